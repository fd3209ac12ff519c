package org.tactus.choreography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tactus.body.Body;
import org.tactus.body.Hands;
import org.tactus.body.Point;
import org.tactus.body.Status;
import org.tactus.body.View;
import org.tactus.body.Zone;
import org.tactus.body.ZoneShape;
import org.tactus.routine.Position;
import org.tactus.routine.Read;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineReader;
import org.tactus.routine.Technique;
import org.tactus.session.Segment;
import org.tactus.session.Timeline;

/// Walks every step of every bundled routine.
class BundledHandsTest {
    private static final Body BODY = Body.load();
    private static final Hands HANDS = Hands.load();
    private static final double MARGIN = 0.045;
    /// Of a hand on or above the skin, in body heights a second: 1.2 m/s, as quick as a light
    /// return is.
    private static final double FASTEST = 0.7;
    /// Radians a second.
    private static final double FASTEST_TURN = 5;
    private static final Duration FRAME = Duration.ofMillis(16);

    /// A segment with what is seen of it.
    private record Shown(Routine routine, Segment segment, Choreography choreography) {
        Duration part(int i, int of) {
            return segment.length().multipliedBy(i).dividedBy(of);
        }

        @Override
        public String toString() {
            return routine.id() + " " + segment.path() + " " + segment.side();
        }
    }

    static Stream<Routine> routines() {
        return new String(bytes("index.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .map(BundledHandsTest::routine);
    }

    private static Routine routine(String name) {
        var file = name.endsWith(".json") ? name : name + ".json";
        return ((Read.Valid) new RoutineReader().read(bytes(file))).routine();
    }

    private static byte[] bytes(String name) {
        try (var file =
                Objects.requireNonNull(
                        Routine.class.getResourceAsStream("bundled/" + name), name)) {
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Shown> touches(Routine routine) {
        return Timeline.of(routine).segments().stream()
                .filter(segment -> segment.touch().isPresent())
                .map(
                        segment ->
                                new Shown(
                                        routine,
                                        segment,
                                        Choreography.of(BODY, HANDS, segment, routine.giver())))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("routines")
    void nothingPressesInANoPressZone(Routine routine) {
        for (var shown : touches(routine)) {
            for (int i = 0; i <= 150; i++) {
                var scene = shown.choreography().at(shown.part(i, 150));
                for (var hand : scene.hands()) {
                    if (hand.pressure() >= 2) {
                        for (var press : presses(shown, hand)) {
                            assertTrue(
                                    BODY.shapes(scene.view()).stream()
                                            .filter(
                                                    shape ->
                                                            shape.zone().status()
                                                                    == Status.NO_PRESS)
                                            .noneMatch(
                                                    shape -> shape.contains(press.x(), press.y())),
                                    shown + " " + scene.view() + " " + press);
                        }
                    }
                }
            }
        }
    }

    /// Hands that only rest may lie across it.
    @ParameterizedTest
    @MethodSource("routines")
    void noArmLiesAcrossTheSpine(Routine routine) {
        for (var shown : touches(routine)) {
            if (shown.segment().touch().orElseThrow().technique() == Technique.STILL_TOUCH) {
                continue;
            }
            for (int i = 0; i <= 150; i++) {
                var scene = shown.choreography().at(shown.part(i, 150));
                for (var hand : scene.hands()) {
                    if (scene.view() == View.BACK && !hand.resting()) {
                        assertTrue(
                                arm(hand).noneMatch(BundledHandsTest::isOnTheSpine),
                                shown + " at " + i + "/150");
                    }
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
    @ParameterizedTest
    @MethodSource("routines")
    void noHandRestsOnTheBackOfOneWhoSits(Routine routine) {
        for (var shown : touches(routine)) {
            if (shown.segment().position() == Position.SEATED) {
                var scene = shown.choreography().at(shown.part(1, 2));
                assertTrue(
                        scene.view() != View.BACK
                                || scene.hands().stream().noneMatch(Hand::resting),
                        shown.toString());
            }
        }
    }

    private static List<Point> presses(Shown shown, Hand hand) {
        var touch = shown.segment().touch().orElseThrow();
        var region = Region.of(shown.choreography().zones(Duration.ZERO).getFirst().zone());
        var places = new ArrayList<Point>();
        places.add(hand.at());
        Grip.of(HANDS, touch.with(), touch.technique(), region)
                .presses()
                .forEach(place -> places.add(hand.place(place)));
        return places;
    }

    @ParameterizedTest
    @MethodSource("routines")
    void handsPressOnTheZonesOfTheStep(Routine routine) {
        for (var shown : touches(routine)) {
            for (int i = 0; i < 100; i++) {
                var into = shown.part(i, 100);
                for (var hand : shown.choreography().at(into).hands()) {
                    if (!hand.resting() && hand.pressure() >= 1) {
                        assertTrue(
                                shown.choreography().zones(into).stream()
                                        .anyMatch(zone -> near(zone, hand.at())),
                                shown + " at " + into + " " + hand.at());
                    }
                }
            }
        }
    }

    private static boolean near(ZoneShape zone, Point point) {
        return zone.polygon().depth(point) > -MARGIN;
    }

    @ParameterizedTest
    @MethodSource("routines")
    void handsNeitherJumpNorTwist(Routine routine) {
        for (var shown : touches(routine)) {
            var start = shown.part(1, 3);
            var before = shown.choreography().at(start);
            for (int i = 1; i < 700; i++) {
                var now = shown.choreography().at(start.plus(FRAME.multipliedBy(i)));
                if (now.view() == before.view()) {
                    compare(shown, before, now);
                }
                before = now;
            }
        }
    }

    private static void compare(Shown shown, Scene before, Scene now) {
        double frame = FRAME.toNanos() / 1e9;
        assertEquals(before.hands().size(), now.hands().size());
        for (int i = 0; i < now.hands().size(); i++) {
            var from = before.hands().get(i);
            var to = now.hands().get(i);
            double speed = from.at().distanceTo(to.at()) / frame;
            assertTrue(speed < FASTEST, shown + " moves at " + speed);
            double turn =
                    Math.abs(Math.IEEEremainder(to.angle() - from.angle(), 2 * Math.PI)) / frame;
            assertTrue(turn < FASTEST_TURN, shown + " turns at " + turn);
            assertTrue(Math.abs(to.opacity() - from.opacity()) < 0.1, shown + " blinks");
        }
    }

    @ParameterizedTest
    @MethodSource("routines")
    void everyTouchShowsAHand(Routine routine) {
        for (var shown : touches(routine)) {
            assertTrue(
                    !shown.choreography().at(shown.part(1, 5)).hands().isEmpty(), shown.toString());
            assertTrue(!shown.choreography().zones(Duration.ZERO).isEmpty(), shown.toString());
        }
    }
}
