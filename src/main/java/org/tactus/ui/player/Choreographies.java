package org.tactus.ui.player;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.tactus.choreography.Choreography;
import org.tactus.session.Moment;
import org.tactus.session.Segment;

/// How the segments of a session are worked: each is worked out while the one before is played,
/// beside the JavaFX thread, because that takes longer than a frame does. Only after a jump is it
/// waited for.
final class Choreographies {
    private record Ahead(Segment segment, CompletableFuture<Choreography> work) {}

    private final Function<Segment, Choreography> choreographer;
    private Optional<Ahead> current = Optional.empty();
    private Optional<Ahead> next = Optional.empty();

    /// @param choreographer works a segment out; called on other threads too
    Choreographies(Function<Segment, Choreography> choreographer) {
        this.choreographer = choreographer;
    }

    /// The choreography of the segment that is played now.
    Choreography at(Moment moment) {
        var now =
                reuse(current, moment.segment())
                        .or(() -> reuse(next, moment.segment()))
                        .orElseGet(
                                () -> {
                                    var segment = moment.segment();
                                    return new Ahead(
                                            segment,
                                            CompletableFuture.completedFuture(
                                                    choreographer.apply(segment)));
                                });
        current = Optional.of(now);
        next = moment.next().map(segment -> reuse(next, segment).orElseGet(() -> prepare(segment)));
        return now.work().join();
    }

    private Ahead prepare(Segment segment) {
        return new Ahead(
                segment,
                CompletableFuture.supplyAsync(
                        () -> choreographer.apply(segment), Thread::startVirtualThread));
    }

    private static Optional<Ahead> reuse(Optional<Ahead> ahead, Segment segment) {
        return ahead.filter(prepared -> prepared.segment().equals(segment));
    }
}
