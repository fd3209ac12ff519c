package org.tactus.sound;

import java.util.List;

/// What is told in the middle of things, each a small melody of its own shape, so that it is known
/// with closed eyes whatever it is played on. The notes are of one chord, D, so that signals, steps
/// and breath go together.
enum Signal {
    /// One note.
    HALF(new Note(0, Pitch.D5, 0)),
    /// The same note twice.
    SOON(new Note(0, Pitch.A4, 0), new Note(0.24, Pitch.A4, 0)),
    /// Over to the other side, and back and over again.
    SWITCH(
            new Note(0, Pitch.D4, -0.8),
            new Note(0.2, Pitch.A4, 0.8),
            new Note(0.4, Pitch.D4, -0.8),
            new Note(0.6, Pitch.A4, 0.8)),
    /// Sinking.
    PRESS(new Note(0, Pitch.A4, 0), new Note(0.4, Pitch.D4, 0)),
    /// Rising.
    RELEASE(new Note(0, Pitch.D4, 0), new Note(0.4, Pitch.A4, 0)),
    /// Up, as the voice goes in a question.
    ASK(new Note(0, Pitch.A4, 0), new Note(0.15, Pitch.D5, 0), new Note(0.3, Pitch.FIS5, 0)),
    /// Down to rest.
    WAIT(new Note(0, Pitch.FIS5, 0), new Note(0.3, Pitch.D5, 0), new Note(0.6, Pitch.D4, 0));

    private final List<Note> notes;

    Signal(Note... notes) {
        this.notes = List.of(notes);
    }

    List<Note> notes() {
        return notes;
    }

    /// @param at seconds from the first one
    /// @param pan from -1, left, to 1, right
    record Note(double at, double hertz, double pan) {}
}
