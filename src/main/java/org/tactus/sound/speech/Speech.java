package org.tactus.sound.speech;

import org.tactus.sound.Clip;

/// Turns texts into sound. For any number of threads.
@FunctionalInterface
public interface Speech {

    /// What became of a text.
    sealed interface Said {
        /// It was spoken.
        record Aloud(Clip clip) implements Said {}

        /// It was not.
        record Failed(Fault fault) implements Said {}
    }

    /// Speaks a text; may take seconds.
    Said say(String text) throws InterruptedException;
}
