package org.tactus.journal.look;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;
import org.tactus.journal.Entry;

/// The real course: scores before sessions over time. (Scores after them show what one session did
/// for a while, no more.) Every before-score is a point; of a day with several sessions the first
/// one counts, since at the later ones hands had been there already.
///
/// @param points the earliest first
public record Trend(List<Point> points) {
    private static final int LATEST = 5;
    private static final int FEWEST = 4;
    private static final int WEEK = 7;

    public Trend {
        points = List.copyOf(points);
    }

    /// A score before a session.
    ///
    /// @param score of the sorest spot; 0 where none was sore
    /// @param counts whether it is the first of its day
    public record Point(UUID entry, OffsetDateTime at, int score, boolean counts) {
        public LocalDate day() {
            return at.toLocalDate();
        }
    }

    /// A value for a day.
    public record Level(LocalDate day, double score) {}

    public static Trend of(List<Entry> entries) {
        var days = new HashSet<LocalDate>();
        var points = new ArrayList<Point>();
        for (var entry : InOrder.of(entries)) {
            entry.before()
                    .ifPresent(
                            before ->
                                    points.add(
                                            new Point(
                                                    entry.id(),
                                                    entry.begun(),
                                                    before.worst(),
                                                    days.add(entry.begun().toLocalDate()))));
        }
        return new Trend(points);
    }

    /// Whether fewer than four scores count: then no line is drawn, and that is said.
    public boolean isTooEarly() {
        return counting().size() < FEWEST;
    }

    /// The median of the last five scores that count; empty where there is none.
    public OptionalDouble now() {
        return latest(counting());
    }

    /// As [#now()], of those alone that were given after the first week: what the first week is
    /// compared with. Empty where nothing was said since.
    public OptionalDouble since() {
        return latest(counting().stream().filter(point -> !isFirstWeek(point)).toList());
    }

    /// The median of the first week, counted from the first score: what all is compared with.
    /// Empty where there is no score.
    public OptionalDouble reference() {
        return median(counting().stream().filter(this::isFirstWeek).toList());
    }

    /// The median of the last five as it stood on each day with a score that counts.
    public List<Level> course() {
        var counting = counting();
        var course = new ArrayList<Level>();
        for (int i = 0; i < counting.size(); i++) {
            var until = counting.subList(0, i + 1);
            course.add(new Level(counting.get(i).day(), latest(until).orElseThrow()));
        }
        return List.copyOf(course);
    }

    private boolean isFirstWeek(Point point) {
        return point.day().isBefore(points.getFirst().day().plusDays(WEEK));
    }

    private List<Point> counting() {
        return points.stream().filter(Point::counts).toList();
    }

    private static OptionalDouble latest(List<Point> points) {
        return median(points.subList(Math.max(0, points.size() - LATEST), points.size()));
    }

    private static OptionalDouble median(List<Point> points) {
        return Median.of(points.stream().map(Point::score).toList());
    }
}
