package org.tactus.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CueClipsTest {
    private static final CueClips CLIPS = new CueClips();
    private static final double AUDIBLY_LOUDER = 2;
    private static final float CLICK = 0.05f;

    static Stream<CueSound> sounds() {
        return families().flatMap(List::stream).filter(sound -> !sound.isNone());
    }

    static Stream<List<CueSound>> families() {
        return Stream.of(
                List.of(BowlSound.values()),
                List.of(StepSound.values()),
                List.of(SignalSound.values()),
                List.of(BreathSound.values()),
                List.of(BeatSound.values()));
    }

    @ParameterizedTest
    @MethodSource("sounds")
    void everySoundIsHeardAndNeverClicks(CueSound sound) {
        var clip = CLIPS.preview(sound);

        assertTrue(clip.peak() > 0.03, () -> "peak " + clip.peak());
        assertTrue(clip.peak() < 0.4, () -> "peak " + clip.peak());
        assertTrue(Samples.of(clip).jump() <= CLICK, () -> "jump " + Samples.of(clip).jump());
    }

    @ParameterizedTest
    @MethodSource("sounds")
    void everySoundBeginsAndEndsInSilence(CueSound sound) {
        var clip = CLIPS.preview(sound);

        assertEquals(0, clip.left(0), 0.002);
        assertEquals(0, clip.left(clip.frames() - 1), 0.002);
    }

    @ParameterizedTest
    @MethodSource("families")
    void theSoundsOfAFamilyAreEquallyLoud(List<CueSound> family) {
        var loudness =
                family.stream()
                        .filter(sound -> !sound.isNone())
                        .mapToDouble(sound -> Loudness.of(CLIPS.preview(sound)))
                        .summaryStatistics();

        assertTrue(loudness.getMax() - loudness.getMin() <= AUDIBLY_LOUDER, loudness::toString);
    }

    @Test
    void noneIsSilent() {
        families()
                .forEach(
                        family ->
                                assertTrue(
                                        CLIPS.preview(family.getLast()).isSilent(),
                                        family::toString));
    }

    @ParameterizedTest
    @EnumSource(names = {"HUM", "STRINGS"})
    void theInBreathRisesTheOutBreathFallsAndHoldingIsStill(BreathSound sound) {
        assertTrue(rise(CLIPS.inhale(sound, 4)) > 1.3);
        assertTrue(rise(CLIPS.topUp(sound, 1.5)) > 1.05);
        assertTrue(rise(CLIPS.exhale(sound, 6)) < 1 / 1.3);
        assertEquals(1, rise(CLIPS.hold(sound, true, 4)), 0.02);
        assertEquals(1, rise(CLIPS.hold(sound, false, 4)), 0.02);
    }

    /// How much higher it ends than it begins.
    private static double rise(Clip clip) {
        var samples = Samples.of(clip);
        int eighth = clip.frames() / 8;
        return samples.hertz(6L * eighth) / samples.hertz(eighth);
    }

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void aBreathLastsAsLongAsItsPhase(BreathSound sound) {
        assertEquals(SoundFormat.RATE * 11 / 2, CLIPS.inhale(sound, 5.5).frames());
        assertEquals(SoundFormat.RATE / 2, CLIPS.exhale(sound, 0.5).frames());
    }

    @Test
    void noTwoSignalsHaveTheSameMelody() {
        var melodies = new HashSet<List<Signal.Note>>();

        Arrays.stream(Signal.values())
                .forEach(signal -> assertTrue(melodies.add(signal.notes()), signal::name));
    }

    @Test
    void aBowlRingsLong() {
        for (var bowl : new BowlSound[] {BowlSound.DEEP, BowlSound.CLEAR, BowlSound.GONG}) {
            var samples = Samples.of(CLIPS.bowl(bowl));
            double struck = samples.power(SoundFormat.RATE / 2, SoundFormat.RATE);
            double later = samples.power(5L * SoundFormat.RATE, 6L * SoundFormat.RATE);

            assertTrue(later > struck / 10_000, bowl::name);
            assertTrue(later < struck, bowl::name);
        }
    }

    @Test
    void aClipIsMadeOnce() {
        assertEquals(CLIPS.bowl(BowlSound.DEEP), CLIPS.bowl(BowlSound.DEEP));
        assertEquals(CLIPS.inhale(BreathSound.HUM, 4), CLIPS.inhale(BreathSound.HUM, 4));
    }

    /// Where a wait stands, what comes late goes on after its signal.
    @ParameterizedTest
    @EnumSource
    void whatTellsOfAWaitIsOverWhenMoreCanBeSaid(SignalSound sound) {
        var stands = Score.RUNG_OUT.minus(SoundFormat.length(Fading.DUCKING));

        assertTrue(CLIPS.signal(sound, Signal.WAIT).length().compareTo(stands) <= 0);
    }
}
