package org.tactus.sound;

import java.time.Duration;

/// The one format in which everything is computed: stereo, 48,000 frames a second, samples from -1
/// to 1.
public final class SoundFormat {
    /// Frames a second.
    public static final int RATE = 48_000;

    public static final int CHANNELS = 2;

    private static final long NANOS_A_SECOND = 1_000_000_000L;

    private SoundFormat() {}

    /// The frame that is nearest to `at`; negative before the beginning.
    public static long frame(Duration at) {
        long seconds = at.getSeconds();
        return seconds * RATE
                + Math.floorDiv(at.getNano() * (long) RATE + NANOS_A_SECOND / 2, NANOS_A_SECOND);
    }

    /// How long `frames` last.
    public static Duration length(long frames) {
        long seconds = Math.floorDiv(frames, (long) RATE);
        long rest = Math.floorMod(frames, (long) RATE);
        return Duration.ofSeconds(seconds, rest * NANOS_A_SECOND / RATE);
    }
}
