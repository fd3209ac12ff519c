package org.tactus.terminal;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Times as they are written in a terminal.
final class Times {
    private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,3}):([0-5]\\d)");

    private Times() {}

    /// `5:40`, or `1:05:40`; parts of a second are cut off.
    static String clock(Duration time) {
        return time.toHours() > 0
                ? String.format(
                        Locale.ROOT,
                        "%d:%02d:%02d",
                        time.toHours(),
                        time.toMinutesPart(),
                        time.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d", time.toMinutes(), time.toSecondsPart());
    }

    /// What is left, counted down to the end: the last second reads `0:01`.
    static String left(Duration time) {
        return clock(time.plusNanos(999_999_999));
    }

    /// Seconds, with decimals where needed: `45`, `7.5`.
    static BigDecimal seconds(Duration time) {
        var seconds =
                BigDecimal.valueOf(time.getSeconds())
                        .add(BigDecimal.valueOf(time.getNano(), 9))
                        .stripTrailingZeros();
        return seconds.scale() < 0 ? seconds.setScale(0) : seconds;
    }

    /// Reads `MM:SS` or `H:MM:SS`.
    static Optional<Duration> parse(String text) {
        var match = CLOCK.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        long hours = Optional.ofNullable(match.group(1)).map(Long::parseLong).orElse(0L);
        return Optional.of(
                Duration.ofHours(hours)
                        .plusMinutes(Long.parseLong(match.group(2)))
                        .plusSeconds(Long.parseLong(match.group(3))));
    }
}
