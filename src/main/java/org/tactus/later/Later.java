package org.tactus.later;

import java.util.Optional;
import java.util.function.Supplier;

/// A value that is worked out when it is first asked for, once, by whichever thread that is.
public final class Later<T> implements Supplier<T> {
    /// Let go of with all that it holds when it is done.
    private Optional<Supplier<? extends T>> work;

    private volatile Optional<T> value = Optional.empty();

    public Later(Supplier<? extends T> work) {
        this.work = Optional.of(work);
    }

    @Override
    public T get() {
        var known = value;
        return known.isPresent() ? known.get() : workOut();
    }

    private synchronized T workOut() {
        if (value.isEmpty()) {
            value = work.map(Supplier::get);
            work = Optional.empty();
        }
        return value.orElseThrow();
    }
}
