package org.tactus.sound;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tactus.session.Steps.close;
import static org.tactus.session.Steps.glide;
import static org.tactus.session.Steps.pause;
import static org.tactus.session.Steps.rest;
import static org.tactus.session.Steps.routine;
import static org.tactus.session.Steps.settle;
import static org.tactus.session.Steps.stroke;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tactus.routine.Sides;
import org.tactus.session.SessionPlayer;

/// Time is the number of blocks that the card has played.
class DeckTest {
    private static final int RATE = SoundFormat.RATE;
    private static final int LEAD_IN = 5 * RATE;

    /// What is said where a wait stands after twenty seconds.
    private static final Spoken AT_THE_WAIT =
            new Spoken(Duration.ofSeconds(20).plus(Score.RUNG_OUT), 1, word());

    /// Two seconds, which come and go softly.
    private static Clip word() {
        float[] samples = new float[2 * RATE];
        for (int i = 0; i < samples.length; i++) {
            double envelope = Math.sin(Math.PI * i / samples.length);
            samples[i] = (float) (0.3 * envelope * Math.sin(2 * Math.PI * 233 * i / RATE));
        }
        return Clip.mono(samples);
    }

    @Test
    void playsWhatARecordingHas() {
        var routine = routine(settle(8), glide(16, Sides.BOTH), close(5));
        var stage = new Stage(routine, Ambience.DRONE.music());
        stage.player().start();
        stage.play(Duration.ofSeconds(5 + 29 + 15));
        var recorded =
                Samples.recorded(
                        routine, SoundWishes.usual(), Stage.LEVELS, Ambience.DRONE.music());

        assertSame(recorded, stage.heard(), LEAD_IN);
    }

    private static void assertSame(Samples recorded, Samples live, int from) {
        for (int i = 0; i < recorded.frames(); i++) {
            assertEquals(recorded.mid(i), live.mid(from + (long) i), 1.0 / 16_000, "frame " + i);
        }
    }

    @Test
    void pausingIsSilentWithin30MillisecondsAndNeverClicks() {
        var stage = new Stage(routine(settle(60)), Ambience.LOW_NOISE.music());
        stage.player().start();
        stage.play(Duration.ofSeconds(8));
        stage.player().pause();
        int paused = stage.heard().frames();
        stage.play(Duration.ofSeconds(2));
        var heard = stage.heard();

        assertTrue(heard.power(paused - 4800, paused) > 0);
        assertEquals(0, heard.power(paused + RATE * 30L / 1000, heard.frames()));
        assertTrue(heard.jump() < 0.02, () -> "jump " + heard.jump());
    }

    @Test
    void goingOnAfterAPauseIsWhereItWas() {
        var stage = new Stage(routine(settle(60)), Music.silence());
        stage.player().start();
        stage.play(Duration.ofSeconds(7));
        stage.player().pause();
        stage.play(Duration.ofSeconds(10));
        stage.player().resume();
        stage.play(Duration.ofSeconds(3));
        int on = stage.heard().frames();
        stage.play(Duration.ofSeconds(3));
        var bowl = Samples.of(new CueClips().bowl(BowlSound.DEEP));
        float gain = Gains.of(Stage.LEVELS).cues();

        for (int i = Deck.BLOCK; i < 2 * RATE; i += 7) {
            assertEquals(gain * bowl.mid(2L * RATE + i), stage.heard().mid(on + (long) i), 1e-3);
        }
    }

    @Test
    void aJumpCrossfadesAndTheStepItLeadsToIsHeardFromItsBeginning() {
        var stage = new Stage(routine(settle(60), rest(60), rest(60)), Ambience.WAVES.music());
        stage.player().start();
        stage.play(Duration.ofMillis(7010));
        stage.player().skip();
        int jumped = stage.heard().frames();
        stage.play(Duration.ofSeconds(4));
        var heard = stage.heard();

        assertTrue(heard.jump() <= 0.05, () -> "jump " + heard.jump());
        assertEquals(
                0,
                heard.lateness(new CueClips().step(StepSound.BELL), jumped, RATE / 50, RATE / 2),
                RATE / 200.0);
    }

