package org.tactus.text;

import java.time.Duration;
import java.util.Locale;

/// Durations as a clock shows them, the same on the screen and in the terminal.
public final class ClockText {
    private static final long SECONDS_AN_HOUR = 3600;

    private ClockText() {}

    /// Time that has gone by: whole seconds begun and over, `0:38`, `1:02:00`.
    public static String elapsed(Duration time) {
        return text(time.toSeconds());
    }

    /// Time that is left: a second that has begun still counts, so that 0 is shown at the end and
    /// not a second before.
    public static String left(Duration time) {
        return text(time.plusNanos(999_999_999).toSeconds());
    }

    private static String text(long seconds) {
        return seconds < SECONDS_AN_HOUR
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(
                        Locale.ROOT,
                        "%d:%02d:%02d",
                        seconds / 3600,
                        seconds / 60 % 60,
                        seconds % 60);
    }
}
