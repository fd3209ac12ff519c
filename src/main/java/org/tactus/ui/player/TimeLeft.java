package org.tactus.ui.player;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Asks how many minutes there are, in passing. Each wish for the next chooses one, ten at first;
/// what is chosen is taken when nobody has wished again for three seconds, so that one oily finger
/// is enough. It knows no clock of its own: ask [#frame] whenever something is drawn.
final class TimeLeft {
    /// What can be chosen, in minutes.
    static final List<Integer> MINUTES = List.of(5, 10, 15, 20);

    private static final int FIRST = MINUTES.indexOf(10);
    private static final Duration TAKEN_AFTER = Duration.ofSeconds(3);
    private static final Duration OFFERED_FOR = Duration.ofSeconds(15);

    private final LongSupplier nanos;
    private final IntConsumer take;
    private final ReadOnlyObjectWrapper<Asked> asked = new ReadOnlyObjectWrapper<>(Asked.NOT);
    private long since;

    /// What is asked.
    ///
    /// @param chosen in minutes
    record Asked(boolean isOpen, OptionalInt chosen) {
        static final Asked NOT = new Asked(false, OptionalInt.empty());
    }

    /// @param nanos monotonic, in nanoseconds
    /// @param take is told the minutes that were chosen
    TimeLeft(LongSupplier nanos, IntConsumer take) {
        this.nanos = nanos;
        this.take = take;
    }

    /// Asks, with nothing chosen.
    void open() {
        ask(OptionalInt.empty());
    }

    /// Asks, or chooses the next.
    void next() {
        var chosen = asked.get().chosen();
        int index =
                chosen.isPresent()
                        ? (MINUTES.indexOf(chosen.getAsInt()) + 1) % MINUTES.size()
                        : FIRST;
        ask(OptionalInt.of(MINUTES.get(index)));
    }

    /// Takes so many minutes at once.
    void take(int minutes) {
        asked.set(Asked.NOT);
        take.accept(minutes);
    }

    /// Asks no more; answers whether it did.
    boolean close() {
        boolean wasOpen = isOpen();
        asked.set(Asked.NOT);
        return wasOpen;
    }

    boolean isOpen() {
        return asked.get().isOpen();
    }

    /// Brings it up to now.
    void frame() {
        if (!isOpen()) {
            return;
        }
        var chosen = asked.get().chosen();
        var time = Duration.ofNanos(nanos.getAsLong() - since);
        if (chosen.isPresent() && time.compareTo(TAKEN_AFTER) >= 0) {
            take(chosen.getAsInt());
        } else if (time.compareTo(OFFERED_FOR) >= 0) {
            close();
        }
    }

    ReadOnlyObjectProperty<Asked> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    private void ask(OptionalInt chosen) {
        since = nanos.getAsLong();
        asked.set(new Asked(true, chosen));
    }
}
