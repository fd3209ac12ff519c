package org.tactus.ui.player;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.tactus.session.Reading;

/// When a session will be over. It is worked out anew only when that has really changed, so that
/// the minute shown does not waver.
final class EndTime {
    private static final Duration WAVERING = Duration.ofSeconds(2);

    private final InstantSource wall;
    private Instant end = Instant.EPOCH;

    EndTime(InstantSource wall) {
        this.wall = wall;
    }

    /// Empty while the session stands still: then nobody knows.
    Optional<Instant> of(Reading reading) {
        return switch (reading.state()) {
            case READY, PAUSED, WAITING, ENDED -> Optional.empty();
            case LEAD_IN, PLAYING, RESUMING -> {
                var now = wall.instant().plus(reading.session().left()).plus(reading.countdown());
                if (Duration.between(end, now).abs().compareTo(WAVERING) > 0) {
                    end = now;
                }
                yield Optional.of(end);
            }
        };
    }
}
