package org.tactus.choreography;

import java.util.Arrays;
import java.util.List;
import org.tactus.body.Point;

/// The line that a hand follows along the zones of a stretch, on the picture's right half or on the
/// midline, with the posture of the hand at each of its places. Evenly spaced, so that a place on it is
/// found at once.
final class Track {
    /// How many places are kept.
    static final int PLACES = 97;

    /// A place on a track.
    ///
    /// @param outer the unit vector to the outer side
    /// @param angle of a hand in its posture
    record Place(Point point, Point outer, double angle) {}

    private final List<Point> points;
    private final List<Point> outers;
    private final double[] angles;
    private final double length;
    private final double width;
    private final boolean closed;

    /// @param line any number of points
    /// @param fingers directions of the fingers, from the start to the end, evenly spread
    /// @param width of the zones that it runs through
    /// @param closed whether its end is its start
    Track(List<Point> line, List<Point> fingers, double width, boolean closed) {
        this.points = Lines.evenly(line, PLACES);
        this.length = Lines.length(line);
        this.width = width;
        this.closed = closed;
        this.outers = Lines.outers(points);
        this.angles = angles(fingers);
    }

    private static double[] angles(List<Point> fingers) {
        var angles = new double[PLACES];
        for (int i = 0; i < PLACES; i++) {
            var finger = fingers.get(i * (fingers.size() - 1) / (PLACES - 1));
            double angle = Math.atan2(finger.x(), -finger.y());
            // No jump by a whole turn from one place to the next.
            angles[i] = i == 0 ? angle : angles[i - 1] + Math.IEEEremainder(angle - angles[i - 1], 2 * Math.PI);
        }
        return smoothed(angles);
    }

    private static double[] smoothed(double[] angles) {
        int reach = PLACES / 8;
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

    boolean closed() {
        return closed;
    }

    /// Whether it ends lower in the picture than it starts.
    boolean runsDown() {
        return points.getLast().y() > points.getFirst().y() + 0.005;
    }

    List<Point> points() {
        return points;
    }

    /// Whether the hands point down the picture on most of it, as those of a giver at the head do.
    boolean fingersDown() {
        return -Math.cos(Arrays.stream(angles).average().orElse(0)) > 0.25;
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
                angles[i] + (angles[i + 1] - angles[i]) * rest);
    }
}
