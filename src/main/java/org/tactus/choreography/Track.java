package org.tactus.choreography;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tactus.body.Point;
import org.tactus.body.ZoneShape;

/// The line that a hand follows along the zones of a stretch, on the picture's right half or on the
/// midline, with the posture of the hand at each of its places. Evenly spaced, so that a place on
/// it is found at once.
final class Track {
    /// How many places are kept.
    static final int PLACES = 97;

    /// Between two zones, this far from either, hands lift.
    private static final double NEAR = 0.03;
    /// What of a zone's length its axis covers.
    private static final double AXIS = 0.85;
    private static final double WIDEST = 0.1;
    /// An arm that must not lie on the spine ends at least this far from it.
    private static final double BESIDE_MIDLINE = 0.014;
    /// Over so many places, before and after, a hand turns away from the midline.
    private static final int AHEAD = 8;

    /// A place on a track.
    ///
    /// @param outer the unit vector to the outer side
    /// @param angle of a hand in its posture
    /// @param contact 1 on the zones, 0 on the way between two that lie apart
    record Place(Point point, Point outer, double angle, double contact) {}

    private final List<Point> points;
    private final List<Point> outers;
    private final double[] angles;
    private final double length;
    private final double width;
    private final boolean closed;
    private final double[] contacts;
    private final double averageAngle;
    private final double[] centres;

    /// A track through the zones of `shapes`, on which an arm may lie as it likes.
    Track(List<Point> line, List<Point> fingers, List<ZoneShape> shapes, boolean closed) {
        this(line, fingers, shapes, closed, 0);
    }

    /// A track through the zones of `shapes`.
    ///
    /// @param line any number of points
    /// @param fingers directions of the fingers, from the start to the end, evenly spread
    /// @param closed whether its end is its start
    /// @param arm how far behind a place on it the arm reaches that must not lie across the midline
    Track(
            List<Point> line,
            List<Point> fingers,
            List<ZoneShape> shapes,
            boolean closed,
            double arm) {
        this.points = Lines.evenly(line, PLACES);
        this.length = Lines.length(line);
        this.width = width(shapes);
        this.closed = closed;
        this.outers = closed ? Lines.turned(points) : Lines.outers(points);
        this.angles = arm == 0 ? angles(fingers) : besideMidline(angles(fingers), arm);
        this.averageAngle = Arrays.stream(angles).average().orElse(0);
        this.contacts =
                smoothed(
                        points.stream()
                                .mapToDouble(point -> isNear(point, shapes) ? 1 : 0)
                                .toArray(),
                        PLACES / 24);
        this.centres = shapes.stream().mapToDouble(this::nearest).toArray();
    }

    /// How far along it comes nearest to the middle of a zone.
    private double nearest(ZoneShape shape) {
        var middle = Lines.evenly(shape.axis(), 3).get(1);
        int best = 0;
        for (int i = 1; i < PLACES; i++) {
            if (points.get(i).distanceTo(middle) < points.get(best).distanceTo(middle)) {
                best = i;
            }
        }
        return length * best / (PLACES - 1);
    }

    private static boolean isNear(Point point, List<ZoneShape> shapes) {
        return shapes.stream().anyMatch(shape -> shape.polygon().depth(point) > -NEAR);
    }

    private static double width(List<ZoneShape> shapes) {
        double area = shapes.stream().mapToDouble(ZoneShape::area).sum();
        double length =
                shapes.stream().mapToDouble(shape -> Lines.length(shape.axis()) / AXIS).sum();
        return Math.min(WIDEST, area / length);
    }

    private static double[] angles(List<Point> fingers) {
        var angles = new double[PLACES];
        for (int i = 0; i < PLACES; i++) {
            var finger = fingers.get(i * (fingers.size() - 1) / (PLACES - 1));
            double angle = Math.atan2(finger.x(), -finger.y());
            // No jump by a whole turn from one place to the next.
            angles[i] =
                    i == 0
                            ? angle
                            : angles[i - 1]
                                    + Math.IEEEremainder(angle - angles[i - 1], 2 * Math.PI);
        }
        return smoothed(angles, PLACES / 4);
    }

