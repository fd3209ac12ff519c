package org.tactus.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ClipTest {
    private static final int FRAMES = SoundFormat.RATE / 10;

    static Stream<Arguments> peaks() {
        return Stream.of(arguments(1f), arguments(0.001f), arguments(3f));
    }

    /// A whisper is as fine as a gong.
    @ParameterizedTest
    @MethodSource("peaks")
    void samplesAreKeptAsFinelyAsTheLoudestNeeds(float peak) {
        float[] left = tone(peak, 440);
        float[] right = tone(peak / 2, 660);
        var clip = Clip.stereo(left, right);
        for (int i = 0; i < FRAMES; i++) {
            assertEquals(left[i], clip.left(i), peak / 60_000);
            assertEquals(right[i], clip.right(i), peak / 60_000);
        }
    }

    private static float[] tone(float peak, double hertz) {
        float[] samples = new float[FRAMES];
        for (int i = 0; i < FRAMES; i++) {
            samples[i] = (float) (peak * Math.sin(2 * Math.PI * hertz * i / SoundFormat.RATE));
        }
        return samples;
    }
}
