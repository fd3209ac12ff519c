package org.tactus.choreography;

import java.util.List;
import org.tactus.body.Bounds;
import org.tactus.body.View;
import org.tactus.body.ZoneShape;

/// A part of a segment's time that is worked in one view.
///
/// @param start in seconds since the segment's start
/// @param shapes the shapes of the zones that are worked
record Stretch(
        View view,
        double start,
        double end,
        List<ZoneShape> shapes,
        List<Worker> workers,
        Guard guard) {

    List<Hand> hands(double seconds, double level) {
        return workers.stream()
                .map(worker -> worker.hand(seconds, worker.resting() ? 1 : level, guard))
                .toList();
    }

    /// The rectangle around the zones.
    Bounds zones() {
        return shapes.stream().map(ZoneShape::bounds).reduce(Bounds::union).orElseThrow();
    }
}
