package org.tactus.routine;

/// What to say of a breathing pattern that is none.
final class BreathWords {
    private BreathWords() {}

    static String refusal(String written) {
        var names = BreathPattern.known().stream().map(BreathPattern::name).toList();
        var meant =
                Nearest.to(written, names)
                        .map(name -> "did you mean \"" + name + "\"? ")
                        .orElse("");
        return Shown.quoted(written)
                + " is no breathing pattern; "
                + meant
                + "allowed: "
                + String.join(", ", names)
                + ", or phases such as \"in 4, hold 7, out 8\", each up to 60 seconds";
    }
}
