package org.tactus.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.tactus.body.Body;
import org.tactus.body.Hands;
import org.tactus.routine.Read;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineReader;
import org.tactus.routine.Step;
import org.tactus.session.Segment;
import org.tactus.session.Session;
import org.tactus.session.Timeline;
import org.tactus.settings.Appearance;
import org.tactus.settings.Look;
import org.tactus.settings.Settings;
import org.tactus.text.Messages;
import org.tactus.ui.player.PlayerClocks;
import org.tactus.ui.player.PlayerExits;
import org.tactus.ui.player.PlayerOptions;
import org.tactus.ui.player.PlayerView;
import org.tactus.ui.player.PlayerViewModel;
import org.tactus.ui.shell.Theme;

/// Measures the player in its window while hands move: frames, intervals between them, processor
/// time.
///
/// It plays a bundled routine, goes to each technique in turn and prints a line for it. The first
/// seconds after the window opens stand in a line of their own, with all that is compiled in them;
/// then every technique is shown once unmeasured, so that the others tell of an hour's session and
/// not of its start. *Step changes* are the second before and the two after each of these steps
/// ends. Arguments, all optional: seconds to measure each technique, seconds to warm it up,
/// `night`, names of the lines wanted.
///
/// A frame is a pulse of the toolkit in which the moment shown was another than in the one before.
/// The JavaFX thread waits for a frame to be painted before it hands over the next, so the
/// intervals between pulses are those between pictures.
public final class PlayerFrames {
    private static final String ROUTINE = "back-relax-20";
    private static final double WIDTH = 1120;
    private static final double HEIGHT = 760;
    private static final Duration OPENING = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration AROUND_CHANGE = Duration.ofSeconds(1);
    /// A jump counts down three seconds where it wakes a session that stands still.
    private static final Duration SETTLING = Duration.ofSeconds(4);

    private final FrameMeter meter = new FrameMeter();
    private final Body body = Body.load();
    private final Hands hands = Hands.load();
    private final Duration measured;
    private final Duration warmUp;
    private final Timeline timeline;
    private final PlayerViewModel model;
    private Optional<?> drawn = Optional.empty();

    private PlayerFrames(Duration measured, Duration warmUp, Timeline timeline, Messages messages) {
        this.measured = measured;
        this.warmUp = warmUp;
        this.timeline = timeline;
        model =
                new PlayerViewModel(
                        Session.start(timeline),
                        PlayerOptions.DEFAULT,
                        PlayerClocks.system(),
                        messages,
                        _ -> {},
                        _ -> {},
                        _ -> {});
    }

    /// Prints the table.
    public static void main(String[] arguments) throws Exception {
        var measured =
                Duration.ofSeconds(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10);
        var warmUp = Duration.ofSeconds(arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5);
        var rest = List.of(arguments).subList(Math.min(2, arguments.length), arguments.length);
        var appearance = rest.contains("night") ? Appearance.NIGHT : Appearance.DAY;
        var messages = Messages.in(Locale.ENGLISH);
        var bench = new PlayerFrames(measured, warmUp, Timeline.of(routine()), messages);
        Platform.startup(() -> {});
        var stage = onScreen(() -> window(appearance));
        Thread.sleep(Duration.ofSeconds(2));
        onScreen(() -> bench.open(stage, messages));
        bench.run(rest.stream().filter(name -> !name.equals("night")).toList());
        Platform.exit();
    }

    /// The window is there before the player is, as in the application.
    private static Stage window(Appearance appearance) {
        Theme.install();
        var stage = new Stage();
        stage.setScene(new Scene(new StackPane(), WIDTH, HEIGHT));
        Theme.dress(
                stage.getScene(),
                Settings.DEFAULT.withLook(Look.DEFAULT.withAppearance(appearance)));
        stage.show();
        return stage;
    }

