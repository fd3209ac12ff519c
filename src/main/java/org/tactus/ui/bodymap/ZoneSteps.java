package org.tactus.ui.bodymap;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.transform.Affine;
import org.tactus.body.ZoneShape;

/// From zone to zone by the arrow keys: the next one lies in the arrow's direction on the screen,
/// near, and preferably straight ahead.
final class ZoneSteps {
    /// How much worse a place aside is than one straight ahead.
    private static final double ASIDE = 2.5;

    private final Collection<ZoneShape> shapes;
    private final Affine map;

    ZoneSteps(Collection<ZoneShape> shapes, Affine map) {
        this.shapes = shapes;
        this.map = map;
    }

    /// The one to start from: the uppermost on the screen.
    Optional<ZoneShape> first() {
        return shapes.stream().min(Comparator.comparingDouble(shape -> at(shape).getY()));
    }

    /// The next one from `from` in the direction (`dx`, `dy`) on the screen; empty at the edge.
    Optional<ZoneShape> next(ZoneShape from, double dx, double dy) {
        var start = at(from);
        return shapes.stream()
                .filter(shape -> !shape.equals(from))
                .filter(shape -> ahead(start, at(shape), dx, dy) > 0)
                .min(
                        Comparator.comparingDouble(
                                shape -> {
                                    var to = at(shape);
                                    return ahead(start, to, dx, dy)
                                            + ASIDE * aside(start, to, dx, dy);
                                }));
    }

    private Point2D at(ZoneShape shape) {
        return map.transform(shape.centre().x(), shape.centre().y());
    }

    private static double ahead(Point2D from, Point2D to, double dx, double dy) {
        return (to.getX() - from.getX()) * dx + (to.getY() - from.getY()) * dy;
    }

    private static double aside(Point2D from, Point2D to, double dx, double dy) {
        return Math.abs((to.getX() - from.getX()) * dy - (to.getY() - from.getY()) * dx);
    }
}
