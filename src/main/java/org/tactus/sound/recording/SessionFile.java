package org.tactus.sound.recording;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tactus.machine.SafeFile;
import org.tactus.session.Timeline;
import org.tactus.sound.CueClips;
import org.tactus.sound.Levels;
import org.tactus.sound.Music;
import org.tactus.sound.Recording;
import org.tactus.sound.Score;
import org.tactus.sound.SoundWishes;
import org.tactus.sound.Spoken;

/// A whole guided session as one audio file: the lines are spoken first, then everything is mixed
/// as the player would. The file is written beside its place and moved there, so that it is whole
/// or not there.
///
/// @param levels whether they are muted makes no difference: that is for a room
public record SessionFile(
        Timeline timeline, SoundWishes sounds, Levels levels, Optional<Voicing> voice) {
    private static final Logger log = LoggerFactory.getLogger(SessionFile.class);
    private static final int BUFFER = 1 << 16;

    /// How much of the work is speaking, where lines are spoken.
    private static final double SPEAKING = 0.6;

    /// What became of it.
    public sealed interface Outcome {
        /// It is there.
        ///
        /// @param length what it takes to hear it
        record Written(Duration length) implements Outcome {}

        /// The disk has no room for it.
        record NoRoom() implements Outcome {}

        /// The folder cannot be written, or the file cannot be replaced.
        record Unwritable() implements Outcome {}

        /// The thread was interrupted.
        record CalledOff() implements Outcome {}
    }

    /// Writes it. Interrupting the thread calls it off; then, as where it fails, what was at `file`
    /// is as it was.
    ///
    /// @param music read from its beginning, and closed
    /// @param progress is told how much is done, from 0 to 1
    public Outcome write(Path file, Music music, CueClips clips, DoubleConsumer progress) {
        try (music) {
            double before = voice.isPresent() ? SPEAKING : 0;
            var score = Score.of(timeline, lines(progress), sounds, clips);
            var recording = new Recording(score, levels.withMuted(false), music);
            return write(
                    file, recording, done -> progress.accept(before + (1 - before) * done), score);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.CalledOff();
        }
    }

    private List<Spoken> lines(DoubleConsumer progress) throws InterruptedException {
        return voice.isPresent()
                ? voice.get().speak(timeline, done -> progress.accept(SPEAKING * done))
                : List.of();
    }

    private static Outcome write(
            Path file, Recording recording, DoubleConsumer progress, Score score) {
        try {
            SafeFile.put(file, out -> write(recording, out, progress), true);
            return new Outcome.Written(score.time());
        } catch (InterruptedIOException e) {
            return new Outcome.CalledOff();
        } catch (IOException e) {
            log.warn("A session could not be written: {}", e.getClass().getSimpleName());
            return hasRoom(file, recording.bytes())
                    ? new Outcome.Unwritable()
                    : new Outcome.NoRoom();
        }
    }

    /// The part that was written is gone again by now.
    private static boolean hasRoom(Path file, long bytes) {
        try {
            var folder = file.toAbsolutePath().resolveSibling("");
            return Files.getFileStore(folder).getUsableSpace() >= bytes;
        } catch (IOException _) {
            return true;
        }
    }

    private static void write(Recording recording, OutputStream out, DoubleConsumer progress)
            throws IOException {
        try (var buffered = new BufferedOutputStream(new Interruptible(out), BUFFER)) {
            recording.write(buffered, progress);
        }
    }

    /// Writes until its thread is interrupted.
    private static final class Interruptible extends FilterOutputStream {
        Interruptible(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException();
            }
            out.write(bytes, from, count);
        }
    }
}
