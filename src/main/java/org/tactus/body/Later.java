package org.tactus.body;

import java.util.Optional;
import java.util.function.Supplier;

/// A value that is worked out when it is first asked for, once, by whichever thread that is.
final class Later<T> {
    private final Supplier<T> work;
    private volatile Optional<T> value = Optional.empty();

    Later(Supplier<T> work) {
        this.work = work;
    }

    T get() {
        var known = value;
        return known.isPresent() ? known.get() : workOut();
    }

    private synchronized T workOut() {
        if (value.isEmpty()) {
            value = Optional.of(work.get());
        }
        return value.orElseThrow();
    }
}
