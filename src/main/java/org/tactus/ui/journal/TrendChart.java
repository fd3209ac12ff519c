package org.tactus.ui.journal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import org.tactus.journal.Feeling;
import org.tactus.journal.look.Period;
import org.tactus.journal.look.Trend.Level;

/// Scores before sessions over time: a dot each, the line of the median of the last five, and the
/// first week as the line that all is compared with. With too few scores there are only the dots.
final class TrendChart extends Region {
    private static final double HEIGHT = 190;
    private static final double LEFT = 22;
    private static final double RIGHT = 12;
    private static final double TOP = 8;
    private static final double BOTTOM = 22;
    private static final double DOT = 3.4;
    private static final double END = 5.5;
    private static final int GRID = 5;
    private static final int DATES = 4;
    private static final double ROOM_FOR_DATE = 96;

    private final JournalWords words;
    private final Group drawing = new Group();
    private Optional<Course> course = Optional.empty();
    private Period period = new Period(LocalDate.EPOCH, LocalDate.EPOCH);

    TrendChart(JournalWords words) {
        this.words = words;
        setId("journal-trend");
        getStyleClass().add("trend-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        drawing.setManaged(false);
        drawing.setMouseTransparent(true);
        getChildren().add(drawing);
        widthProperty().subscribe(this::draw);
    }

    void show(Course shown, Period of) {
        course = Optional.of(shown);
        period = of;
        setAccessibleText(spoken(shown));
        draw();
    }

    private void draw() {
        if (course.isEmpty() || getWidth() <= LEFT + RIGHT) {
            drawing.getChildren().clear();
            return;
        }
        var shown = course.get();
        var nodes = new ArrayList<Node>();
        grid(nodes);
        if (!shown.tooEarly()) {
            shown.reference().ifPresent(score -> nodes.add(reference(score)));
        }
        shown.scores().forEach(score -> nodes.add(dot(score, DOT, "trend-score")));
        if (!shown.tooEarly() && !shown.medians().isEmpty()) {
            nodes.add(line(shown.medians()));
            nodes.add(dot(shown.medians().getLast(), END, "trend-now"));
        }
        drawing.getChildren().setAll(nodes);
    }

    private void grid(List<Node> nodes) {
        for (int score = 0; score <= Feeling.WORST; score += GRID) {
            var line = new Line(LEFT, y(score), getWidth() - RIGHT, y(score));
            line.getStyleClass().setAll("trend-grid");
            nodes.add(line);
            var number = text(Integer.toString(score), 0, y(score));
            number.setX(LEFT - 8 - number.getLayoutBounds().getWidth());
            number.setTextOrigin(VPos.CENTER);
            nodes.add(number);
        }
        int dates =
                (int)
                        Math.clamp(
                                Math.min(
                                        (double) period.days(),
                                        (getWidth() - LEFT) / ROOM_FOR_DATE),
                                1,
                                DATES);
        for (int i = 0; i < dates; i++) {
            long day = dates == 1 ? 0 : (period.days() - 1) * i / (dates - 1);
            var date = period.first().plusDays(day);
            var label = text(words.day(date, period.last()), 0, HEIGHT - BOTTOM + 7);
            double width = label.getLayoutBounds().getWidth();
            label.setX(Math.clamp(x(date) - width / 2, LEFT, Math.max(LEFT, getWidth() - width)));
            label.setTextOrigin(VPos.TOP);
            nodes.add(label);
        }
    }

    private Line reference(double score) {
        var line = new Line(LEFT, y(score), getWidth() - RIGHT, y(score));
        line.getStyleClass().setAll("trend-reference");
        return line;
    }

    private Circle dot(Level level, double radius, String styleClass) {
        var dot = new Circle(x(level.day()), y(level.score()), radius);
        dot.getStyleClass().setAll(styleClass);
        return dot;
    }

    private Polyline line(List<Level> levels) {
        var line = new Polyline();
        levels.forEach(level -> line.getPoints().addAll(x(level.day()), y(level.score())));
        line.getStyleClass().setAll("trend-line");
        return line;
    }

    private static Text text(String words, double x, double y) {
        var text = new Text(x, y, words);
        text.getStyleClass().setAll("chart-text");
        return text;
    }

    private double x(LocalDate day) {
        double whole = Math.max(1, (double) period.days() - 1);
        double part = ChronoUnit.DAYS.between(period.first(), day) / whole;
        return LEFT + END + part * (getWidth() - LEFT - RIGHT - 2 * END);
    }

    private double y(double score) {
        return TOP + (1 - score / Feeling.WORST) * (HEIGHT - TOP - BOTTOM);
    }

    /// The same in words.
    private String spoken(Course shown) {
        var messages = words.messages();
        if (shown.tooEarly()) {
            return messages.get("journal.trend.early", shown.counted());
        }
        var level =
                messages.get(
                        "journal.trend.spoken",
                        words.score(shown.lately().orElseThrow()),
                        words.score(shown.reference().orElseThrow()));
        if (shown.medians().isEmpty()) {
            return level;
        }
        var first = shown.medians().getFirst();
        var last = shown.medians().getLast();
        return level
                + " "
                + messages.get(
                        "journal.trend.spoken.course",
                        words.score(first.score()),
                        words.day(first.day(), period.last()),
                        words.score(last.score()),
                        words.day(last.day(), period.last()));
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 320;
    }
}
