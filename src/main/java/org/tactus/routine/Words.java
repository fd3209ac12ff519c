package org.tactus.routine;

import java.util.Optional;

/// What a step tells the person.
///
/// @param title a name of its own; without one a step is named by its zones
/// @param text shown
/// @param say spoken; without it a short form of `text`
/// @param caution shown with a mark
/// @param feel what it should feel like
public record Words(
        Optional<Text> title,
        Optional<Text> text,
        Optional<Text> say,
        Optional<Text> caution,
        Optional<Text> feel) {

    /// Nothing to tell.
    public static final Words NONE =
            new Words(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    /// Just an instruction.
    public static Words of(String text) {
        return new Words(
                Optional.empty(),
                Optional.of(Text.of(text)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// What is spoken where time is short: `say`, or the first sentence of `text`.
    public Optional<Text> said() {
        return say.or(() -> text.map(Text::firstSentence));
    }
}
