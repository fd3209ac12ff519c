package org.tactus.sound.music;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tactus.sound.Music;
import org.tactus.sound.SoundFormat;
import org.tactus.sound.decode.AudioFiles;
import org.tactus.sound.decode.Converted;

/// The files of a folder, one after the other and then again from the first. Decodes as it is asked
/// and so waits for the disk: to be rendered with, or to be heard through [MusicAhead]. For one
/// thread.
public final class FolderMusic implements Music {
    private static final Logger log = LoggerFactory.getLogger(FolderMusic.class);

    private final Path folder;
    private final Optional<RandomGenerator> shuffle;
    private final Consumer<MusicFault> onFault;
    private final Set<Path> told = new HashSet<>();
    private final Queue<Path> queue = new ArrayDeque<>();
    private List<Path> files = List.of();
    private Optional<Track> playing = Optional.empty();
    private State state = State.NEW;
    private boolean heardThisRound = false;

    private enum State {
        NEW,
        PLAYING,
        OVER
    }

    private record Track(Path file, Converted sound) {}

    /// Music of `folder`, which is read when the music is asked for.
    ///
    /// @param shuffle orders the files anew for each round; without it they are played by name
    /// @param onFault is told of each thing that is wrong, once, on the thread that reads
    public FolderMusic(
            Path folder, Optional<RandomGenerator> shuffle, Consumer<MusicFault> onFault) {
        this.folder = folder;
        this.shuffle = shuffle;
        this.onFault = onFault;
    }

    @Override
    public void read(long frame, float[] into, int frames) {
        int done = 0;
        while (done < frames && next()) {
            done += read(playing.orElseThrow(), into, done, frames - done);
        }
        Arrays.fill(into, SoundFormat.CHANNELS * done, SoundFormat.CHANNELS * frames, 0);
    }

    /// Whether a track plays, or another one could be begun.
    private boolean next() {
        if (state == State.NEW) {
            list();
        }
        while (state == State.PLAYING && playing.isEmpty()) {
            if (queue.isEmpty()) {
                beginRound();
            } else {
                open(queue.remove());
            }
        }
        return state == State.PLAYING;
    }

    private void list() {
        try {
            var contents = new MusicFolder(folder).read();
            files = new ArrayList<>(contents.files());
            contents.unreadable()
                    .forEach(within -> fault(MusicFault.Kind.SUBFOLDER_UNREADABLE, within));
            state = State.PLAYING;
            heardThisRound = true;
        } catch (IOException | SecurityException e) {
            log.warn("Music folder not read: {}", e.getClass().getSimpleName());
            fault(MusicFault.Kind.FOLDER_UNREADABLE, folder);
            state = State.OVER;
        }
    }

    /// A round in which nothing was heard is not followed by another one.
    private void beginRound() {
        if (files.isEmpty() || !heardThisRound) {
            fault(MusicFault.Kind.FOLDER_EMPTY, folder);
            state = State.OVER;
            return;
        }
        heardThisRound = false;
        shuffle.ifPresent(random -> Collections.shuffle(files, Random.from(random)));
        queue.addAll(files);
    }

    private void open(Path file) {
        try {
            playing = Optional.of(new Track(file, new Converted(AudioFiles.open(file))));
        } catch (IOException e) {
            log.warn("Music file not opened: {}", e.getClass().getSimpleName());
            fault(MusicFault.Kind.FILE_UNREADABLE, file);
            files.remove(file);
        }
    }

    private int read(Track track, float[] into, int from, int frames) {
        try {
            int read = track.sound().read(into, from, frames);
            heardThisRound |= read > 0;
            if (read < frames) {
                if (track.sound().endedEarly()) {
                    fault(MusicFault.Kind.FILE_SHORT, track.file());
                }
                finish();
            }
            return read;
        } catch (IOException e) {
            log.warn("Music file not read to its end: {}", e.getClass().getSimpleName());
            fault(MusicFault.Kind.FILE_DAMAGED, track.file());
            finish();
            return 0;
        }
    }

    private void fault(MusicFault.Kind kind, Path where) {
        if (told.add(where)) {
            onFault.accept(new MusicFault(kind, String.valueOf(where.getFileName())));
        }
    }

    private void finish() {
        playing.ifPresent(
                track -> {
                    try {
                        track.sound().close();
                    } catch (IOException e) {
                        log.warn("Music file not closed: {}", e.getClass().getSimpleName());
                    }
                });
        playing = Optional.empty();
    }

    @Override
    public void close() {
        state = State.OVER;
        finish();
    }
}
