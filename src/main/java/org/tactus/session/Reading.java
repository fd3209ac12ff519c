package org.tactus.session;

import java.time.Duration;
import java.util.Optional;

/// What a player shows at one instant.
///
/// @param nanos when that was, on the clock's monotonic source
/// @param countdown until the session begins or goes on; zero but in a lead-in and when resuming
/// @param notice something that the person should be told
/// @param undo the jump that can be taken back
public record Reading(
        State state,
        Session session,
        long nanos,
        Duration countdown,
        Optional<Notice> notice,
        Optional<Undo> undo) {

    /// What a player does.
    public enum State {
        /// Not started yet.
        READY,
        /// Counts down to the first step.
        LEAD_IN,
        PLAYING,
        PAUSED,
        /// Counts down to going on after a pause.
        RESUMING,
        /// Stands at a wait until the person goes on.
        WAITING,
        ENDED
    }

    /// What happened without the person's doing.
    public enum Notice {
        /// The machine slept or stood still; the session paused where it was.
        SLEPT
    }

    /// An offer to go back to where a jump began.
    ///
    /// @param position where it began
    /// @param left how long the offer stands
    public record Undo(Duration position, Duration left) {}

    /// What is true now.
    ///
    /// @throws IllegalStateException if the timeline is empty, which is ended from the start
    public Moment moment() {
        return session.moment();
    }

    public Duration position() {
        return session.position();
    }

    /// Whether it is to be attended to now: it moves, is about to, or waits for an answer.
    public boolean isActive() {
        return switch (state) {
            case LEAD_IN, PLAYING, RESUMING, WAITING -> true;
            case READY, PAUSED, ENDED -> false;
        };
    }
}