    @Test
    void whatBeginsWhileTheSoundIsOnItsWayBeginsLateRatherThanInItsMiddle() {
        var stage = new Stage(routine(settle(60), rest(60)), Music.silence());
        stage.latency(Duration.ofMillis(100));
        stage.player().start();
        stage.play(Duration.ofSeconds(7));
        stage.player().seek(Duration.ofSeconds(60));
        int jumped = stage.heard().frames();
        stage.play(Duration.ofSeconds(4));
        var bell = new CueClips().step(StepSound.BELL);

        assertEquals(0, stage.heard().lateness(bell, jumped, RATE / 50, RATE / 2), RATE / 200.0);
    }

    @Test
    void aWaitSoundsOnceAndTheMusicRunsOn() {
        var stage = new Stage(routine(settle(20), pause(), rest(30)), Ambience.DRONE.music());
        stage.player().start();
        stage.play(Duration.ofSeconds(25 + 40));
        int gone = stage.heard().frames();
        var heard = stage.heard();
        double music = heard.power(gone - RATE, gone);

        assertTrue(heard.power(25L * RATE, 26L * RATE) > 2 * music, "the wait's own sound");
        assertTrue(music > 0, "music while waiting");
        assertTrue(heard.jump() <= 0.05);

        stage.player().goOn();
        stage.play(Duration.ofSeconds(2));
        assertTrue(stage.heard().power(gone, gone + RATE) > 2 * music, "the step after the wait");
    }

    @Test
    void aLineThatComesWhileAWaitStandsIsSaidThereOnceAndItsSignalIsNotRungAgain() {
        var stage = new Stage(routine(settle(20), pause(), rest(30)), Music.silence());
        stage.player().start();
        stage.play(Duration.ofSeconds(25 + 30));
        int came = stage.heard().frames();
        stage.say(AT_THE_WAIT);
        stage.play(Duration.ofSeconds(30));
        var heard = stage.heard();
        var word = AT_THE_WAIT.clip();

        assertEquals(0, heard.power(came - 20L * RATE, came));
        int begins = came + 2 * RATE / 5;
        assertEquals(0, heard.lateness(word, begins, RATE / 20, word.frames()), RATE / 50.0);
        assertEquals(0, heard.power(came, begins - RATE / 50));
        assertEquals(0, heard.power(begins + RATE / 50 + word.frames(), heard.frames()));
        assertTrue(heard.jump() < 0.05);
    }

    @Test
    void aLineThatComesWhileAWaitStillRingsIsSaidAfterThat() {
        var stage = new Stage(routine(settle(20), pause(), rest(30)), Music.silence());
        stage.player().start();
        stage.play(Duration.ofSeconds(25 + 1));
        stage.say(AT_THE_WAIT);
        stage.play(Duration.ofSeconds(20));
        long begins = 25L * RATE + SoundFormat.frame(Score.RUNG_OUT);
        var heard = stage.heard();
        var word = AT_THE_WAIT.clip();

        assertEquals(0, heard.lateness(word, begins, RATE / 20, word.frames()), RATE / 50.0);
        assertEquals(0, heard.power(begins + RATE / 50 + word.frames(), heard.frames()));
    }

    @Test
    void aLineAtAWaitEndsWithinABlockWhenThePersonGoesOn() {
        var silent = new Stage(routine(settle(20), pause(), rest(30)), Music.silence());
        var speaking = new Stage(routine(settle(20), pause(), rest(30)), Music.silence());
        for (var stage : new Stage[] {silent, speaking}) {
            stage.player().start();
            stage.play(Duration.ofSeconds(25 + 20));
        }
        speaking.say(AT_THE_WAIT);
        for (var stage : new Stage[] {silent, speaking}) {
            stage.play(Duration.ofSeconds(1));
        }
        int answered = speaking.heard().frames();
        for (var stage : new Stage[] {silent, speaking}) {
            stage.player().goOn();
            stage.play(Duration.ofSeconds(8));
        }

        assertTrue(speaking.heard().power(answered - RATE / 2, answered) > 0);
        assertTrue(speaking.heard().jump() < 0.05);
        for (int i = answered + Deck.BLOCK; i < silent.heard().frames(); i++) {
            assertEquals(silent.heard().mid(i), speaking.heard().mid(i), 1e-6, "frame " + i);
        }
    }

