package org.tactus.choreography;

import java.util.List;
import org.tactus.body.Body;
import org.tactus.body.Point;
import org.tactus.body.Status;
import org.tactus.body.View;
import org.tactus.body.ZoneShape;

/// Keeps pressure out of the no-press zones of a view: hands lift before them and come down behind
/// them.
final class Guard {
    /// From this distance on a hand begins to lift, in body heights: nearer to a small zone.
    private static final double NEAREST = 0.0035;
    private static final double FARTHEST = 0.009;
    private static final double NEAR_BY_SIZE = 0.16;
    private static final double AT = 0.0005;

    private final List<ZoneShape> forbidden;

    Guard(Body body, View view) {
        this.forbidden =
                body.shapes(view).stream()
                        .filter(shape -> shape.zone().status() == Status.NO_PRESS)
                        .toList();
    }

    /// The hand, raised and without pressure as far as it is over or beside a no-press zone.
    Hand lifted(Hand hand, List<Point> presses) {
        double free = 1;
        for (var press : presses) {
            free = Math.min(free, free(hand.place(press)));
        }
        return free == 1
                ? hand
                : new Hand(
                        hand.implement(),
                        hand.mirrored(),
                        hand.at(),
                        hand.anchor(),
                        hand.angle(),
                        hand.scale() * (1 + 0.03 * (1 - free)),
                        hand.opacity() * (0.85 + 0.15 * free),
                        Math.max(hand.lift(), 0.8 * (1 - free)),
                        hand.pressure() * free,
                        hand.resting());
    }

    /// Whether a no-press zone is at `point` or touches it.
    boolean forbids(Point point) {
        return free(point) < 1;
    }

    /// 0 in a no-press zone, 1 well away from all of them.
    private double free(Point point) {
        double free = 1;
        for (var shape : forbidden) {
            double near = Math.clamp(NEAR_BY_SIZE * Math.sqrt(shape.area()), NEAREST, FARTHEST);
            if (shape.bounds().grown(near).contains(point.x(), point.y())) {
                free = Math.min(free, Ease.step(AT, near, -shape.polygon().depth(point)));
            }
        }
        return free;
    }
}
