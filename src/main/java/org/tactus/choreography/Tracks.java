package org.tactus.choreography;

import java.util.ArrayList;
import java.util.List;
import org.tactus.body.Hands;
import org.tactus.body.Point;
import org.tactus.body.View;
import org.tactus.body.Zone;
import org.tactus.body.ZoneShape;
import org.tactus.routine.Direction;
import org.tactus.routine.Giver;

/// Lays tracks through the zones of a stretch.
///
/// @param view the view of the stretch
/// @param grip what works
/// @param giver where it comes from
/// @param direction where its pressure goes
/// @param leads whether the fingers lead on the way, as in glides
/// @param midline whether it works on the midline and not beside it
/// @param across whether hands lie across the fibres, side by side
record Tracks(
        View view,
        Grip grip,
        Giver giver,
        Direction direction,
        boolean leads,
        boolean midline,
        boolean across) {
    private static final double ROUNDING = 0.03;
    /// How far fingers bend out of their posture: those of one's own hand, those that lead along a
    /// zone, and those that lead from the shoulder down the arm.
    private static final double MOST_BEND = Math.toRadians(38);
    private static final double LEADING_BEND = Math.toRadians(46);
    private static final double DOWN_THE_ARM = Math.toRadians(75);
    /// One's own hand reaches across and follows the way but little.
    private static final double OWN_FOLLOW = 0.25;
    /// What lies above this in the back view flanks the spine.
    private static final double SPINE_ENDS = 0.40;
    private static final Point ACROSS = new Point(-0.75, -0.66).unit();
    /// A hand that clasps the neck: where its fingertips are, and how its fingers point.
    private static final double CLASPED = 0.034;
    private static final double CLASP_HIGHER = 0.022;
    private static final double CLASP_HIGHEST = 0.094;
    private static final Point CLASP = new Point(0.55, -0.83).unit();
    private static final Point OWN_CLASP = new Point(0.93, -0.36).unit();
    private static final Point OWN_BELLY = new Point(-0.5, 0.87);
    private static final Point NAVEL = new Point(0, 0.392);

    /// The track along the long axes of `shapes`, in the order in which hands travel.
    Track along(List<ZoneShape> shapes) {
        var line = Lines.rounded(chain(shapes), ROUNDING);
        return track(line, shapes, false);
    }

    /// The track around one shape, as its direction says; from the top, outwards first.
    Track around(ZoneShape shape) {
        var axis = axis(shape);
        var centre = axis.getFirst().mix(axis.getLast(), 0.5);
        var up =
                axis.getFirst().y() < axis.getLast().y()
                        ? axis.getFirst().minus(axis.getLast()).unit()
                        : axis.getLast().minus(axis.getFirst()).unit();
        return ellipse(
                shape,
                centre,
                up,
                Lines.length(axis) * 0.3,
                shape.area() / Lines.length(axis) * 0.25);
    }

    /// The large circle around the navel: up on the receiver's right, down on the left.
    Track aroundTheNavel(ZoneShape belly) {
        return ellipse(belly, NAVEL, new Point(0, -1), 0.045, 0.04);
    }

    /// The way of the colon: up on the receiver's right, across below the ribs, down on the left.
    Track overTheBelly(ZoneShape belly) {
        var line =
                List.of(
                        new Point(-0.042, 0.44),
                        new Point(-0.042, 0.36),
                        new Point(-0.03, 0.345),
                        new Point(0.03, 0.345),
                        new Point(0.042, 0.36),
                        new Point(0.042, 0.44));
        var round = Lines.rounded(line, ROUNDING / 2);
        var fingers =
                giver == Giver.SELF ? List.of(OWN_BELLY) : fingers(round, List.of(belly), true);
        return new Track(round, fingers, List.of(belly), false);
    }

    /// The way of the fingertips of one hand that clasps the neck.
    Track aroundTheNeck(ZoneShape neck) {
        var line =
                neck.axis().stream()
                        .map(
                                point ->
                                        new Point(
                                                CLASPED,
                                                Math.max(CLASP_HIGHEST, point.y() - CLASP_HIGHER)))
                        .toList();
        return new Track(
                line, List.of(giver == Giver.SELF ? OWN_CLASP : CLASP), List.of(neck), false);
    }

    private Track ellipse(ZoneShape shape, Point centre, Point up, double along, double across) {
        var outer = up.turned();
        int turn =
                direction == Direction.COUNTER_CLOCKWISE || direction == Direction.INWARD ? -1 : 1;
        var line = new ArrayList<Point>();
        for (int i = 0; i < Track.PLACES; i++) {
            double angle = 2 * Math.PI * i / (Track.PLACES - 1) * turn;
            line.add(
                    centre.plus(up.times(along * Math.cos(angle)))
                            .plus(outer.times(across * Math.sin(angle))));
        }
        return track(line, List.of(shape), true);
    }

    private Track track(List<Point> line, List<ZoneShape> shapes, boolean closed) {
        double arm = view == View.BACK && !midline ? grip.arm() * Hands.UNIT : 0;
        return new Track(line, fingers(line, shapes, closed), shapes, closed, arm);
    }

    /// Axis by axis, each entered at its nearer end.
    private List<Point> chain(List<ZoneShape> shapes) {
        var chain = new ArrayList<Point>();
        for (int i = 0; i < shapes.size(); i++) {
            var axis = axis(shapes.get(i));
            boolean backwards =
                    i == 0
                            ? startsBackwards(axis, shapes)
                            : chain.getLast().distanceTo(axis.getLast())
                                    < chain.getLast().distanceTo(axis.getFirst());
            chain.addAll(backwards ? axis.reversed() : axis);
        }
        return chain;
    }

    /// The first axis ends where the second is nearest; a single one goes as the direction says.
    private boolean startsBackwards(List<Point> axis, List<ZoneShape> shapes) {
        if (shapes.size() > 1) {
            var next = axis(shapes.get(1));
            return nearest(axis.getFirst(), next) < nearest(axis.getLast(), next);
        }
        return switch (direction) {
            case UP, ACROSS, CLOCKWISE, COUNTER_CLOCKWISE, AROUND ->
                    shapes.getFirst().zone() == Zone.SHOULDER_TOP
                            && axis.getFirst().x() > axis.getLast().x();
            case DOWN -> true;
            case OUTWARD -> Math.abs(axis.getFirst().x()) > Math.abs(axis.getLast().x()) + 0.01;
            case INWARD -> Math.abs(axis.getFirst().x()) < Math.abs(axis.getLast().x()) - 0.01;
        };
    }

    private static double nearest(Point point, List<Point> line) {
        return Math.min(point.distanceTo(line.getFirst()), point.distanceTo(line.getLast()));
    }

    /// The axis of a shape as hands go: beside the spine at one distance, on one half of a zone
    /// that has no sides, or on the midline.
    private List<Point> axis(ZoneShape shape) {
        var axis = shape.axis();
        if (midline) {
            return switch (shape.zone()) {
                case LOWER_BACK, MID_BACK, BETWEEN_BLADES ->
                        axis.stream().map(point -> new Point(0, point.y())).toList();
                default -> axis;
            };
        }
        if (!shape.zone().paired()) {
            return half(shape);
        }
        if (view != View.BACK) {
            return axis;
        }
        return switch (shape.zone()) {
            case LOWER_BACK, MID_BACK, BETWEEN_BLADES ->
                    axis.stream().map(point -> new Point(grip.besideSpine(), point.y())).toList();
            case NECK_BACK, SKULL_BASE ->
                    axis.stream()
                            .map(point -> new Point(Math.max(0.022, point.x()), point.y()))
                            .toList();
            default ->
                    axis.stream()
                            .map(
                                    point ->
                                            point.y() > SPINE_ENDS
                                                    ? point
                                                    : new Point(
                                                            Math.max(grip.besideSpine(), point.x()),
                                                            point.y()))
                            .toList();
        };
    }

    private static List<Point> half(ZoneShape shape) {
        var axis = shape.axis();
        double middle = Math.min(0.03, shape.bounds().maxX() * 0.45);
        boolean across =
                Math.abs(axis.getFirst().x() - axis.getLast().x()) > shape.bounds().height() * 0.3;
        return axis.stream()
                .filter(point -> !across || point.x() > 0.006)
                .map(point -> across ? point : new Point(point.x() + middle, point.y()))
                .toList();
    }

    private List<Point> fingers(List<Point> line, List<ZoneShape> shapes, boolean closed) {
        var region = Region.of(shapes.getFirst().zone());
        var way = line.getLast().minus(line.getFirst());
        var limb = way.y() > 0 ? way.times(-1).unit() : way.unit();
        boolean upright = closed || midline || Math.abs(limb.y()) < 0.4;
        var posture =
                Posture.fingers(
                        region, view, giver, grip.implement(), upright ? new Point(0.1, -1) : limb);
        if (across) {
            posture = ACROSS;
        }
        double follow = leads && !closed ? follow(shapes) : 0;
        var fingers = new ArrayList<Point>();
        double sign = Math.signum(average(line).dot(posture)) < 0 && !leadsDown(shapes) ? -1 : 1;
        for (int i = 0; i < line.size(); i++) {
            var from = line.get(Math.max(0, i - 1));
            var to = line.get(Math.min(line.size() - 1, i + 1));
            var tangent = to.minus(from).unit().times(sign);
            var finger = posture.times(1 - follow).plus(tangent.times(follow)).unit();
            fingers.add(within(finger, posture, bend(shapes)));
        }
        return fingers;
    }

    private double bend(List<ZoneShape> shapes) {
        if (!leads || giver == Giver.SELF) {
            return MOST_BEND;
        }
        boolean downTheArm =
                Region.of(shapes.getFirst().zone()) == Region.SHOULDER && leadsDown(shapes);
        return downTheArm ? DOWN_THE_ARM : LEADING_BEND;
    }

    /// `finger`, but no farther from `posture` than a wrist that comes from there can bend.
    private static Point within(Point finger, Point posture, double most) {
        double bend = Math.IEEEremainder(finger.angle() - posture.angle(), 2 * Math.PI);
        return Math.abs(bend) <= most
                ? finger
                : Point.towards(posture.angle() + Math.copySign(most, bend));
    }

    /// Down an arm the fingers lead whoever gives.
    private boolean leadsDown(List<ZoneShape> shapes) {
        return giver != Giver.SELF && Region.of(shapes.getLast().zone()) == Region.ARM;
    }

    private double follow(List<ZoneShape> shapes) {
        boolean reaches =
                giver == Giver.SELF && Region.of(shapes.getFirst().zone()).isReachedAcross();
        return (reaches ? OWN_FOLLOW : 1)
                * shapes.stream()
                        .mapToDouble(shape -> Region.of(shape.zone()).follow())
                        .average()
                        .orElse(0);
    }

    private static Point average(List<Point> line) {
        return line.getLast().minus(line.getFirst()).unit();
    }
}
