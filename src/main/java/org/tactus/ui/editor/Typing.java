package org.tactus.ui.editor;

/// Whether a change to a text goes on with the one before, so that both are undone together: words
/// are undone as words, not letter by letter.
final class Typing {
    private Typing() {}

    /// Whether exactly one character came or went, and it is part of a word.
    static boolean goesOn(String before, String after) {
        var longer = before.length() > after.length() ? before : after;
        var shorter = before.length() > after.length() ? after : before;
        if (longer.length() != shorter.length() + 1) {
            return false;
        }
        int at = 0;
        while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
            at++;
        }
        return !Character.isWhitespace(longer.charAt(at))
                && shorter.substring(at).equals(longer.substring(at + 1));
    }
}
