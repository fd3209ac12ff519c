package org.tactus.bench;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.tactus.body.Body;
import org.tactus.journal.Entry;
import org.tactus.journal.Person;
import org.tactus.settings.Appearance;
import org.tactus.settings.Look;
import org.tactus.settings.Settings;
import org.tactus.text.Messages;
import org.tactus.ui.journal.Condition;
import org.tactus.ui.journal.JournalModel;
import org.tactus.ui.journal.JournalView;
import org.tactus.ui.journal.Planned;
import org.tactus.ui.journal.Slot;
import org.tactus.ui.shell.Theme;

/// Measures the journal in a window of 1600 × 1000 with a hundred thousand sessions: how long it
/// takes from the choice in the rail until the first sessions are painted, and the charts, and the
/// frames while the list is dragged from the latest session to the first and back. The database is
/// left out; [ManySessions] answers in its place.
public final class JournalFrames {
    private static final int OPENINGS = 9;
    private static final int STEPS = 600;

    private final Body body = Body.load();
    private final Messages messages = Messages.in(Locale.ENGLISH);
    private final Stage stage;
    private final StackPane root;
    private Runnable pulse = () -> {};

    private JournalFrames(Stage stage, StackPane root) {
        this.stage = stage;
        this.root = root;
    }

    /// Prints milliseconds of each opening, and the frames of scrolling.
    public static void main(String[] arguments) throws Exception {
        var made = new CompletableFuture<JournalFrames>();
        Platform.startup(() -> made.complete(window()));
        var frames = made.get();
        try (var many = new ManySessions(Platform::runLater)) {
            var openings = new ArrayList<Opening>();
            var built = new CompletableFuture<JournalView>();
            long begin = System.nanoTime();
            Platform.runLater(() -> built.complete(frames.view(many)));
            var view = built.get();
            double building = (System.nanoTime() - begin) / 1e6;
            for (int i = 0; i < OPENINGS; i++) {
                openings.add(frames.open(view));
            }
            openings.set(0, openings.getFirst().and(building));
            print("sessions", openings.stream().map(Opening::sessions).toList());
            print("charts", openings.stream().map(Opening::charts).toList());
            System.out.println(FrameMeter.Figures.TITLES);
            System.out.println(frames.scroll().line("dragging the list"));
        }
        Platform.exit();
    }

    /// When something was painted, in milliseconds from the choice.
    private record Opening(double sessions, double charts) {
        Opening and(double before) {
            return new Opening(sessions + before, charts + before);
        }
    }

    private static void print(String what, List<Double> times) {
        System.out.printf(
                Locale.ROOT,
                "opening until %s are painted, ms: first %.0f, median of the others %.0f, slowest"
                        + " of them %.0f%n",
                what,
                times.getFirst(),
                times.stream().skip(1).sorted().toList().get((OPENINGS - 1) / 2),
                times.stream().skip(1).mapToDouble(Double::doubleValue).max().orElse(0));
    }

    private static JournalFrames window() {
        Theme.install();
        var stage = new Stage();
        var root = new StackPane();
        stage.setScene(new Scene(root, 1600, 1000));
        Theme.dress(
                stage.getScene(),
                Settings.DEFAULT.withLook(Look.DEFAULT.withAppearance(Appearance.DAY)));
        var frames = new JournalFrames(stage, root);
        stage.getScene().addPostLayoutPulseListener(() -> frames.pulse.run());
        stage.show();
        return frames;
    }

    /// Puts the screen into the window and waits until what it reads is painted: other lists than
    /// those of the opening before, though they hold the same.
    @SuppressWarnings("ReferenceEquality")
    private Opening open(JournalView view) throws Exception {
        var sessions = new CompletableFuture<Long>();
        var charts = new CompletableFuture<Long>();
        Platform.runLater(() -> root.getChildren().clear());
        Thread.sleep(500);
        long begin = System.nanoTime();
        Platform.runLater(
                () -> {
                    root.getChildren().setAll(view.root());
                    var before = list().getItems();
                    view.shown();
                    pulse =
                            () -> {
                                if (list().getItems() != before && areSessionsThere()) {
                                    painted(sessions);
                                }
                                if (sessions.isDone() && areChartsThere()) {
                                    pulse = () -> {};
                                    painted(charts);
                                }
                            };
                });
        return new Opening(millis(sessions, begin), millis(charts, begin));
    }

    /// A pulse begins when the picture of the one before has been painted.
    private void painted(CompletableFuture<Long> told) {
        Platform.requestNextPulse();
        var now = pulse;
        pulse =
                () -> {
                    told.complete(System.nanoTime());
                    pulse = now;
                    now.run();
                };
    }

    private static double millis(CompletableFuture<Long> painted, long begin) throws Exception {
        return (painted.get(60, TimeUnit.SECONDS) - begin) / 1e6;
    }

    private JournalView view(ManySessions many) {
        var model =
                new JournalModel(
                        many, () -> ManySessions.NOW, DayOfWeek.MONDAY, new Condition.Fine());
        return new JournalView(body, messages, (_, stored) -> stored, model, new NoActions());
    }

    private boolean areSessionsThere() {
        return list().getItems().size() == ManySessions.SESSIONS
                && list().getItems().getFirst().entry().isPresent();
    }

    private boolean areChartsThere() {
        return root.lookup(".trend-line") != null;
    }

    private FrameMeter.Figures scroll() throws Exception {
        var done = new CompletableFuture<FrameMeter.Figures>();
        Platform.runLater(
                () -> {
                    var meter = new FrameMeter();
                    var bar = (ScrollBar) list().lookup(".scroll-bar:vertical");
                    var step = new int[1];
                    pulse =
                            () -> {
                                meter.frame();
                                step[0]++;
                                if (step[0] > STEPS) {
                                    pulse = () -> {};
                                    done.complete(meter.end());
                                } else {
                                    double part = 2.0 * step[0] / STEPS;
                                    Platform.runLater(
                                            () -> bar.setValue(part < 1 ? part : 2 - part));
                                }
                            };
                    meter.begin();
                    bar.setValue(0.001);
                });
        var figures = done.get(120, TimeUnit.SECONDS);
        Platform.runLater(stage::hide);
        return figures;
    }

    @SuppressWarnings("unchecked")
    private ListView<Slot> list() {
        return (ListView<Slot>) root.lookup("#journal-sessions");
    }

    private static final class NoActions implements JournalView.Actions {
        @Override
        public void routines() {}

        @Override
        public void saveCalendar(Planned planned) {}

        @Override
        public void delete(Entry entry) {}

        @Override
        public void exportTable(Person person) {}

        @Override
        public void exportAll() {}

        @Override
        public void importAll() {}

        @Override
        public void report(Person person) {}

        @Override
        public void deleteEverything() {}
    }
}
