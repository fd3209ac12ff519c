package org.tactus.ui.player;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tactus.routine.Step;
import org.tactus.session.Reading;
import org.tactus.session.Session;

/// What fitting to the time that is left came to, for as long as that is worth telling.
final class Refits {
    private static final Duration TOLD_FOR = Duration.ofSeconds(10);

    private Optional<Refit> last = Optional.empty();
    private long since;

    /// @param asked the time that there is
    /// @param left what the session takes now
    /// @param leftOut what is not done any more
    /// @param fewer how many steps fewer there are, counted as the player counts them
    record Refit(Duration asked, Duration left, List<Step.Leaf> leftOut, int fewer) {}

    /// `before` was fitted to the time that is `asked`.
    void heard(Session before, Reading reading, Duration asked) {
        var now = reading.session();
        var leftOut = now.timeline().leftOut(before.timeline(), before.position());
        int fewer = before.timeline().steps() - now.timeline().steps();
        last = Optional.of(new Refit(asked, now.left(), leftOut, fewer));
        since = reading.nanos();
    }

    /// What is told at a reading. It is no longer true when it was taken back.
    Optional<Refit> toldAt(Reading reading) {
        return last.filter(_ -> reading.nanos() - since < TOLD_FOR.toNanos())
                .filter(_ -> reading.undo().isPresent());
    }
}
