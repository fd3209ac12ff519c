package org.tactus.sound;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tactus.session.Steps.ask;
import static org.tactus.session.Steps.breathe;
import static org.tactus.session.Steps.close;
import static org.tactus.session.Steps.glide;
import static org.tactus.session.Steps.hold;
import static org.tactus.session.Steps.pause;
import static org.tactus.session.Steps.rest;
import static org.tactus.session.Steps.routine;
import static org.tactus.session.Steps.settle;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tactus.routine.Routine;
import org.tactus.routine.Sides;
import org.tactus.routine.Step;
import org.tactus.session.Cue;
import org.tactus.session.Session;
import org.tactus.session.Timeline;

class ScoreTest {
    private static final int RATE = SoundFormat.RATE;
    private static final CueClips CLIPS = new CueClips();
    private static final Levels FULL = new Levels(1, 1, 1, 1, 1, false);
    private static final SoundWishes NOTHING =
            new SoundWishes(
                    BowlSound.NONE,
                    StepSound.NONE,
                    SignalSound.NONE,
                    BreathSound.NONE,
                    BeatSound.NONE);
    private static final SoundWishes WISHES =
            new SoundWishes(
                    BowlSound.DEEP,
                    StepSound.HARP,
                    SignalSound.BELL,
                    BreathSound.STRINGS,
                    BeatSound.WOOD);

    /// A recording of an hour is compared, frame by frame as it is written, with the clips of all
    /// cues laid where the cues are.
    @Test
    void everyCueOfAnHourBeginsAtItsFrame() throws IOException {
        var timeline = Timeline.of(anHour());
        var expected = new ArrayList<Note>();
        for (var cue : timeline.cues()) {
            if (!isToldOtherwise(timeline, cue)) {
                expected.add(new Note(place(timeline, cue), Bus.CUES, clip(cue)));
            }
        }
        var score = Score.of(timeline, List.of(), WISHES, CLIPS);
        var comparison = new Comparison(expected);
        new Recording(score, FULL, Music.silence()).write(comparison, done -> {});

        assertTrue(timeline.length().compareTo(Duration.ofMinutes(60)) >= 0);
        assertTrue(expected.size() > 500, () -> "only " + expected.size() + " cues");
        assertTrue(comparison.frames() > 3600L * RATE);
        assertEquals(0, comparison.furthest(), 1.0 / 32_000);
    }

    private static Clip clip(Cue cue) {
        return switch (cue.kind()) {
            case START -> cue.at().isZero() ? CLIPS.bowl(WISHES.bowl()) : CLIPS.step(WISHES.step());
            case END -> CLIPS.bowl(WISHES.bowl());
            case HALF, SOON, SWITCH, PRESS, RELEASE, ASK, WAIT ->
                    CLIPS.signal(WISHES.signal(), Signal.valueOf(cue.kind().name()));
            case BEAT -> CLIPS.beat(WISHES.beat());
            case INHALE -> CLIPS.inhale(WISHES.breath(), 4);
            case HOLD -> CLIPS.hold(WISHES.breath(), true, 7);
            case EXHALE -> CLIPS.exhale(WISHES.breath(), 8);
        };
    }

    /// By the words of the format: seconds from the start, and fifteen for each wait before.
    private static long place(Timeline timeline, Cue cue) {
        long waits =
                timeline.segments().stream()
                        .filter(segment -> segment.isWait() && segment.index() < cue.segment())
                        .count();
        return Math.round((cue.at().toNanos() / 1e9 + 15 * waits) * RATE);
    }

    /// A start that a question, a wait or the other side tells of instead.
    private static boolean isToldOtherwise(Timeline timeline, Cue cue) {
        return cue.kind() == Cue.Kind.START
                && timeline.cues(cue.at(), cue.at().plusNanos(1)).stream()
                        .filter(other -> other.segment() == cue.segment())
                        .map(Cue::kind)
                        .anyMatch(Set.of(Cue.Kind.ASK, Cue.Kind.WAIT, Cue.Kind.SWITCH)::contains);
    }

    private static Routine anHour() {
        var steps = new ArrayList<Step>();
        steps.add(settle(30));
        for (int i = 0; i < 12; i++) {
            steps.add(glide(120, Sides.LEFT_THEN_RIGHT));
            steps.add(breathe("relax-4-7-8", 4));
            steps.add(ask(20));
            steps.add(i % 4 == 0 ? pause() : rest(35));
            steps.add(hold(72, Sides.LEFT_THEN_RIGHT, 30));
        }
        steps.add(close(60));
        return routine(steps.toArray(Step[]::new));
    }

    @Test
    void aBowlOpensAndCloses() {
        var rendered =
                Samples.recorded(
                        routine(settle(20), close(20)),
                        NOTHING.with(BowlSound.CLEAR),
                        FULL,
                        Music.silence());
        var bowl = CLIPS.bowl(BowlSound.CLEAR);

        assertEquals(0, rendered.lateness(bowl, 0, 100, RATE));
        assertEquals(0, rendered.lateness(bowl, 40L * RATE, 100, RATE));
        assertEquals(0, rendered.power(20L * RATE, 40L * RATE));
        assertEquals(40L * RATE + bowl.frames(), rendered.frames());
    }

