package org.tactus.ui.player;

import java.time.Duration;
import java.util.Optional;
import org.tactus.session.Reading;

/// What a wish came to, for as long as that is worth telling.
final class Wishes {
    private static final Duration TOLD_FOR = Duration.ofSeconds(5);

    private Optional<Told> last = Optional.empty();
    private long since;

    void heard(Told told, Reading reading) {
        last = Optional.of(told);
        since = reading.nanos();
    }

    Optional<Told> toldAt(Reading reading) {
        return last.filter(_ -> reading.nanos() - since < TOLD_FOR.toNanos());
    }
}