    /// The music goes on beneath a wait as loud as it was, though a line was said there.
    @Test
    void theMusicIsBackAfterALineAtAWait() {
        Music steady = (frame, into, frames) -> Arrays.fill(into, 0, 2 * frames, 0.1f);
        var stage = new Stage(routine(settle(20), pause(), rest(60)), steady);
        stage.player().start();
        stage.play(Duration.ofSeconds(25 + 20));
        double before = stage.heard().mid(stage.heard().frames() - 1L);
        stage.say(AT_THE_WAIT);
        stage.play(Duration.ofSeconds(20));

        assertEquals(before, stage.heard().mid(stage.heard().frames() - 1L), 1e-4);
    }

    @Test
    void aSecondWaitSoundsHoweverLateTheFirstWasAnswered() {
        var stage = new Stage(routine(settle(20), pause(), pause(), rest(30)), Music.silence());
        stage.player().start();
        stage.play(Duration.ofSeconds(25 + 40));
        int answered = stage.heard().frames();
        stage.player().goOn();
        stage.play(Duration.ofSeconds(2));

        assertEquals(0, stage.heard().power(answered - RATE, answered));
        assertTrue(stage.heard().power(answered, answered + RATE) > 0);
    }

    @Test
    void theLastBowlSoundsAfterAWaitAtTheEnd() {
        var stage = new Stage(routine(settle(20), pause()), Music.silence());
        stage.player().start();
        stage.play(Duration.ofSeconds(25 + 40));
        int answered = stage.heard().frames();
        stage.player().goOn();
        stage.play(Duration.ofSeconds(2));

        assertTrue(stage.heard().power(answered, answered + RATE) > 0);
    }

    @Test
    void afterTheLastBowlThereIsSilenceAndTheDeviceIsNeededNoMore() {
        var stage = new Stage(routine(settle(20), close(5)), Ambience.DRONE.music());
        stage.player().start();
        stage.play(Duration.ofSeconds(5 + 25 + 10));
        assertFalse(stage.isOver());
        stage.play(Duration.ofSeconds(30));

        assertTrue(stage.isOver());
    }

    @Test
    void aLevelChangesWithoutAClick() {
        var stage = new Stage(routine(settle(60)), Ambience.DRONE.music());
        stage.player().start();
        stage.play(Duration.ofSeconds(7));
        stage.levels(Stage.LEVELS.withMuted(true));
        int muted = stage.heard().frames();
        stage.play(Duration.ofSeconds(1));

        assertTrue(stage.heard().jump() < 0.02);
        assertEquals(0, stage.heard().power(muted + Deck.BLOCK, stage.heard().frames()));
    }

    @Test
    void otherMusicComesWithoutAClick() {
        var stage = new Stage(routine(rest(60)), Ambience.DRONE.music());
        stage.player().start();
        stage.play(Duration.ofSeconds(20));
        stage.music(Ambience.LOW_NOISE.music());
        stage.play(Duration.ofSeconds(1));

        assertTrue(stage.heard().jump() < 0.02, () -> "jump " + stage.heard().jump());
    }

