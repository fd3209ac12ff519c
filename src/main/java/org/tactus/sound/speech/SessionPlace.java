package org.tactus.sound.speech;

import java.time.Duration;
import org.tactus.session.Reading;
import org.tactus.session.Session;
import org.tactus.sound.Score;

/// Where a session is, for what is said in it.
///
/// @param segment index of the segment
/// @param at from the routine's start; negative in the lead-in
record SessionPlace(int segment, Duration at) {
    /// Before everything.
    static final SessionPlace START = new SessionPlace(-1, Duration.ZERO);

    /// Where the session of `reading` is at the time `nanos`, if nobody does anything meanwhile. At
    /// a wait it is where the score stands when the wait's own sound is over: only from there can
    /// anything more be said.
    ///
    /// @param nanos on the clock of the reading
    static SessionPlace of(Reading reading, long nanos) {
        var elapsed = Duration.ofNanos(nanos - reading.nanos());
        return switch (reading.state()) {
            case LEAD_IN -> {
                var at = reading.position().minus(reading.countdown()).plus(elapsed);
                yield new SessionPlace(of(reading.session()).segment(), at);
            }
            case PLAYING -> of(reading.session().after(elapsed));
            case READY, PAUSED, RESUMING, WAITING, ENDED -> of(reading.session());
        };
    }

    private static SessionPlace of(Session session) {
        if (session.timeline().isEmpty()) {
            return START;
        }
        var segment = session.moment().segment();
        var at = session.position();
        return new SessionPlace(segment.index(), segment.isWait() ? at.plus(Score.RUNG_OUT) : at);
    }
}
