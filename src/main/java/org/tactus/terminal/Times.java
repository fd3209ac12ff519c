package org.tactus.terminal;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/// Times as scripts read them and as they are typed.
final class Times {
    private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,3}):([0-5]\\d)");

    private Times() {}

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
