package org.tactus;

import java.util.Optional;
import java.util.function.Supplier;

/// Makes a thing when it is first asked for, and answers the same one from then on: what is not on
/// the first screen does not hold it up. For one thread.
final class WhenAsked<T> implements Supplier<T> {
    private final Supplier<? extends T> maker;
    private Optional<T> made = Optional.empty();

    WhenAsked(Supplier<? extends T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.orElseThrow();
    }
}
