package org.tactus.ui.journal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import org.tactus.journal.look.Week;

/// Weeks side by side, a column each, the present one last: a dot for every day, the larger the
/// longer hands and breath were at work, with the part that was breathing inside it in its own
/// colour. A day without a session is a small quiet dot and nothing more. Under each week stand its
/// minutes.
final class WeekStrip extends Region {
    private static final double COLUMN = 30;
    private static final double ROW = 17;
    private static final double TOP = 20;
    private static final double BOTTOM = 22;
    private static final int DAYS = 7;
    private static final double QUIET = 2;
    private static final double LEAST = 3.6;
    private static final double MOST = 8;
    /// Minutes of a day from which on a dot does not grow any more.
    private static final double FULL = 60;

    private final JournalWords words;
    private final Group drawing = new Group();
    private List<Week> weeks = List.of();
    private LocalDate today = LocalDate.EPOCH;

    WeekStrip(JournalWords words) {
        this.words = words;
        setId("journal-strip");
        getStyleClass().add("week-strip");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        drawing.setManaged(false);
        drawing.setMouseTransparent(true);
        getChildren().add(drawing);
        widthProperty().subscribe(this::draw);
    }

    /// Shows as many of the last of these weeks as there is room for.
    void show(List<Week> shown, LocalDate day) {
        weeks = shown;
        today = day;
        draw();
    }

    private void draw() {
        int fitting = Math.min(weeks.size(), (int) (getWidth() / COLUMN));
        var seen = weeks.subList(weeks.size() - fitting, weeks.size());
        double left = getWidth() - fitting * COLUMN;
        var nodes = new ArrayList<Node>();
        double clear = 0;
        for (int i = 0; i < seen.size(); i++) {
            double x = left + (i + 0.5) * COLUMN;
            var week = seen.get(i);
            var name = words.month(week.days().getFirst().date());
            boolean begins =
                    i == 0 || !name.equals(words.month(seen.get(i - 1).days().getFirst().date()));
            if (begins && x >= clear && i < seen.size() - 1) {
                var label = text(name, "week-month", x - COLUMN / 3, 0);
                nodes.add(label);
                clear = x + label.getLayoutBounds().getWidth();
            }
            column(week, x, nodes);
        }
        drawing.getChildren().setAll(nodes);
        setAccessibleText(
                seen.reversed().stream()
                        .filter(week -> week.sessions() > 0)
                        .map(this::spoken)
                        .collect(Collectors.joining(" ")));
    }

    private void column(Week week, double x, List<Node> nodes) {
        double y = TOP + ROW / 2;
        for (var day : week.days()) {
            if (!day.date().isAfter(today)) {
                nodes.add(
                        dot(x, y, radius(day.played()), day.sessions() == 0 ? "quiet" : "played"));
                if (day.breathed().isPositive()) {
                    double share = (double) day.breathed().toSeconds() / day.played().toSeconds();
                    double inside = radius(day.played()) * Math.sqrt(Math.min(1, share));
                    nodes.add(dot(x, y, inside, "breathed"));
                }
                if (day.date().equals(today)) {
                    nodes.add(dot(x, y, MOST + 0.5, "today"));
                }
            }
            y += ROW;
        }
        if (week.sessions() > 0) {
            var sum = text(Long.toString(words.minutes(week.played())), "week-sum", x, y - 2);
            sum.setX(x - sum.getLayoutBounds().getWidth() / 2);
            nodes.add(sum);
        }
    }

    private static double radius(Duration played) {
        if (played.isZero()) {
            return QUIET;
        }
        double part = Math.min(1, played.toSeconds() / 60.0 / FULL);
        return LEAST + (MOST - LEAST) * Math.sqrt(part);
    }

    private static Circle dot(double x, double y, double radius, String styleClass) {
        var dot = new Circle(x, y, radius);
        dot.getStyleClass().setAll("week-dot", styleClass);
        return dot;
    }

    private static Text text(String words, String styleClass, double x, double y) {
        var text = new Text(x, y, words);
        text.getStyleClass().setAll(styleClass);
        text.setTextOrigin(VPos.TOP);
        return text;
    }

    private String spoken(Week week) {
        return words.messages()
                .get(
                        "journal.week.spoken",
                        words.day(week.days().getFirst().date(), today),
                        week.sessions(),
                        words.minutes(week.played()),
                        words.minutes(week.breathed()));
    }

    @Override
    protected double computePrefHeight(double width) {
        return TOP + DAYS * ROW + BOTTOM;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return COLUMN * 12;
    }
}
