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
import org.tactus.sound.BeatSound;
import org.tactus.sound.BowlSound;
import org.tactus.sound.BreathSound;
import org.tactus.sound.Clip;
import org.tactus.sound.CueClips;
import org.tactus.sound.Levels;
import org.tactus.sound.Music;
import org.tactus.sound.Recording;
import org.tactus.sound.Score;
import org.tactus.sound.SignalSound;
import org.tactus.sound.SoundFormat;
import org.tactus.sound.SoundWishes;
import org.tactus.sound.StepSound;
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

    /// What is measured is the music's own tone, in the file, where a line is spoken in another.
    @Test
    void theMusicStepsBackUnderEachLineAndReturns() throws IOException, InterruptedException {
        var file = folder.resolve("session.wav");
        var said = new Speech.Said.Aloud(Clip.mono(tone(1700, 2 * SoundFormat.RATE)));
        var voice = voicing(_ -> said);
        var quiet =
                new SoundWishes(
                        BowlSound.NONE,
                        StepSound.NONE,
                        SignalSound.NONE,
                        BreathSound.NONE,
                        BeatSound.NONE);
        Music steady =
                (frame, into, frames) -> {
                    for (int i = 0; i < frames; i++) {
                        into[2 * i] = into[2 * i + 1] = level(MUSIC, frame + i);
                    }
                };
        new SessionFile(TIMELINE, quiet, new Levels(1, 1, 1, 1, 1, false), Optional.of(voice))
                .write(file, steady, CLIPS, _ -> {});
        byte[] wav = Files.readAllBytes(file);
        var lines = voice.speak(TIMELINE, _ -> {});
        assertEquals(voice.narration().of(TIMELINE).size(), lines.size(), "all are spoken");

        int measured = 0;
        for (int i = 1; i + 1 < lines.size(); i++) {
            var line = lines.get(i);
            boolean alone =
                    lines.get(i - 1).end().plusSeconds(3).compareTo(line.at()) < 0
                            && line.end().plusSeconds(3).compareTo(lines.get(i + 1).at()) < 0;
            var end = TIMELINE.length().minusSeconds(40);
            if (alone && line.at().toSeconds() > 15 && line.end().compareTo(end) < 0) {
                measured++;
                assertEquals(0.25, level(wav, line.at().minusSeconds(1), MUSIC), 0.005);
                assertEquals(0, level(wav, line.at().minusSeconds(1), 1700), 0.005);
                assertEquals(0.25 * 0.22, level(wav, line.at().plusMillis(800), MUSIC), 0.005);
                assertEquals(0.25, level(wav, line.at().plusMillis(800), 1700), 0.005);
                assertEquals(0.25, level(wav, line.end().plusMillis(1300), MUSIC), 0.005);
                assertEquals(0, level(wav, line.end().plusMillis(1300), 1700), 0.005);
            }
        }
        assertEquals(4, measured, "lines that stand alone");
    }

    private static final double MUSIC = 300;

    private static float level(double hertz, long frame) {
        return (float) (0.25 * Math.sin(2 * Math.PI * hertz * frame / SoundFormat.RATE));
    }

    private static float[] tone(double hertz, int frames) {
        float[] tone = new float[frames];
        for (int i = 0; i < frames; i++) {
            tone[i] = level(hertz, i);
        }
        return tone;
    }

    /// How much there is of a tone in the quarter of a second from `at` on, on the left.
    private static double level(byte[] wav, Duration at, double hertz) {
        int frames = SoundFormat.RATE / 4;
        double x = 0;
        double y = 0;
        for (int i = 0; i < frames; i++) {
            int place = 44 + 4 * (int) (SoundFormat.frame(at) + i);
            double sample = (short) ((wav[place] & 0xff) | wav[place + 1] << 8) / 32_768.0;
            double angle = 2 * Math.PI * hertz * i / SoundFormat.RATE;
            x += sample * Math.cos(angle);
            y += sample * Math.sin(angle);
        }
        return 2 * Math.hypot(x, y) / frames;
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
