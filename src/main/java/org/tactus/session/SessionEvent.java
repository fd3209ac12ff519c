package org.tactus.session;

import java.time.Duration;

/// Something that happened to a session, for those who keep a record of it or make it heard. What
/// follows from the position alone is no event: see [Timeline#cues].
public sealed interface SessionEvent {

    /// The session after it happened.
    Session session();

    /// The person started it; the lead-in begins.
    record Started(Session session) implements SessionEvent {}

    /// The position moves from here on: after a lead-in, a pause or a wait.
    record Playing(Session session) implements SessionEvent {}

    /// The position stands still.
    record Paused(Session session, Cause cause) implements SessionEvent {}

    /// The person goes on after a pause; the countdown to it begins.
    record Resumed(Session session) implements SessionEvent {}

    /// The session stands at a wait.
    record Waiting(Session session) implements SessionEvent {}

    /// The position jumped, or the timeline is another from here on.
    record Changed(Session before, Session session) implements SessionEvent {}

    /// It is over.
    record Ended(Session session, Outcome outcome) implements SessionEvent {
        /// How it ended for who knows what was really played: a session that was led to its last
        /// second by jumps was stopped. One that was made shorter on the way was meant to be short.
        ///
        /// @param planned its length when it began
        public Outcome outcome(Duration played, Duration planned) {
            var length = session.timeline().length();
            var meant = length.compareTo(planned) < 0 ? length : planned;
            return Outcome.isMost(played, meant) ? outcome : Outcome.STOPPED;
        }
    }

    /// Why a session stands still.
    enum Cause {
        PERSON,
        SLEPT
    }

    /// How a session ended.
    enum Outcome {
        /// At its last second.
        FINISHED,
        /// Before, because the person wanted so.
        STOPPED;

        /// Whether so much was played that it was the session that was planned: half of it or more.
        public static boolean isMost(Duration played, Duration planned) {
            return played.multipliedBy(2).compareTo(planned) >= 0;
        }
    }
}