    @Test
    void withoutABowlTheFirstStepBeginsWithItsOwnSound() {
        var rendered =
                Samples.recorded(
                        routine(settle(20)), NOTHING.with(StepSound.HARP), FULL, Music.silence());

        assertTrue(rendered.power(0, RATE) > 1e-5);
    }

    @Test
    void aRoutineThatLeadsIntoSleepNeitherChimesNorTaps() {
        var plain = routine(settle(40), glide(60, Sides.BOTH), ask(20), close(40));
        var asleep = tagged(plain, Routine.WIND_DOWN);
        var heard = Samples.recorded(asleep, SoundWishes.usual(), FULL, Music.silence());

        assertEquals(0, heard.power(0, 40L * RATE), "the beginning");
        assertTrue(heard.power(40L * RATE, 41L * RATE) > 0, "the step's own sound");
        assertEquals(0, heard.power(44L * RATE, 100L * RATE), "beats, half and soon");
        assertEquals(160L * RATE, heard.frames(), "no bowl rings on");
    }

    @Test
    void aWaitTakesFifteenSecondsAndWhatFollowsComesAfterIt() {
        var timeline = Timeline.of(routine(settle(20), pause(), rest(20)));
        var score = Score.of(timeline, List.of(), SoundWishes.usual(), CLIPS);
        var wait = new Session(timeline, Duration.ofSeconds(20));

        assertEquals(20L * RATE, score.frame(wait));
        assertEquals(35L * RATE, score.frame(wait.goOn()));
        assertEquals(40L * RATE, score.frame(new Session(timeline, Duration.ofSeconds(25))));
        assertEquals(35L * RATE, score.nextStand(20L * RATE));
        assertEquals(55L * RATE, score.end());
    }

    @Test
    void aLineIsHeardWhereItIsSaidAndTheMusicStepsBack() {
        var timeline = Timeline.of(routine(settle(60), pause(), rest(60)));
        float[] tone = new float[2 * RATE];
        Arrays.fill(tone, 0.25f);
        var before = new Spoken(Duration.ofSeconds(60), 1, Clip.mono(tone));
        var after = new Spoken(Duration.ofSeconds(60), 2, Clip.mono(tone));
        var score = Score.of(timeline, List.of(after, before), NOTHING, CLIPS);
        Music steady = (frame, into, frames) -> Arrays.fill(into, 0, 2 * frames, 0.1f);
        var music = Samples.recorded(score, FULL.with(Bus.VOICE, 0), steady);
        var voice = Samples.recorded(score, FULL, Music.silence());

        assertEquals(0.25, voice.mid(60L * RATE), 0.001);
        assertEquals(0.25, voice.mid(75L * RATE), 0.001);
        assertEquals(0, voice.mid(63L * RATE), 0.001);
        assertEquals(0.1, music.mid(50L * RATE), 0.001);
        assertTrue(music.mid(61L * RATE) < 0.03);
        assertEquals(0.1, music.mid(70L * RATE), 0.001);
        assertTrue(music.mid(76L * RATE) < 0.03);
        assertTrue(music.jump() < 0.001, "ducking is heard as a click");
    }

    @Test
    void theMusicComesWithTheSettlingAndGoesWithTheClosing() {
        var timeline = Timeline.of(routine(settle(30), rest(60), close(30)));
        var score = Score.of(timeline, List.of(), NOTHING, CLIPS);

        assertEquals(0, score.music(0));
        assertTrue(score.music(3L * RATE) > 0);
        assertEquals(1, score.music(30L * RATE));
        assertEquals(1, score.music(90L * RATE));
        assertTrue(score.music(105L * RATE) < 0.6);
        assertEquals(0, score.music(120L * RATE));
    }

    @Test
    void anyStretchIsThatStretchOfTheWhole() {
        var timeline = Timeline.of(anHour());
        var score = Score.of(timeline, List.of(), SoundWishes.usual(), CLIPS);
        float[] whole = new float[2 * 6000];
        Renderer.sounds(score, 29L * RATE, 6000, Gap.NONE, Gains.of(FULL), whole);
        float[] parts = new float[2 * 6000];
        float[] part = new float[2 * 1500];
        for (int at = 0; at < 6000; at += 1500) {
            Renderer.sounds(score, 29L * RATE + at, 1500, Gap.NONE, Gains.of(FULL), part);
            System.arraycopy(part, 0, parts, 2 * at, part.length);
        }

        assertArrayEquals(whole, parts);
    }

    private static Routine tagged(Routine routine, String tag) {
        return new Routine(
                routine.id(),
                routine.title(),
                Optional.empty(),
                routine.audience(),
                routine.position(),
                routine.giver(),
                Optional.empty(),
                List.of(),
                List.of(tag),
                List.of(),
                routine.steps());
    }
}
