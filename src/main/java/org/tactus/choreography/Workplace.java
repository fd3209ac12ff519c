package org.tactus.choreography;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tactus.body.Body;
import org.tactus.body.Hands;
import org.tactus.body.Point;
import org.tactus.body.Side;
import org.tactus.body.Status;
import org.tactus.body.View;
import org.tactus.body.Zone;
import org.tactus.body.ZoneShape;
import org.tactus.routine.Direction;
import org.tactus.routine.Giver;
import org.tactus.routine.Implement;
import org.tactus.routine.Step;
import org.tactus.routine.Technique;
import org.tactus.session.Segment;

/// Sets hands to work in one stretch: which of them, on which side, on which track.
final class Workplace {
    /// Two hands behind each other need a track of this length, and keep this distance.
    private static final double ROOM = 0.09;
    private static final double BEHIND = 0.08;
    /// Side by side they need less.
    private static final double ROOM_BESIDE = 0.06;
    /// Two hands side by side on a small zone.
    private static final double BESIDE = 0.011;
    /// Two hands side by side on the midline.
    private static final double APART = 0.033;
    /// A resting hand lies this far from the work, and no farther.
    private static final double CLEAR = 0.085;
    private static final double FARTHEST = 0.4;
    /// What another part of the body is worth in distance.
    private static final double ELSEWHERE = 0.15;
    /// From a working place to the middle of the hand behind it.
    private static final double WRIST = 0.06;

    /// A zone and how far it is from the work.
    private record Away(ZoneShape shape, double distance) {}

    private final Body body;
    private final Hands hands;
    private final Segment segment;
    private final Step.Touch touch;
    private final Giver giver;
    private final View view;
    private final Side side;
    private final List<ZoneShape> shapes;
    private final Grip grip;
    private final Tracks tracks;
    private final Motions motions;

    Workplace(Crew crew, View view, Side side, List<ZoneShape> shapes, double start, double end) {
        this.body = crew.body();
        this.hands = crew.hands();
        this.segment = crew.segment();
        this.touch = crew.touch();
        this.giver = crew.giver();
        this.view = view;
        this.side = side;
        this.shapes = shapes;
        this.grip = Grip.of(hands, touch.with(), touch.technique(), region());
        this.tracks =
                new Tracks(
                        view,
                        grip,
                        giver,
                        direction(),
                        leads(),
                        side == Side.MIDLINE && !flanksSpine(),
                        crosses());
        this.motions = new Motions(segment, touch, direction(), start, end);
    }

    private Region region() {
        return Region.of(shapes.getFirst().zone());
    }

    private Direction direction() {
        return touch instanceof Step.Stroke stroke
                ? stroke.direction().orElse(touch.technique().defaultDirection())
                : touch.technique().defaultDirection();
    }

    /// Whether the fingers lead along the track.
    private boolean leads() {
        return switch (touch.technique()) {
            case EFFLEURAGE, STRIPPING, SKIN_ROLLING, FEATHERING -> true;
            case STILL_TOUCH,
                    CIRCLE_EFFLEURAGE,
                    KNEADING,
                    WRINGING,
                    CIRCLE_FRICTION,
                    CROSS_FRICTION,
                    COMPRESSION,
                    POINT_HOLD,
                    TAPOTEMENT,
                    VIBRATION,
                    SHAKING,
                    ROCKING,
                    MYOFASCIAL_HOLD,
                    ROLLING,
                    DEVICE_GLIDE ->
                    false;
        };
    }

    /// Whether hands wring, side by side from the outside.
    private boolean crosses() {
        return touch.technique() == Technique.WRINGING && (side == Side.LEFT || side == Side.RIGHT);
    }

    List<Worker> workers() {
        return switch (side) {
            case BOTH -> mirrored();
            case LEFT, RIGHT -> oneSided(view.sign(side) < 0);
            case MIDLINE -> flanksSpine() ? mirrored() : onTheMidline();
        };
    }

    private Track track() {
        var first = shapes.getFirst();
        boolean circles = touch.technique() == Technique.CIRCLE_EFFLEURAGE;
        if (first.zone() == Zone.ABDOMEN && side == Side.MIDLINE) {
            if (touch.technique() == Technique.EFFLEURAGE) {
                return tracks.overTheBelly(first);
            }
            if (circles || touch.technique() == Technique.CIRCLE_FRICTION) {
                return tracks.aroundTheNavel(first);
            }
        }
        return circles && direction() == Direction.AROUND
                ? tracks.around(first)
                : tracks.along(shapes);
    }

    /// Whether hands that should work on the midline must keep beside it, as the spine is there and
    /// they press.
    private boolean flanksSpine() {
        return view == View.BACK
                && !rests()
                && shapes.stream()
                        .anyMatch(
                                shape ->
                                        switch (shape.zone()) {
                                            case LOWER_BACK,
                                                    MID_BACK,
                                                    BETWEEN_BLADES,
                                                    NECK_BACK,
                                                    SKULL_BASE,
                                                    SHOULDER_TOP ->
                                                    true;
                                            default -> false;
                                        });
    }

