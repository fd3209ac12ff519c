package org.tactus.ui.bodymap;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.tactus.body.Body;
import org.tactus.body.Hands;
import org.tactus.body.ZoneShape;
import org.tactus.choreography.Choreography;
import org.tactus.routine.BundledRoutines;
import org.tactus.routine.LibraryEntry;
import org.tactus.routine.Pressure;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineReader;
import org.tactus.session.Segment;
import org.tactus.session.Timeline;
import org.tactus.text.Messages;
import org.tactus.ui.Screens;

/// Measures the body map while hands move: frames, slowest frames, processor time. Not a test: run
/// its main method on a display, arguments: seconds, width, height, a technique's id.
public final class MapBench extends Application {
    private static final double WARM_UP = 5;

    @Override
    public void start(Stage stage) {
        var arguments = getParameters().getRaw();
        double seconds = Double.parseDouble(arguments.get(0));
        var segment = segment(arguments.get(3));
        var body = Body.load();
        var hands = Hands.load();
        var choreography = Choreography.of(body, hands, segment, routine().giver());
        var map = new BodyMapView(body, hands, Messages.in(Locale.ENGLISH));
        map.light(
                choreography.zones(Duration.ZERO).stream()
                        .map(ZoneShape::spot)
                        .distinct()
                        .collect(Collectors.toMap(spot -> spot, _ -> new Pressure(3))));
        map.trace(choreography.routes());
        var scene =
                new Scene(
                        map,
                        Double.parseDouble(arguments.get(1)),
                        Double.parseDouble(arguments.get(2)));
        Screens.dress(scene, ColorScheme.LIGHT);
        stage.setScene(scene);
        stage.show();
        new Meter(map, choreography, seconds).start();
    }

    private static Routine routine() {
        return BundledRoutines.load(new RoutineReader()).stream()
                .filter(LibraryEntry.Good.class::isInstance)
                .map(LibraryEntry.Good.class::cast)
                .map(LibraryEntry.Good::routine)
                .findFirst()
                .orElseThrow();
    }

    private static Segment segment(String technique) {
        return Timeline.of(routine()).segments().stream()
                .filter(
                        segment ->
                                segment.touch()
                                        .filter(touch -> touch.technique().id().equals(technique))
                                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static final class Meter extends AnimationTimer {
        private final BodyMapView map;
        private final Choreography choreography;
        private final double seconds;
        private final List<Double> frames = new ArrayList<>();
        private long began;
        private long before;
        private Duration cpu = Duration.ZERO;

        Meter(BodyMapView map, Choreography choreography, double seconds) {
            this.map = map;
            this.choreography = choreography;
            this.seconds = seconds;
        }

        @Override
        public void handle(long now) {
            began = began == 0 ? now : began;
            double since = (now - began) / 1e9;
            map.show(choreography.at(Duration.ofNanos(now - began)));
            if (since >= WARM_UP) {
                if (before == 0) {
                    cpu = cpu();
                } else {
                    frames.add((now - before) / 1e6);
                }
                before = now;
            }
            if (since >= WARM_UP + seconds) {
                stop();
                report();
                Platform.exit();
            }
        }

        private void report() {
            double spent = cpu().minus(cpu).toMillis() / 1000.0;
            var sorted = frames.stream().sorted().toList();
            System.out.printf(
                    Locale.ROOT,
                    "%d frames, %.1f a second; median %.1f ms, 99.5 %% under %.1f ms, slowest %.1f ms;"
                            + " %.2f CPU s in %.0f s (%.0f %% of a core)%n",
                    frames.size(),
                    frames.size() / seconds,
                    sorted.get(sorted.size() / 2),
                    sorted.get((int) (sorted.size() * 0.995)),
                    sorted.getLast(),
                    spent,
                    seconds,
                    100 * spent / seconds);
        }

        private static Duration cpu() {
            return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
        }
    }
}
