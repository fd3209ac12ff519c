package org.tactus.sound.music;

import java.nio.file.Path;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.tactus.sound.Ambience;
import org.tactus.sound.Music;

/// What a person chose for the music.
///
/// @param folder of their own files, kept while something else plays
/// @param shuffle the files in another order each time, rather than by name
public record MusicChoice(MusicSource source, Optional<Path> folder, boolean shuffle) {

    /// Before the person chose.
    public static final MusicChoice DEFAULT =
            new MusicChoice(MusicSource.NONE, Optional.empty(), false);

    public MusicChoice withSource(MusicSource chosen) {
        return new MusicChoice(chosen, folder, shuffle);
    }

    public MusicChoice withFolder(Path chosen) {
        return new MusicChoice(source, Optional.of(chosen), shuffle);
    }

    public MusicChoice withShuffle(boolean shuffled) {
        return new MusicChoice(source, folder, shuffled);
    }

    /// The music, to be heard live: it never waits.
    ///
    /// @param onFault is told what is wrong with the person's files, on another thread
    public Music live(Consumer<MusicFault> onFault) {
        var music = opened(onFault);
        return source == MusicSource.FOLDER ? MusicAhead.of(music) : music;
    }

    /// The music, to be rendered: it waits for the disk, and so has no gaps however fast it is
    /// read.
    ///
    /// @param onFault is told what is wrong with the person's files, on the thread that reads
    public Music rendered(Consumer<MusicFault> onFault) {
        return opened(onFault);
    }

    private Music opened(Consumer<MusicFault> onFault) {
        if (source == MusicSource.FOLDER) {
            return folder.<Music>map(files -> new FolderMusic(files, random(), onFault))
                    .orElseGet(Music::silence);
        }
        return source.ambience().map(Ambience::music).orElseGet(Music::silence);
    }

    private Optional<RandomGenerator> random() {
        return shuffle ? Optional.of(new SplittableRandom()) : Optional.empty();
    }
}
