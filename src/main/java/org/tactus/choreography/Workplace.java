package org.tactus.choreography;

import java.util.ArrayList;
import java.util.List;
import org.tactus.body.Hands;
import org.tactus.body.Point;
import org.tactus.body.Side;
import org.tactus.body.View;
import org.tactus.body.Zone;
import org.tactus.body.ZoneShape;
import org.tactus.routine.Direction;
import org.tactus.routine.Giver;
import org.tactus.routine.Implement;
import org.tactus.routine.Step;
import org.tactus.routine.Technique;

/// Sets hands to work in one stretch: which of them, on which side, on which track.
final class Workplace {
    /// Two hands behind each other need a track of this length, and keep this distance.
    private static final double ROOM = 0.09;
    private static final double BEHIND = 0.08;
    /// Side by side they need less.
    private static final double ROOM_BESIDE = 0.06;
    /// Two hands side by side on a small zone.
    private static final double BESIDE = 0.011;
    /// Two hands in turn on a zone too short for one behind the other: the second lies at most so
    /// far outside of the first.
    private static final double OUTSIDE = 0.042;
    /// Two hands side by side on the midline.
    private static final double APART = 0.033;

    private final Hands hands;
    private final Step.Touch touch;
    private final Giver giver;
    private final View view;
    private final Side side;
    private final List<ZoneShape> shapes;
    private final Manner manner;
    private final Grip grip;
    private final Tracks tracks;
    private final Motions motions;
    private final Support support;

    Workplace(Crew crew, View view, Side side, List<ZoneShape> shapes, double start, double end) {
        this.hands = crew.hands();
        this.touch = crew.touch();
        this.giver = crew.giver();
        this.view = view;
        this.side = side;
        this.shapes = shapes;
        this.manner = new Manner(touch, giver, view, side, shapes);
        this.grip = Grip.of(hands, touch.with(), touch.technique(), manner.region());
        this.tracks =
                new Tracks(
                        view,
                        grip,
                        giver,
                        manner.direction(),
                        manner.leads(),
                        side == Side.MIDLINE && !manner.flanksSpine(),
                        manner.crosses());
        this.motions = new Motions(crew.segment(), touch, manner.direction(), start, end);
        this.support = new Support(crew, view, shapes, grip);
    }

    List<Worker> workers() {
        return switch (side) {
            case BOTH -> mirrored();
            case LEFT, RIGHT -> oneSided(view.sign(side) < 0);
            case MIDLINE -> manner.flanksSpine() ? mirrored() : onTheMidline();
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
        return circles && manner.direction() == Direction.AROUND
                ? tracks.around(first)
                : tracks.along(shapes);
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
            support.beside(track, left, left ? view.right() : view.left()).ifPresent(workers::add);
        }
        workers.add(clasp);
        return workers;
    }

    /// One hand on each half, in mirror image.
    private List<Worker> mirrored() {
        if (manner.clasps()) {
            return clasping();
        }
        var track = track();
        return List.of(
                worker(track, false, false, motions.whole(track, 0, false), 0),
                worker(
                        track,
                        true,
                        false,
                        motions.whole(track, manner.alternates() ? 0.5 : 0, true),
                        0));
    }

    private List<Worker> oneSided(boolean left) {
        var track = track();
        boolean alone = manner.worksAlone();
        if (alone) {
            boolean other =
                    giver == Giver.SELF && (side == Side.RIGHT) != (left ^ track.fingersDown());
            return List.of(worker(track, left, other, motions.whole(track, 0, left), 0));
        }
        boolean small = manner.liesSideBySide();
        if (!manner.usesBothHands() || (small && touch.with() != Implement.THUMBS)) {
            return oneAndResting(track, left);
        }
        double lag = touch.technique() == Technique.EFFLEURAGE || !manner.alternates() ? 0 : 0.5;
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
        boolean fits = track.length() >= (track.isAcrossHands() ? ROOM_BESIDE : ROOM);
        if (!fits && !manner.takesTurnsWhereShort()) {
            return oneAndResting(track, left);
        }
        double gap = Math.min(BEHIND, (track.isAcrossHands() ? 0.65 : 0.55) * track.length());
        double outside = fits || track.isAcrossHands() ? 0 : Math.min(OUTSIDE, 0.9 * track.width());
        double inside = Math.min(outside / 2, roomInside(track));
        return List.of(
                worker(
                        track,
                        left,
                        true,
                        motions.part(track, 0, track.length() - gap, lag, left),
                        -inside),
                worker(
                        track,
                        left,
                        false,
                        motions.part(track, gap, track.length() - gap, 0, left),
                        outside - inside));
    }

    /// How far a hand may lie on the inner side of a track without coming near the spine.
    private double roomInside(Track track) {
        double inmost = track.points().stream().mapToDouble(Point::x).min().orElseThrow();
        return Math.max(0, inmost - grip.besideSpine());
    }

    private List<Worker> oneAndResting(Track track, boolean left) {
        var workers = new ArrayList<Worker>();
        support.beside(track, left).ifPresent(workers::add);
        workers.add(worker(track, left, false, motions.whole(track, 0, left), 0));
        return workers;
    }

    /// Two hands side by side, or one on each of two zones.
    private List<Worker> onTheMidline() {
        boolean rests = manner.rests();
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
                                motions.whole(track, manner.alternates() ? 0.5 : 0, true),
                                APART))
                : List.of(worker(track, false, false, motions.whole(track, 0, false), 0));
    }

    private Worker alone(ZoneShape shape, boolean other) {
        var track = tracks.along(List.of(shape));
        return worker(track, false, other, motions.whole(track, 0, false), 0);
    }

    private Worker worker(
            Track track, boolean left, boolean other, HandMotion motion, double aside) {
        boolean guarded =
                switch (touch.technique()) {
                    case STILL_TOUCH, ROCKING -> false;
                    default -> true;
                };
        return new Worker(grip, track, motion, left, other, aside, guarded, false);
    }
}