    /// Whether hands only lie there, without weight.
    private boolean rests() {
        return touch.technique() == Technique.STILL_TOUCH || touch.technique() == Technique.ROCKING;
    }

    /// Whether one hand kneads both sides of the neck at once.
    private boolean clasps() {
        return touch.technique() == Technique.KNEADING
                && touch.with() == Implement.PALMS
                && giver != Giver.HEAD
                && shapes.size() == 1
                && shapes.getFirst().zone() == Zone.NECK_BACK;
    }

    /// The fingertips on the far side, the thumb on the near one, the other hand resting; one's own
    /// right hand comes from the right.
    private List<Worker> clasping() {
        var track = tracks.aroundTheNeck(shapes.getFirst());
        boolean own = giver == Giver.SELF;
        boolean left = own || giver == Giver.RIGHT;
        var clasp =
                new Worker(
                        Grip.clasp(hands, own),
                        track,
                        motions.whole(track, 0, left),
                        left,
                        own,
                        0,
                        true,
                        false);
        var workers = new ArrayList<Worker>();
        if (!own) {
            // On the side that it comes from: arms do not cross.
            resting(track, left, left ? view.right() : view.left()).ifPresent(workers::add);
        }
        workers.add(clasp);
        return workers;
    }

    /// One hand on each half, in mirror image.
    private List<Worker> mirrored() {
        if (clasps()) {
            return clasping();
        }
        var track = track();
        return List.of(
                worker(track, false, false, motions.whole(track, 0, false), 0),
                worker(track, true, false, motions.whole(track, alternates() ? 0.5 : 0, true), 0));
    }

    /// Whether hands work in turn. (Two hands that rock sway the same way, not in mirror image.)
    private boolean alternates() {
        return switch (touch.technique()) {
            case CIRCLE_EFFLEURAGE, KNEADING, WRINGING, TAPOTEMENT, FEATHERING, ROCKING, SHAKING ->
                    true;
            case STILL_TOUCH,
                    EFFLEURAGE,
                    SKIN_ROLLING,
                    CIRCLE_FRICTION,
                    CROSS_FRICTION,
                    COMPRESSION,
                    POINT_HOLD,
                    STRIPPING,
                    VIBRATION,
                    MYOFASCIAL_HOLD,
                    ROLLING,
                    DEVICE_GLIDE ->
                    false;
        };
    }

    private List<Worker> oneSided(boolean left) {
        var track = track();
        boolean alone = worksAlone();
        if (alone) {
            boolean other =
                    giver == Giver.SELF && (side == Side.RIGHT) != (left ^ track.fingersDown());
            return List.of(worker(track, left, other, motions.whole(track, 0, left), 0));
        }
        boolean small = tracks.isSmall(shapes);
        if (!usesBothHands() || (small && touch.with() != Implement.THUMBS)) {
            return oneAndResting(track, left);
        }
        double lag = touch.technique() == Technique.EFFLEURAGE || !alternates() ? 0 : 0.5;
        if (small) {
            return List.of(
                    worker(track, left, true, motions.whole(track, lag, left), -BESIDE),
                    worker(track, left, false, motions.whole(track, 0, left), BESIDE));
        }
        if (track.closed()) {
            return List.of(
                    worker(track, left, true, motions.whole(track, 0.5, left), 0),
                    worker(track, left, false, motions.whole(track, 0, left), 0));
        }
        if (track.length() < (track.isAcrossHands() ? ROOM_BESIDE : ROOM)) {
            return oneAndResting(track, left);
        }
        double gap = Math.min(BEHIND, (track.isAcrossHands() ? 0.65 : 0.55) * track.length());
        return List.of(
                worker(
                        track,
                        left,
                        true,
                        motions.part(track, 0, track.length() - gap, lag, left),
                        0),
                worker(
                        track,
                        left,
                        false,
                        motions.part(track, gap, track.length() - gap, 0, left),
                        0));
    }

    private List<Worker> oneAndResting(Track track, boolean left) {
        var workers = new ArrayList<Worker>();
        resting(track, left).ifPresent(workers::add);
        workers.add(worker(track, left, false, motions.whole(track, 0, left), 0));
        return workers;
    }

    /// One's own hand on the other arm, shoulder or hand, and everything that is no hand.
    private boolean worksAlone() {
        boolean hand =
                switch (touch.with()) {
                    case PALMS, FINGERTIPS, THUMBS, KNUCKLES, SOFT_FIST, FOREARMS, ELBOW -> true;
                    case FOOT, BALL, ROLLER, DEVICE -> false;
                };
        return !hand || (giver == Giver.SELF && region().isReachedAcross());
    }

