package org.tactus.body;

import java.util.ArrayList;
import java.util.List;

/// A drawn line that is pointed at both ends, as a pen draws it: a closed shape to fill.
final class Ribbon {
    private Ribbon() {}

    /// The ribbons along every subpath of `path`, at most `width` wide.
    static PathData along(PathData path, double width) {
        var segments = new ArrayList<PathData.Segment>();
        for (var chain : path.flattened()) {
            add(segments, chain, width);
        }
        return new PathData(segments);
    }

    private static void add(List<PathData.Segment> segments, List<Point> chain, double width) {
        double whole = length(chain);
        double upTo = 0;
        var right = new ArrayList<Point>();
        segments.add(new PathData.Move(chain.getFirst()));
        for (int i = 1; i < chain.size() - 1; i++) {
            upTo += chain.get(i - 1).distanceTo(chain.get(i));
            double half = width / 2 * Math.pow(Math.sin(Math.PI * upTo / whole), 0.7);
            var across = chain.get(i + 1).minus(chain.get(i - 1)).unit().turned().times(half);
            segments.add(new PathData.Line(chain.get(i).plus(across)));
            right.add(chain.get(i).minus(across));
        }
        segments.add(new PathData.Line(chain.getLast()));
        right.reversed().forEach(point -> segments.add(new PathData.Line(point)));
        segments.add(new PathData.Close());
    }

    private static double length(List<Point> chain) {
        double length = 0;
        for (int i = 1; i < chain.size(); i++) {
            length += chain.get(i - 1).distanceTo(chain.get(i));
        }
        return length;
    }
}
