package org.tactus.terminal;

import java.math.BigDecimal;
import java.time.Duration;
import org.tactus.session.SessionClock;

/// How time goes by.
public interface Pace {

    /// A clock for a session that plays `speed` times as fast as life.
    SessionClock clock(BigDecimal speed);

    /// Lets time go by.
    void sleep(Duration time) throws InterruptedException;

    /// As time goes by.
    static Pace real() {
        return new Pace() {
            @Override
            public SessionClock clock(BigDecimal speed) {
                return SessionClock.ofThisMachine(speed);
            }

            @Override
            public void sleep(Duration time) throws InterruptedException {
                Thread.sleep(time);
            }
        };
    }
}
