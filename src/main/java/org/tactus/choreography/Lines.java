package org.tactus.choreography;

import java.util.ArrayList;
import java.util.List;
import org.tactus.body.Point;

/// Chains of points: how long they are, evenly spaced, rounded.
final class Lines {
    private Lines() {}

    static double length(List<Point> line) {
        double length = 0;
        for (int i = 1; i < line.size(); i++) {
            length += line.get(i - 1).distanceTo(line.get(i));
        }
        return length;
    }

    /// `count` points at equal distances along `line`, both ends included.
    static List<Point> evenly(List<Point> line, int count) {
        double whole = length(line);
        var points = new ArrayList<Point>(count);
        int edge = 1;
        double before = 0;
        for (int i = 0; i < count; i++) {
            double wanted = whole * i / (count - 1);
            while (edge < line.size() - 1
                    && before + line.get(edge - 1).distanceTo(line.get(edge)) < wanted) {
                before += line.get(edge - 1).distanceTo(line.get(edge));
                edge++;
            }
            if (line.size() == 1) {
                points.add(line.getFirst());
                continue;
            }
            double step = line.get(edge - 1).distanceTo(line.get(edge));
            double share = step == 0 ? 0 : Math.min(1, (wanted - before) / step);
            points.add(line.get(edge - 1).mix(line.get(edge), share));
        }
        return points;
    }

    /// The same way with its corners rounded over `reach` body heights; its ends stay.
    static List<Point> rounded(List<Point> line, double reach) {
        var points = evenly(line, Track.PLACES);
        double spacing = length(line) / (Track.PLACES - 1);
        int most = spacing == 0 ? 0 : (int) Math.round(reach / spacing);
        var round = new ArrayList<Point>(points.size());
        for (int i = 0; i < points.size(); i++) {
            int near = Math.min(most, Math.min(i, points.size() - 1 - i));
            var sum = Point.ORIGIN;
            for (int k = -near; k <= near; k++) {
                sum = sum.plus(points.get(i + k));
            }
            round.add(sum.times(1.0 / (2 * near + 1)));
        }
        return round;
    }

    /// The unit vectors across a closed, evenly spaced line, a right angle clockwise from its way.
    static List<Point> turned(List<Point> points) {
        var turned = new ArrayList<Point>(points.size());
        for (int i = 0; i < points.size(); i++) {
            var from = points.get(Math.max(0, i - 1));
            var to = points.get(Math.min(points.size() - 1, i + 1));
            turned.add(to.minus(from).unit().turned());
        }
        return turned;
    }

    /// The unit vectors across an evenly spaced line, all on the same hand of it: the one that on
    /// the whole lies away from the midline, below where it runs across.
    static List<Point> outers(List<Point> points) {
        var outers = new ArrayList<Point>(points.size());
        var sum = Point.ORIGIN;
        for (int i = 0; i < points.size(); i++) {
            var from = points.get(Math.max(0, i - 1));
            var to = points.get(Math.min(points.size() - 1, i + 1));
            var outer = to.minus(from).unit().turned();
            outers.add(outer);
            sum = sum.plus(outer);
        }
        boolean outwards = Math.abs(sum.x()) > 0.35 * sum.length() ? sum.x() > 0 : sum.y() > 0;
        var smooth = averaged(outers, points.size() / 10);
        return outwards ? smooth : smooth.stream().map(outer -> outer.times(-1)).toList();
    }

    /// Every unit vector turned towards its neighbours, so that a corner is taken softly.
    private static List<Point> averaged(List<Point> vectors, int reach) {
        var averages = new ArrayList<Point>(vectors.size());
        for (int i = 0; i < vectors.size(); i++) {
            var sum = Point.ORIGIN;
            for (int k = Math.max(0, i - reach);
                    k <= Math.min(vectors.size() - 1, i + reach);
                    k++) {
                sum = sum.plus(vectors.get(k));
            }
            averages.add(sum.length() < 1e-6 ? vectors.get(i) : sum.unit());
        }
        return averages;
    }
}
