package org.tactus.terminal;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.tactus.session.SessionClock;

/// Time that goes by only when somebody sleeps.
final class FakePace implements Pace {
    private long nanos = 0;

    @Override
    public SessionClock clock(BigDecimal speed) {
        return new SessionClock(() -> nanos, () -> Instant.EPOCH.plusNanos(nanos), speed);
    }

    @Override
    public void sleep(Duration time) {
        nanos += time.toNanos();
    }
}
