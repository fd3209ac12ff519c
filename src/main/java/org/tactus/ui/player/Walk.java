package org.tactus.ui.player;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The two minutes of easy walking that are good after a session, counted down. It knows no clock
/// of its own: ask [#frame] whenever something is drawn.
final class Walk {
    static final Duration LENGTH = Duration.ofMinutes(2);

    private final LongSupplier nanos;
    private final ReadOnlyObjectWrapper<Stage> stage =
            new ReadOnlyObjectWrapper<>(new Stage(Stage.Kind.OFFERED, LENGTH));
    private OptionalLong since = OptionalLong.empty();

    /// How far one has come.
    ///
    /// @param left in whole seconds, those begun counted
    record Stage(Kind kind, Duration left) {
        enum Kind {
            OFFERED,
            WALKING,
            WALKED
        }
    }

    /// @param nanos monotonic, in nanoseconds
    Walk(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /// Begins, also anew.
    void begin() {
        since = OptionalLong.of(nanos.getAsLong());
        frame();
    }

    /// Sits down again.
    void end() {
        since = OptionalLong.empty();
        stage.set(new Stage(Stage.Kind.OFFERED, LENGTH));
    }

    boolean isWalking() {
        return stage.get().kind() == Stage.Kind.WALKING;
    }

    /// Brings it up to now.
    void frame() {
        since.ifPresent(
                began -> {
                    var left = LENGTH.minusNanos(nanos.getAsLong() - began);
                    stage.set(
                            left.isPositive()
                                    ? new Stage(Stage.Kind.WALKING, wholeSeconds(left))
                                    : new Stage(Stage.Kind.WALKED, Duration.ZERO));
                });
    }

    ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    private static Duration wholeSeconds(Duration left) {
        return Duration.ofSeconds(left.plusNanos(999_999_999).toSeconds());
    }
}
