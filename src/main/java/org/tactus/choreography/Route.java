package org.tactus.choreography;

import java.util.List;
import org.tactus.body.Point;
import org.tactus.body.View;

/// A line along which hands travel, to be drawn beneath them; cut where they lift over a no-press
/// zone.
public record Route(View view, List<Point> points) {
    public Route {
        points = List.copyOf(points);
    }
}
