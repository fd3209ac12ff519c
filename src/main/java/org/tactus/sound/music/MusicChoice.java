package org.tactus.sound.music;

import java.nio.file.Path;
import java.util.Optional;

/// What a person chose for the music.
///
/// @param folder of their own files, kept while something else plays
/// @param shuffle the files in another order each time, rather than by name
public record MusicChoice(MusicSource source, Optional<Path> folder, boolean shuffle) {

    /// Before the person chose.
    public static final MusicChoice DEFAULT =
            new MusicChoice(MusicSource.NONE, Optional.empty(), false);
}
