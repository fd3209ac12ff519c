package org.tactus.sound;

import org.tactus.session.Reading;

/// How a session moves along its score.
sealed interface ScoreMotion {

    /// It stands, and nothing is heard.
    record Still() implements ScoreMotion {}

    /// It stands, and goes on in a moment.
    record Ready() implements ScoreMotion {}

    /// It moves as time does.
    ///
    /// @param frame where it was
    /// @param nanos when it was there
    /// @param until where it stands still again
    record Moving(long frame, long nanos, long until) implements ScoreMotion {

        /// Where it is at another time.
        long at(long time) {
            long elapsed = time - nanos;
            return frame
                    + Math.floorDiv(elapsed, NANOS) * SoundFormat.RATE
                    + Math.floorMod(elapsed, NANOS) * SoundFormat.RATE / NANOS;
        }
    }

    /// It stands, but what belongs to where it stands plays to its end, and the music goes on: a
    /// wait. If there is more to be heard while it stands, that plays as well.
    record RingingOut(long from, long until) implements ScoreMotion {}

    /// It is over: what closes it plays to its end, and then there is silence.
    record Closing(long from, long until) implements ScoreMotion {}

    long NANOS = 1_000_000_000L;

    /// How `reading` moves along `score`.
    static ScoreMotion of(Reading reading, Score score) {
        var session = reading.session();
        long nanos = reading.nanos();
        long frame = score.frame(session);
        return switch (reading.state()) {
            case READY, PAUSED -> new Still();
            case RESUMING -> new Ready();
            case LEAD_IN ->
                    session.position().isZero()
                            ? moving(score, frame - SoundFormat.frame(reading.countdown()), nanos)
                            : new Ready();
            case PLAYING -> moving(score, frame, nanos);
            case WAITING -> new RingingOut(frame, score.standAtWait(frame));
            case ENDED -> session.isOver() ? new Closing(score.end(), score.length()) : new Still();
        };
    }

    private static ScoreMotion moving(Score score, long frame, long nanos) {
        return new Moving(frame, nanos, score.nextStand(frame));
    }
}
