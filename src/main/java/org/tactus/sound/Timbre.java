package org.tactus.sound;

import java.util.List;

/// What a struck or plucked body sounds like.
///
/// @param attack seconds until it is at its loudest; soft mallets and fingers take a few
///     milliseconds
record Timbre(double attack, List<Partial> partials) {

    /// A singing bowl of about 18 cm. Its tones lie where the bending modes of a bell-like shell
    /// lie, near 1, 2.8, 5.2 and 8.2; a felt mallet wakes little of the upper ones.
    static final Timbre BOWL =
            new Timbre(
                    0.015,
                    List.of(
                            new Partial(1, 1, 16, 0.42),
                            new Partial(2.77, 0.42, 10, 0.85),
                            new Partial(5.18, 0.13, 5, 1.6),
                            new Partial(8.16, 0.035, 2.4, 2.3)));

    /// A gong that is stroked rather than struck.
    static final Timbre GONG =
            new Timbre(
                    0.35,
                    List.of(
                            new Partial(1, 1, 14, 0.3),
                            new Partial(1.52, 0.6, 12, 0.5),
                            new Partial(2.03, 0.5, 10, 0.7),
                            new Partial(2.74, 0.28, 7, 0.9),
                            new Partial(3.61, 0.14, 5, 1.1),
                            new Partial(4.85, 0.06, 3.5, 1.7)));

    /// A small bell, touched lightly.
    static final Timbre BELL =
            new Timbre(
                    0.008,
                    List.of(
                            new Partial(1, 1, 2.6, 0.6),
                            new Partial(2.005, 0.3, 1.8, 1.1),
                            new Partial(2.74, 0.16, 1.1, 1.7),
                            new Partial(4.07, 0.05, 0.6, 0)));

    /// A gut string, plucked with the fingertip at a third of its length: no third harmonic.
    static final Timbre HARP =
            new Timbre(
                    0.006,
                    List.of(
                            new Partial(1, 1, 2.2, 0.35),
                            new Partial(2.001, 0.45, 1.5, 0.5),
                            new Partial(4.006, 0.12, 0.8, 0),
                            new Partial(5.010, 0.07, 0.55, 0),
                            new Partial(7.02, 0.025, 0.3, 0)));

    /// A wooden bar over a pipe, tuned as a marimba's are: its second tone two octaves up.
    static final Timbre WOOD =
            new Timbre(
                    0.005,
                    List.of(
                            new Partial(1, 1, 0.9, 0),
                            new Partial(3.93, 0.14, 0.25, 0),
                            new Partial(9.2, 0.015, 0.09, 0)));

    /// A low, covered thump, like a heart heard through a chest.
    static final Timbre HEART =
            new Timbre(
                    0.012,
                    List.of(
                            new Partial(1, 1, 0.42, 0),
                            new Partial(2, 0.7, 0.3, 0),
                            new Partial(3, 0.25, 0.18, 0)));

    Timbre {
        partials = List.copyOf(partials);
    }
}
