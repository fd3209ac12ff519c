package org.tactus.sound.recording;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tactus.routine.BundledRoutines;
import org.tactus.routine.Library;
import org.tactus.routine.RoutineReader;
import org.tactus.session.Timeline;
import org.tactus.sound.Ambience;
import org.tactus.sound.Clip;
import org.tactus.sound.CueClips;
import org.tactus.sound.Levels;
import org.tactus.sound.Music;
import org.tactus.sound.Recording;
import org.tactus.sound.Score;
import org.tactus.sound.SoundFormat;
import org.tactus.sound.SoundWishes;
import org.tactus.sound.speech.Detail;
import org.tactus.sound.speech.Fault;
import org.tactus.sound.speech.Narration;
import org.tactus.sound.speech.Narrator;
import org.tactus.sound.speech.Speech;
import org.tactus.text.Messages;

class SessionFileTest {
    private static final Timeline TIMELINE =
            Timeline.of(
                    Library.of(BundledRoutines.load(new RoutineReader()))
                            .find("self-neck-shoulders-6")
                            .orElseThrow()
                            .routine());
    private static final CueClips CLIPS = new CueClips();

    @TempDir private Path folder;

    private final List<Double> progress = new ArrayList<>();

    @Test
    void theFileIsWhatTheRendererMakesOfTheSameSession() throws IOException {
        var file = folder.resolve("session.wav");

        var outcome = session(Optional.empty()).write(file, music(), CLIPS, progress::add);

        assertInstanceOf(SessionFile.Outcome.Written.class, outcome);
        assertArrayEquals(recorded(), Files.readAllBytes(file));
        assertEquals(1.0, progress.getLast());
        assertEquals(progress.stream().sorted().toList(), progress);
        assertEquals(List.of(file), files());
    }

    @Test
    void silenceInTheRoomIsNoneInTheFile() throws IOException {
        var file = folder.resolve("session.wav");
        var muted =
                new SessionFile(
                        TIMELINE,
                        SoundWishes.usual(),
                        Levels.usual().withMuted(true),
                        Optional.empty());

        muted.write(file, music(), CLIPS, _ -> {});

        assertArrayEquals(recorded(), Files.readAllBytes(file));
    }

    @Test
    void whatIsSpokenIsInIt() throws IOException {
        var file = folder.resolve("session.wav");
        float[] tone = new float[SoundFormat.RATE];
        for (int i = 0; i < tone.length; i++) {
            tone[i] = (float) (0.3 * Math.sin(i * 0.05));
        }
        var said = new Speech.Said.Aloud(Clip.mono(tone));

        var outcome =
                session(Optional.of(voicing(_ -> said))).write(file, music(), CLIPS, progress::add);

        assertInstanceOf(SessionFile.Outcome.Written.class, outcome);
        assertFalse(java.util.Arrays.equals(recorded(), Files.readAllBytes(file)));
        assertEquals(progress.stream().sorted().toList(), progress);
    }

    @Test
    void aVoiceThatFailsLeavesTheRest() throws IOException {
        var file = folder.resolve("session.wav");

        session(Optional.of(voicing(_ -> new Speech.Said.Failed(Fault.CRASHED))))
                .write(file, music(), CLIPS, _ -> {});

        assertArrayEquals(recorded(), Files.readAllBytes(file));
    }

    @Test
    void callingItOffWhileItIsMixedLeavesWhatWasThere() throws IOException {
        var file = folder.resolve("session.wav");
        Files.writeString(file, "before");

        var outcome =
                session(Optional.empty())
                        .write(
                                file,
                                music(),
                                CLIPS,
                                done -> {
                                    if (done > 0.3) {
                                        Thread.currentThread().interrupt();
                                    }
                                });

        assertTrue(Thread.interrupted());
        assertInstanceOf(SessionFile.Outcome.CalledOff.class, outcome);
        assertEquals("before", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void callingItOffWhileALineIsSpokenWritesNothing() throws IOException {
        var file = folder.resolve("session.wav");
        var self = Thread.currentThread();

        var outcome =
                session(
                                Optional.of(
                                        voicing(
                                                _ -> {
                                                    self.interrupt();
                                                    Thread.sleep(Duration.ofMinutes(1));
                                                    return new Speech.Said.Failed(Fault.HUNG);
                                                })))
                        .write(file, music(), CLIPS, _ -> {});

        assertTrue(Thread.interrupted());
        assertInstanceOf(SessionFile.Outcome.CalledOff.class, outcome);
        assertEquals(List.of(), files());
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldAsOne() throws IOException {
        var noFolder = folder.resolve("a-file");
        Files.writeString(noFolder, "");

        var outcome =
                session(Optional.empty())
                        .write(noFolder.resolve("session.wav"), music(), CLIPS, _ -> {});

        assertInstanceOf(SessionFile.Outcome.Unwritable.class, outcome);
    }

    private static SessionFile session(Optional<Voicing> voice) {
        return new SessionFile(TIMELINE, SoundWishes.usual(), Levels.usual(), voice);
    }

    private static Voicing voicing(Speech speech) {
        return new Voicing(
                new Narration(Messages.in(Locale.ENGLISH), Detail.FULL),
                new Narrator(speech, _ -> {}));
    }

    private static Music music() {
        return Ambience.LOW_NOISE.music();
    }

    private static byte[] recorded() throws IOException {
        var out = new ByteArrayOutputStream();
        var score = Score.of(TIMELINE, List.of(), SoundWishes.usual(), CLIPS);
        new Recording(score, Levels.usual(), music()).write(out, _ -> {});
        return out.toByteArray();
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