    private boolean usesBothHands() {
        if (touch.with() == Implement.FOREARMS || touch.with() == Implement.ELBOW) {
            return false;
        }
        return switch (touch.technique()) {
            case STILL_TOUCH,
                    EFFLEURAGE,
                    CIRCLE_EFFLEURAGE,
                    KNEADING,
                    WRINGING,
                    SKIN_ROLLING,
                    COMPRESSION,
                    TAPOTEMENT,
                    SHAKING,
                    ROCKING,
                    FEATHERING,
                    MYOFASCIAL_HOLD ->
                    true;
            case CIRCLE_FRICTION,
                    CROSS_FRICTION,
                    POINT_HOLD,
                    STRIPPING,
                    VIBRATION,
                    ROLLING,
                    DEVICE_GLIDE ->
                    tracks.isSmall(shapes) && touch.with() == Implement.THUMBS;
        };
    }

    /// Two hands side by side, or one on each of two zones.
    private List<Worker> onTheMidline() {
        boolean rests = rests();
        if (rests && shapes.size() > 1) {
            return List.of(alone(shapes.getFirst(), false), alone(shapes.get(1), true));
        }
        var track = track();
        if (track.closed() && touch.technique() == Technique.CIRCLE_EFFLEURAGE) {
            return List.of(
                    worker(track, true, false, motions.whole(track, 0.5, true), 0),
                    worker(track, false, false, motions.whole(track, 0, false), 0));
        }
        return rests
                ? List.of(
                        worker(track, false, false, motions.whole(track, 0, false), APART),
                        worker(
                                track,
                                true,
                                false,
                                motions.whole(track, alternates() ? 0.5 : 0, true),
                                APART))
                : List.of(worker(track, false, false, motions.whole(track, 0, false), 0));
    }

    private Worker alone(ZoneShape shape, boolean other) {
        var track = tracks.along(List.of(shape));
        return worker(track, false, other, motions.whole(track, 0, false), 0);
    }

    private Worker worker(Track track, boolean left, boolean other, Motion motion, double aside) {
        boolean guarded =
                switch (touch.technique()) {
                    case STILL_TOUCH, ROCKING -> false;
                    default -> true;
                };
        return new Worker(grip, track, motion, left, other, aside, guarded, false);
    }

    /// The other hand, lying on the nearest open zone that is clear of the work; on the same part
    /// of the body where there is one.
    private Optional<Worker> resting(Track track, boolean left) {
        return resting(track, left, Side.BOTH);
    }

    /// The same on one side of the body only, or on either.
    private Optional<Worker> resting(Track track, boolean left, Side where) {
        if (region() == Region.HEAD) {
            return Optional.empty();
        }
        var tip = (hands.shape(touch.with().id()).bounds().minY() - grip.anchor().y()) * Hands.UNIT;
        var reach =
                track.points().stream()
                        .flatMap(
                                point ->
                                        Stream.of(
                                                point,
                                                track.behind(point, WRIST),
                                                track.behind(point, tip)))
                        .toList();
        return body.shapes(view).stream()
                .filter(
                        shape ->
                                shape.zone().status() == Status.OPEN
                                        && !Region.of(shape.zone()).isSmall()
                                        && shape.side() != Side.MIDLINE
                                        && (where == Side.BOTH || shape.side() == where))
                .filter(shape -> shapes.stream().noneMatch(worked -> worked.zone() == shape.zone()))
                .map(shape -> new Away(shape, distance(reach, left, shape)))
                .filter(away -> away.distance() > CLEAR && away.distance() < FARTHEST)
                .min(
                        Comparator.comparingDouble(
                                away ->
                                        away.distance()
                                                + (Region.of(away.shape().zone()) == region()
                                                        ? 0
                                                        : ELSEWHERE)))
                .map(away -> resting(away.shape(), view.sign(away.shape().side()) < 0, left));
    }

    /// From the hand that works, fingertips to wrist, to the middle of a shape.
    private static double distance(List<Point> reach, boolean left, ZoneShape shape) {
        var centre = left ? shape.centre().mirrored() : shape.centre();
        return reach.stream().mapToDouble(centre::distanceTo).min().orElse(FARTHEST);
    }

    private Worker resting(ZoneShape shape, boolean left, boolean workLeft) {
        var palm = Grip.of(hands, Implement.PALMS, Technique.STILL_TOUCH, Region.of(shape.zone()));
        var place =
                new Tracks(view, palm, giver, Direction.UP, false, false, false)
                        .along(List.of(left ? rightHalf(shape) : shape));
        return new Worker(
                palm,
                place,
                seconds -> Stillness.resting(place.length() / 2, seconds).press(1),
                left,
                left == workLeft,
                0,
                false,
                true);
    }

    private ZoneShape rightHalf(ZoneShape shape) {
        return body.shape(shape.zone(), view.right(), view).orElseThrow();
    }
}
