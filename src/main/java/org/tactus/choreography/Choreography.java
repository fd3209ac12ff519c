package org.tactus.choreography;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tactus.body.Body;
import org.tactus.body.Bounds;
import org.tactus.body.Hands;
import org.tactus.body.Point;
import org.tactus.body.Spot;
import org.tactus.body.View;
import org.tactus.body.ZoneShape;
import org.tactus.routine.Giver;
import org.tactus.session.Segment;

/// What is to be seen of the hands in one segment. Prepared once; then [#at] is a cheap, pure
/// function of the time into the segment, so that it can be sought and paused.
public final class Choreography {
    /// The frame never shows less than this of the figure.
    private static final double LEAST = 0.35;
    private static final double MARGIN = 0.03;
    /// How long the figure takes to turn, and a hand to come and go around it, in seconds.
    private static final double TURN = 1.2;
    private static final double COME = 0.6;
    /// At so many instants a stretch is looked at to find the room that its hands take.
    private static final int LOOKS = 60;

    private final double level;
    private final List<Stretch> stretches;
    private final List<Bounds> frames;
    private final Scene still;

    private Choreography(double level, List<Stretch> stretches, Scene still) {
        this.level = level;
        this.stretches = stretches;
        this.still = still;
        this.frames = stretches.stream().map(this::frame).toList();
    }

    /// Prepares a segment.
    ///
    /// @param giver where the giver is
    public static Choreography of(Body body, Hands hands, Segment segment, Giver giver) {
        return of(body, hands, segment, giver, Set.of());
    }

    /// The same for a receiver on whom hands leave out some skin today.
    ///
    /// @param out where no hand or wrist lies that can lie elsewhere
    public static Choreography of(
            Body body, Hands hands, Segment segment, Giver giver, Set<Spot> out) {
        var usual = new Views(body, segment.position(), giver).usual();
        var still = new Scene(usual, body.bounds(usual).grown(MARGIN), List.of(), Optional.empty());
        return segment.touch()
                .filter(_ -> !segment.length().isZero())
                .map(
                        touch ->
                                new Choreography(
                                        segment.pressure().orElseThrow().level(),
                                        new Crew(body, hands, segment, touch, giver, out)
                                                .stretches(),
                                        still))
                .orElseGet(() -> new Choreography(0, List.of(), still));
    }

    /// What is to be seen at `into` from the segment's start, with the step's own pressure.
    public Scene at(Duration into) {
        return at(into, level);
    }

    /// What is to be seen at `into` from the segment's start.
    ///
    /// @param pressure of the hands on Walton's scale, where it was changed
    public Scene at(Duration into, double pressure) {
        if (stretches.isEmpty()) {
            return still;
        }
        double seconds = into.toNanos() / 1e9;
        int i = index(seconds);
        var stretch = stretches.get(i);
        double since = i == 0 ? Double.POSITIVE_INFINITY : seconds - stretch.start();
        double left =
                i == stretches.size() - 1 ? Double.POSITIVE_INFINITY : stretch.end() - seconds;
        double there = Ease.step(TURN / 2, TURN / 2 + COME, Math.min(since, left));
        var hands = stretch.hands(seconds, pressure);
        return new Scene(
                stretch.view(),
                frames.get(i),
                there == 1 ? hands : hands.stream().map(hand -> hand.faded(there)).toList(),
                turning(since < left ? i - 1 : i + 1, Math.min(since, left)));
    }

    private Optional<Scene.Turning> turning(int other, double away) {
        return away >= TURN / 2
                ? Optional.empty()
                : Optional.of(
                        new Scene.Turning(
                                stretches.get(other).view(),
                                frames.get(other),
                                1 - Ease.step(-TURN / 2, TURN / 2, away)));
    }

    private int index(double seconds) {
        int i = 0;
        while (i < stretches.size() - 1 && stretches.get(i + 1).start() <= seconds) {
            i++;
        }
        return i;
    }

    /// The shapes of the zones that are worked at `into`, to be lit.
    public List<ZoneShape> zones(Duration into) {
        return stretches.isEmpty()
                ? List.of()
                : stretches.get(index(into.toNanos() / 1e9)).shapes();
    }

    /// The lines along which hands travel, in every view; cut at no-press zones.
    public List<Route> routes() {
        var routes = new ArrayList<Route>();
        for (var stretch : stretches) {
            for (var worker : stretch.workers()) {
                if (!worker.resting()) {
                    cut(routes, stretch, worker.route());
                }
            }
        }
        return routes.stream().distinct().toList();
    }

    private static void cut(List<Route> routes, Stretch stretch, List<Point> line) {
        var piece = new ArrayList<Point>();
        for (var point : line) {
            if (!stretch.guard().forbids(point)) {
                piece.add(point);
            } else if (!piece.isEmpty()) {
                addLine(routes, stretch.view(), piece);
                piece.clear();
            }
        }
        addLine(routes, stretch.view(), piece);
    }

    private static void addLine(List<Route> routes, View view, List<Point> piece) {
        if (Lines.length(piece) > 0.005) {
            routes.add(new Route(view, piece));
        }
    }

    /// The zones of a stretch with room for its hands.
    private Bounds frame(Stretch stretch) {
        var points = new ArrayList<Point>();
        for (int i = 0; i <= LOOKS; i++) {
            double seconds = stretch.start() + (stretch.end() - stretch.start()) * i / LOOKS;
            for (var hand : stretch.hands(seconds, level)) {
                points.add(hand.at());
                points.add(hand.place(new Point(0, -0.9)));
                points.add(hand.place(new Point(0, 0.1)));
            }
        }
        return stretch.zones().union(Bounds.of(points)).grown(MARGIN).atLeast(LEAST, LEAST);
    }
}
