package org.tactus.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.FloatRange;

class CeilingTest {

    @Property
    void nothingReachesFullScale(@ForAll @FloatRange(min = -1000, max = 1000) float sample) {
        assertTrue(Math.abs(under(sample)) < 1);
    }

    @Property
    void whatIsQuietPassesUnchanged(@ForAll @FloatRange(min = -0.75f, max = 0.75f) float sample) {
        assertEquals(sample, under(sample));
    }

    @Property
    void louderStaysLouderAndNeverSteeper(
            @ForAll @FloatRange(min = 0, max = 4) float sample,
            @ForAll @FloatRange(min = 0, max = 1) float more) {
        float gained = under(sample + more) - under(sample);

        assertTrue(gained >= 0 && gained <= more + 1e-6f);
    }

    /// The loudest there is: voice at full scale, four bowls on top of each other, beats, waves.
    @Property(tries = 60)
    void noLevelsMakeTheMixClip(
            @ForAll @DoubleRange(min = 0, max = 1) double master,
            @ForAll @DoubleRange(min = 0, max = 1) double voice,
            @ForAll @DoubleRange(min = 0, max = 1) double cues,
            @ForAll @DoubleRange(min = 0, max = 1) double beat,
            @ForAll @DoubleRange(min = 0, max = 1) double music) {
        var levels = new Levels(master, voice, cues, beat, music, false);

        assertTrue(Loudest.mixedAt(levels).peak() < 1);
    }

    @Example
    void theLoudestWouldClipWithoutIt() {
        assertTrue(Loudest.summed().peak() > 1.5, () -> "peak " + Loudest.summed().peak());
    }

    private static float under(float sample) {
        float[] one = {sample};
        Ceiling.over(one, 1);
        return one[0];
    }
}
