package org.tactus.choreography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.tactus.body.Body;
import org.tactus.body.Hands;
import org.tactus.body.Point;
import org.tactus.body.Status;
import org.tactus.body.View;
import org.tactus.body.Zone;
import org.tactus.body.ZoneShape;
import org.tactus.routine.Position;
import org.tactus.routine.Routine;
import org.tactus.routine.Technique;
import org.tactus.session.Segment;
import org.tactus.session.Timeline;

/// A segment with what is seen of its hands, to be watched from its beginning to its end.
record WatchedHands(Routine routine, Segment segment, Choreography choreography) {
    private static final Body BODY = Body.load();
    private static final Hands HANDS = Hands.load();
    private static final double MARGIN = 0.045;
    /// Of a hand on or above the skin, in body heights a second: 1.2 m/s, as quick as a light
    /// return is.
    private static final double FASTEST = 0.7;
    /// Radians a second.
    private static final double FASTEST_TURN = 5;
    private static final Duration FRAME = Duration.ofMillis(16);

    /// The hands of every touch of a routine.
    static List<WatchedHands> in(Routine routine) {
        return Timeline.of(routine).segments().stream()
                .filter(segment -> segment.touch().isPresent())
                .map(segment -> of(routine, segment))
                .toList();
    }

    /// The hands of a segment.
    static WatchedHands of(Routine routine, Segment segment) {
        return new WatchedHands(
                routine, segment, Choreography.of(BODY, HANDS, segment, routine.giver()));
    }

    private Duration part(int i, int of) {
        return segment.length().multipliedBy(i).dividedBy(of);
    }

    void pressInNoNoPressZone() {
        for (int i = 0; i <= 150; i++) {
            var scene = choreography.at(part(i, 150));
            for (var hand : scene.hands()) {
                if (hand.pressure() >= 2) {
                    for (var press : presses(hand)) {
                        assertTrue(
                                BODY.shapes(scene.view()).stream()
                                        .filter(shape -> shape.zone().status() == Status.NO_PRESS)
                                        .noneMatch(shape -> shape.contains(press.x(), press.y())),
                                this + " " + scene.view() + " " + press);
                    }
                }
            }
        }
    }

    /// Hands that only rest may lie across it.
    void lieAcrossNoSpine() {
        if (segment.touch().orElseThrow().technique() == Technique.STILL_TOUCH) {
            return;
        }
        for (int i = 0; i <= 150; i++) {
            var scene = choreography.at(part(i, 150));
            for (var hand : scene.hands()) {
                if (scene.view() == View.BACK && !hand.resting()) {
                    assertTrue(
                            arm(hand).noneMatch(WatchedHands::isOnTheSpine),
                            this + " at " + i + "/150");
                }
            }
        }
    }

    /// From the wrist, or along the forearm, to where it has faded by half.
    private static Stream<Point> arm(Hand hand) {
        double end =
                switch (hand.implement()) {
                    case "palms", "fingertips", "thumbs", "knuckles", "soft-fist" -> 0.23;
                    case "forearms" -> 1.4;
                    default -> 0;
                };
        return DoubleStream.iterate(0, y -> y < end, y -> y + 0.04)
                .mapToObj(y -> hand.place(new Point(0, y)));
    }

    private static boolean isOnTheSpine(Point point) {
        return BODY.shapes(View.BACK).stream()
                .anyMatch(
                        shape ->
                                shape.zone() == Zone.SPINE && shape.contains(point.x(), point.y()));
    }

    /// There the hand that does not work steadies the front.
    void restNotOnTheBackOfOneWhoSits() {
        if (segment.position() == Position.SEATED) {
            var scene = choreography.at(part(1, 2));
            assertTrue(
                    scene.view() != View.BACK || scene.hands().stream().noneMatch(Hand::resting),
                    toString());
        }
    }

    private List<Point> presses(Hand hand) {
        var touch = segment.touch().orElseThrow();
        var region = Region.of(choreography.zones(Duration.ZERO).getFirst().zone());
        var places = new ArrayList<Point>();
        places.add(hand.at());
        Grip.of(HANDS, touch.with(), touch.technique(), region)
                .presses()
                .forEach(place -> places.add(hand.place(place)));
        return places;
    }

    void pressOnTheZonesOfTheStep() {
        for (int i = 0; i < 100; i++) {
            var into = part(i, 100);
            for (var hand : choreography.at(into).hands()) {
                if (!hand.resting() && hand.pressure() >= 1) {
                    assertTrue(
                            choreography.zones(into).stream()
                                    .anyMatch(zone -> near(zone, hand.at())),
                            this + " at " + into + " " + hand.at());
                }
            }
        }
    }

    private static boolean near(ZoneShape zone, Point point) {
        return zone.polygon().depth(point) > -MARGIN;
    }

    void neitherJumpNorTwist() {
        var start = part(1, 3);
        var before = choreography.at(start);
        for (int i = 1; i < 700; i++) {
            var now = choreography.at(start.plus(FRAME.multipliedBy(i)));
            if (now.view() == before.view()) {
                compare(before, now);
            }
            before = now;
        }
    }

    private void compare(Scene before, Scene now) {
        double frame = FRAME.toNanos() / 1e9;
        assertEquals(before.hands().size(), now.hands().size());
        for (int i = 0; i < now.hands().size(); i++) {
            var from = before.hands().get(i);
            var to = now.hands().get(i);
            double speed = from.at().distanceTo(to.at()) / frame;
            assertTrue(speed < FASTEST, this + " moves at " + speed);
            double turn =
                    Math.abs(Math.IEEEremainder(to.angle() - from.angle(), 2 * Math.PI)) / frame;
            assertTrue(turn < FASTEST_TURN, this + " turns at " + turn);
            assertTrue(Math.abs(to.opacity() - from.opacity()) < 0.1, this + " blinks");
        }
    }

    void areThere() {
        assertFalse(choreography.at(part(1, 5)).hands().isEmpty(), toString());
        assertFalse(choreography.zones(Duration.ZERO).isEmpty(), toString());
    }

    @Override
    public String toString() {
        return routine.id() + " " + segment.path() + " " + segment.side();
    }
}