    @Test
    void stayingHereIsNotHeard() {
        var routine = routine(glide(120, Sides.BOTH));
        var plain = new Stage(routine, Ambience.DRONE.music());
        var stayed = new Stage(routine, Ambience.DRONE.music());
        for (var stage : new Stage[] {plain, stayed}) {
            stage.player().start();
            stage.play(Duration.ofSeconds(40));
        }
        stayed.player().stayHere(Duration.ofSeconds(30));
        for (var stage : new Stage[] {plain, stayed}) {
            stage.play(Duration.ofSeconds(10));
        }

        assertArrayEquals(plain.heard().interleaved(), stayed.heard().interleaved(), 1e-6f);
    }

    /// A card whose crystal is off by this many millionths plays a beat a second, long enough to be
    /// off by three times as much if nobody saw to it.
    @ParameterizedTest
    @ValueSource(ints = {-300, 300})
    void aCardThatDriftsStaysWithinTwentyMillisecondsOfTheSession(int millionths) {
        var stage =
                new Stage(routine(stroke(60, 200, Sides.BOTH, Optional.empty())), Music.silence());
        stage.speed(1 + millionths / 1e6);
        stage.player().start();
        stage.play(Duration.ofSeconds(204));
        var heard = stage.heard();
        var beat = new CueClips().beat(BeatSound.HEART);

        for (int second = 2; second < 198; second++) {
            if (second % 100 < 90 && second > 20) {
                // The card's frames are as much shorter as it is fast.
                long place = Math.round((5 + second) * RATE * (1 + millionths / 1e6));
                int late = heard.lateness(beat, place, RATE / 40, RATE / 10);
                int at = second;
                assertTrue(Math.abs(late) <= RATE / 50, () -> at + " s: late by " + late);
            }
        }
        assertTrue(heard.jump() <= 0.05);
    }

    /// A card that begins to tell what lies ahead of the ear when the session has begun.
    @Test
    void whatParted30MillisecondsInSilenceIsTogetherBeforeTheFirstSound() {
        var stage =
                new Stage(routine(stroke(60, 20, Sides.BOTH, Optional.empty())), Music.silence());
        stage.player().start();
        stage.play(Duration.ofSeconds(1));
        stage.latency(Duration.ofMillis(30));
        stage.play(Duration.ofSeconds(12));
        var beat = new CueClips().beat(BeatSound.HEART);

        for (int second = 2; second < 6; second++) {
            long place = (5L + second) * RATE - RATE * 30L / 1000;
            int late = stage.heard().lateness(beat, place, RATE / 40, RATE / 10);
            int at = second;
            assertTrue(Math.abs(late) <= RATE / 250, () -> at + " s: late by " + late);
        }
    }

    /// Silence within a line belongs to it.
    @Test
    void aPauseWithinALineKeepsItsLengthWhereTheSessionParts() {
        float[] samples = new float[11 * RATE / 10];
        for (int i = 0; i < RATE / 2; i++) {
            float tone = (float) (0.3 * Math.sin(2 * Math.PI * 200 * i / RATE));
            samples[i] = tone;
            samples[6 * RATE / 10 + i] = tone;
        }
        var stage = new Stage(routine(settle(120)), Music.silence());
        stage.say(new Spoken(Duration.ofSeconds(40), 0, Clip.mono(samples)));
        stage.player().start();
        stage.play(Duration.ofMillis(45_440));
        stage.latency(Duration.ofMillis(30));
        stage.play(Duration.ofSeconds(2));

        int pause = 0;
        int longest = 0;
        for (int i = 45 * RATE + RATE / 4; i < 46 * RATE; i++) {
            pause = stage.heard().mid(i) == 0 ? pause + 1 : 0;
            longest = Math.max(longest, pause);
        }
        assertEquals(RATE / 10, longest, 20);
    }

    @Test
    void theLeadInTakesItsFiveSeconds() {
        var stage = new Stage(routine(settle(20)), Music.silence());
        stage.player().start();
        stage.play(SessionPlayer.LEAD_IN.plusSeconds(1));

        assertEquals(0, stage.heard().power(0, LEAD_IN));
        assertTrue(stage.heard().power(LEAD_IN, LEAD_IN + RATE) > 0);
    }
}
