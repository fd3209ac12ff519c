package org.tactus.ui.journal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
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
        var texts = new ArrayList<Node>();
        var dots = new Dots();
        double clear = 0;
        for (int i = 0; i < seen.size(); i++) {
            double x = left + (i + 0.5) * COLUMN;
            var week = seen.get(i);
            var name = words.month(week.days().getFirst().date());
            boolean begins =
                    i == 0 || !name.equals(words.month(seen.get(i - 1).days().getFirst().date()));
            if (begins && x >= clear && i < seen.size() - 1) {
                var label = text(name, "week-month", x - COLUMN / 3, 0);
                texts.add(label);
                clear = x + label.getLayoutBounds().getWidth();
            }
            column(week, x, dots, texts);
        }
        drawing.getChildren().setAll(dots.shapes());
        drawing.getChildren().addAll(texts);
        setAccessibleText(
                seen.reversed().stream()
                        .filter(week -> week.sessions() > 0)
                        .map(this::spoken)
                        .collect(Collectors.joining(" ")));
    }

    private void column(Week week, double x, Dots dots, List<Node> texts) {
        double y = TOP + ROW / 2;
        for (var day : week.days()) {
            if (!day.date().isAfter(today)) {
                (day.sessions() == 0 ? dots.quiet : dots.played).add(x, y, radius(day.played()));
                if (day.breathed().isPositive()) {
                    double share = (double) day.breathed().toSeconds() / day.played().toSeconds();
                    double inside = radius(day.played()) * Math.sqrt(Math.min(1, share));
                    dots.breathed.add(x, y, inside);
                }
                if (day.date().equals(today)) {
                    dots.today.add(x, y, MOST + 0.5);
                }
            }
            y += ROW;
        }
        if (week.sessions() > 0) {
            var sum = text(Long.toString(words.minutes(week.played())), "week-sum", x, y - 2);
            sum.setX(x - sum.getLayoutBounds().getWidth() / 2);
            texts.add(sum);
        }
    }

    private static double radius(Duration played) {
        if (played.isZero()) {
            return QUIET;
        }
        double part = Math.min(1, played.toSeconds() / 60.0 / FULL);
        return LEAST + (MOST - LEAST) * Math.sqrt(part);
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

    /// The dots of all days, those that look alike in one shape: half a year has hundreds.
    private static final class Dots {
        private final Kind quiet = new Kind("quiet");
        private final Kind played = new Kind("played");
        private final Kind breathed = new Kind("breathed");
        private final Kind today = new Kind("today");

        /// The larger ones first.
        List<SVGPath> shapes() {
            return Stream.of(quiet, played, breathed, today).map(Kind::shape).toList();
        }
    }

    /// Dots that look alike.
    private static final class Kind {
        private final String styleClass;
        private final StringBuilder path = new StringBuilder();

        Kind(String styleClass) {
            this.styleClass = styleClass;
        }

        void add(double x, double y, double radius) {
            path.append('M');
            tenths(x - radius);
            tenths(y);
            half(radius, 2 * radius);
            half(radius, -2 * radius);
            path.append('z');
        }

        private void half(double radius, double across) {
            path.append('a');
            tenths(radius);
            tenths(radius);
            path.append(" 0 1 0");
            tenths(across);
            path.append(" 0");
        }

        /// A tenth of a pixel is not seen, and written in a fraction of the time.
        private void tenths(double number) {
            long tenths = Math.round(Math.abs(number) * 10);
            path.append(number < 0 ? " -" : " ")
                    .append(tenths / 10)
                    .append('.')
                    .append(tenths % 10);
        }

        SVGPath shape() {
            var shape = new SVGPath();
            shape.getStyleClass().setAll("week-dot", styleClass);
            shape.setContent(path.toString());
            return shape;
        }
    }
}
