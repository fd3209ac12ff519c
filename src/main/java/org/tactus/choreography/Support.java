package org.tactus.choreography;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tactus.body.Hands;
import org.tactus.body.Point;
import org.tactus.body.Side;
import org.tactus.body.Status;
import org.tactus.body.View;
import org.tactus.body.ZoneShape;
import org.tactus.routine.Direction;
import org.tactus.routine.Implement;
import org.tactus.routine.Technique;

/// The hand that does not work: it lies still and keeps the contact.
///
/// @param shapes of the zones that the other hand works on
/// @param grip of the other hand
record Support(Crew crew, View view, List<ZoneShape> shapes, Grip grip) {
    /// A resting hand lies this far from the work, and no farther.
    private static final double CLEAR = 0.085;
    private static final double FARTHEST = 0.4;
    /// What another part of the body is worth in distance.
    private static final double ELSEWHERE = 0.15;
    /// From a working place to the middle of the hand behind it.
    private static final double WRIST = 0.06;

    /// What the spine under it is worth in distance.
    private static final double ON_THE_SPINE = 0.1;

    /// A zone, how far it is from the work, and the hand on it.
    private record Away(ZoneShape shape, double distance, Worker hand) {}

    /// The other hand, lying on the nearest open zone that is clear of the work; on the same part
    /// of the body where there is one, beside the spine where it can, and nowhere on skin that is
    /// left out today.
    Optional<Worker> beside(Track track, boolean left) {
        return beside(track, left, Side.BOTH);
    }

    /// The same on one side of the body only, or on either.
    Optional<Worker> beside(Track track, boolean left, Side where) {
        if (region() == Region.HEAD || isOnTheFarSide()) {
            return Optional.empty();
        }
        var spared = new Spared(crew.body(), view, crew.out());
        var tip =
                (crew.hands().shape(grip.implement().id()).bounds().minY() - grip.anchor().y())
                        * Hands.UNIT;
        var reach =
                track.points().stream()
                        .flatMap(
                                point ->
                                        Stream.of(
                                                point,
                                                track.behind(point, WRIST),
                                                track.behind(point, tip)))
                        .toList();
        return crew.body().shapes(view).stream()
                .filter(
                        shape ->
                                shape.zone().status() == Status.OPEN
                                        && !Region.of(shape.zone()).isSmall()
                                        && shape.side() != Side.MIDLINE
                                        && (where == Side.BOTH || shape.side() == where))
                .filter(shape -> shapes.stream().noneMatch(worked -> worked.zone() == shape.zone()))
                .map(
                        shape ->
                                new Away(
                                        shape,
                                        distance(reach, left, shape),
                                        resting(shape, view.sign(shape.side()) < 0, left)))
                .filter(away -> away.distance() > CLEAR && away.distance() < FARTHEST)
                .filter(away -> !spared.isUnder(still(away.hand())))
                .min(Comparator.comparingDouble(away -> cost(away, spared)))
                .map(Away::hand);
    }

    private double cost(Away away, Spared spared) {
        return away.distance()
                + (Region.of(away.shape().zone()) == region() ? 0 : ELSEWHERE)
                + (spared.spineIsUnder(still(away.hand())) ? ON_THE_SPINE : 0);
    }

    private Hand still(Worker worker) {
        return worker.hand(0, 1, new Guard(crew.body(), view));
    }

    /// Who sits or stands gives way to a hand at the back, so that the other one steadies the
    /// front: the forehead, the shoulder. From behind it is not seen.
    private boolean isOnTheFarSide() {
        return view == View.BACK
                && switch (crew.segment().position()) {
                    case SEATED, STANDING -> true;
                    case PRONE, SUPINE, SIDE_LYING, RECLINED -> false;
                };
    }

    private Region region() {
        return Region.of(shapes.getFirst().zone());
    }

    /// From the hand that works, fingertips to wrist, to the middle of a shape.
    private static double distance(List<Point> reach, boolean left, ZoneShape shape) {
        var centre = left ? shape.centre().mirrored() : shape.centre();
        return reach.stream().mapToDouble(centre::distanceTo).min().orElse(FARTHEST);
    }

    private Worker resting(ZoneShape shape, boolean left, boolean workLeft) {
        var palm =
                Grip.of(
                        crew.hands(),
                        Implement.PALMS,
                        Technique.STILL_TOUCH,
                        Region.of(shape.zone()));
        var place =
                new Tracks(view, palm, crew.giver(), Direction.UP, false, false, false)
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
        return crew.body().shape(shape.zone(), view.right(), view).orElseThrow();
    }
}
