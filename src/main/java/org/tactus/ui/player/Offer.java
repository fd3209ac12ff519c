package org.tactus.ui.player;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tactus.body.Body;
import org.tactus.body.Spot;
import org.tactus.body.View;
import org.tactus.body.ZoneShape;
import org.tactus.choreography.Scene;

/// How the figure offers spots to pick: in the view that shows the most of them, so near that they
/// are easily hit.
///
/// @param scene without hands
record Offer(Scene scene) {
    private static final double MARGIN = 0.06;
    private static final double LEAST = 0.5;

    /// Empty where there is nothing to pick.
    static Optional<Offer> of(Body body, List<Spot> spots) {
        return Arrays.stream(View.values())
                .map(view -> shapes(body, view, spots))
                .filter(shapes -> !shapes.isEmpty())
                .max(Comparator.comparingDouble(Offer::area))
                .map(Offer::showing);
    }

    private static List<ZoneShape> shapes(Body body, View view, List<Spot> spots) {
        return body.shapes(view).stream().filter(shape -> spots.contains(shape.spot())).toList();
    }

    private static double area(List<ZoneShape> shapes) {
        return shapes.stream().mapToDouble(ZoneShape::area).sum();
    }

    private static Offer showing(List<ZoneShape> shapes) {
        var around = shapes.stream().map(ZoneShape::bounds).reduce((a, b) -> a.union(b));
        var frame = around.orElseThrow().grown(MARGIN).atLeast(LEAST, LEAST);
        return new Offer(new Scene(shapes.getFirst().view(), frame, List.of(), Optional.empty()));
    }
}