    private PlayerView open(Stage stage, Messages messages) {
        var view =
                new PlayerView(
                        model,
                        PlayerOptions.DEFAULT,
                        PlayerClocks.system(),
                        body,
                        hands,
                        messages,
                        new PlayerExits() {
                            @Override
                            public void askToStop() {}

                            @Override
                            public Optional<Runnable> afterwards() {
                                return Optional.empty();
                            }

                            @Override
                            public void walked() {}

                            @Override
                            public void backToRoutines() {}

                            @Override
                            public void again() {}
                        });
        stage.getScene().addPostLayoutPulseListener(this::pulse);
        meter.begin();
        ((StackPane) stage.getScene().getRoot()).getChildren().setAll(view.root());
        view.shown();
        return view;
    }

    private void pulse() {
        var moment = model.display().momentProperty().get();
        if (!moment.equals(drawn)) {
            drawn = moment;
            meter.frame();
        }
    }

    private void run(List<String> wanted) throws Exception {
        System.out.println(FrameMeter.Figures.TITLES);
        Thread.sleep(OPENING);
        System.out.println(onScreen(meter::end).line("first 10 s"));
        var steps = steps();
        if (!wanted.isEmpty()) {
            steps.keySet().retainAll(wanted);
        }
        for (var segment : steps.values()) {
            measure(segment, warmUp);
        }
        var whole = new FrameMeter.Figures(0, List.of(), Duration.ZERO);
        for (var step : steps.entrySet()) {
            var figures = measure(step.getValue(), measured);
            System.out.println(figures.line(step.getKey()));
            whole = whole.and(figures);
        }
        System.out.println(whole.line("all of them"));
        System.out.println(changes(List.copyOf(steps.values())).line("step changes"));
        System.out.println(paused().line("paused"));
    }

    /// Goes into the midst of a segment; what is measured begins when all has settled.
    private FrameMeter.Figures measure(Segment segment, Duration time) throws Exception {
        seek(segment.start().plus(segment.length().dividedBy(4)).truncatedTo(ChronoUnit.SECONDS));
        return figures(time);
    }

    private FrameMeter.Figures changes(List<Segment> segments) throws Exception {
        var whole = new FrameMeter.Figures(0, List.of(), Duration.ZERO);
        for (var segment : segments) {
            seek(segment.end().minus(AROUND_CHANGE).minus(SETTLING));
            whole = whole.and(figures(AROUND_CHANGE.multipliedBy(3)));
        }
        return whole;
    }

    private FrameMeter.Figures paused() throws Exception {
        onScreen(Executors.callable(model::pause));
        return figures(PAUSE);
    }

    private FrameMeter.Figures figures(Duration time) throws Exception {
        Thread.sleep(SETTLING);
        onScreen(Executors.callable(meter::begin));
        Thread.sleep(time);
        return onScreen(meter::end);
    }

    private void seek(Duration position) throws Exception {
        onScreen(
                Executors.callable(
                        () -> {
                            model.seek(position);
                            if (!model.display().playingProperty().get()) {
                                model.toggle();
                            }
                        }));
    }

    /// The first segment of every technique, and of breathing.
    private Map<String, Segment> steps() {
        var steps = new LinkedHashMap<String, Segment>();
        for (var segment : timeline.segments()) {
            switch (segment.step()) {
                case Step.Touch touch -> steps.putIfAbsent(touch.technique().id(), segment);
                case Step.Breathe _ -> steps.putIfAbsent("breathing pacer", segment);
                case Step.Settle _, Step.Ask _, Step.Wait _, Step.Rest _, Step.Close _ -> {}
            }
        }
        return steps;
    }

    private static Routine routine() throws IOException {
        try (var in = Routine.class.getResourceAsStream("bundled/" + ROUTINE + ".json")) {
            if (in == null) {
                throw new IOException(ROUTINE);
            }
            return switch (new RoutineReader().read(in.readAllBytes())) {
                case Read.Valid good -> good.routine();
                case Read.Invalid bad -> throw new IOException(bad.toString());
            };
        }
    }

    private static <T> T onScreen(Callable<T> work)
            throws InterruptedException, ExecutionException {
        var result = new CompletableFuture<T>();
        Platform.runLater(
                () -> {
                    try {
                        result.complete(work.call());
                    } catch (Exception e) {
                        result.completeExceptionally(e);
                    }
                });
        return result.get();
    }
}