    /// `angles`, where need be turned so far inwards that an arm of this length ends beside the
    /// midline. A hand begins to turn before it must: by the most that a place nearby needs, evened
    /// out over just these places, so that every place still has what it needs.
    private double[] besideMidline(double[] angles, double arm) {
        var needed = new double[PLACES];
        for (int i = 0; i < PLACES; i++) {
            double most = Math.asin(Math.clamp((points.get(i).x() - BESIDE_MIDLINE) / arm, -1, 1));
            double upwards = isUp(angles[i]) ? angles[i] : Math.PI - angles[i];
            needed[i] = Math.max(0, Math.IEEEremainder(upwards, 2 * Math.PI) - most);
        }
        var away = smoothed(highest(needed, AHEAD), AHEAD);
        var turned = new double[PLACES];
        for (int i = 0; i < PLACES; i++) {
            turned[i] = angles[i] + (isUp(angles[i]) ? -away[i] : away[i]);
        }
        return turned;
    }

    private static boolean isUp(double angle) {
        return Math.cos(angle) >= 0;
    }

    private static double[] highest(double[] values, int reach) {
        var highest = new double[PLACES];
        for (int i = 0; i < PLACES; i++) {
            int from = Math.max(0, i - reach);
            int to = Math.min(PLACES, i + reach + 1);
            highest[i] = Arrays.stream(values, from, to).max().orElse(values[i]);
        }
        return highest;
    }

    private static double[] smoothed(double[] angles, int reach) {
        var smooth = new double[PLACES];
        for (int i = 0; i < PLACES; i++) {
            int from = Math.max(0, i - reach);
            int to = Math.min(PLACES, i + reach + 1);
            smooth[i] = Arrays.stream(angles, from, to).average().orElse(angles[i]);
        }
        return smooth;
    }

    double length() {
        return length;
    }

    double width() {
        return width;
    }

    /// How far along it lie the middles of its zones, in the order in which it runs through them.
    double[] centres() {
        return centres.clone();
    }

    /// How far along it a share of what lies on its zones is done: never on the way between two of
    /// them.
    double worked(double share) {
        var on = IntStream.range(0, PLACES).filter(i -> contacts[i] > 0.999).toArray();
        return on.length == 0
                ? share * length
                : length * on[(int) Math.round(share * (on.length - 1))] / (PLACES - 1);
    }

    /// Whether it runs on both halves of the figure.
    boolean crossesMidline() {
        return points.stream().anyMatch(point -> point.x() < -0.01)
                && points.stream().anyMatch(point -> point.x() > 0.01);
    }

    boolean closed() {
        return closed;
    }

    /// Whether it ends lower in the picture than it starts.
    boolean runsDown() {
        return points.getLast().y() > points.getFirst().y() + 0.005;
    }

    /// The place `back` body heights behind a point, towards the wrist of a hand that works there.
    Point behind(Point point, double back) {
        return point.minus(Point.towards(averageAngle - Math.PI / 2).times(back));
    }

    /// Whether hands on it lie side by side and not behind each other.
    boolean isAcrossHands() {
        var way = points.getLast().minus(points.getFirst()).unit();
        return Math.abs(way.dot(Point.towards(averageAngle - Math.PI / 2))) < 0.6;
    }

    List<Point> points() {
        return points;
    }

    /// Whether the hands point down the picture on most of it, as those of a giver at the head do.
    boolean fingersDown() {
        return -Math.cos(averageAngle) > 0.25;
    }

    /// The place `along` body heights from its start; beyond an end, the end.
    Place at(double along) {
        double share = length == 0 ? 0 : along / length;
        double index = (closed ? Ease.fraction(share) : Math.clamp(share, 0.0, 1.0)) * (PLACES - 1);
        int i = Math.min((int) index, PLACES - 2);
        double rest = index - i;
        return new Place(
                points.get(i).mix(points.get(i + 1), rest),
                outers.get(i).mix(outers.get(i + 1), rest).unit(),
                angles[i] + (angles[i + 1] - angles[i]) * rest,
                contacts[i] + (contacts[i + 1] - contacts[i]) * rest);
    }
}
