package org.tactus.ui.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.tactus.journal.look.Period;
import org.tactus.journal.look.Trend;

/// The scores before sessions within a period, as they are drawn.
///
/// @param scores of the days, earliest first; empty where there are more than can be told apart
/// @param medians of the last five, each on its day, thinned out to what can be drawn
/// @param reference the median of the first week of all
/// @param lately the median of the last five of all
/// @param counted how many scores there are that count, in the period or not
/// @param tooEarly whether they are too few to speak of a trend
public record Course(
        List<Trend.Level> scores,
        List<Trend.Level> medians,
        OptionalDouble reference,
        OptionalDouble lately,
        int counted,
        boolean tooEarly) {
    private static final int MOST_SCORES = 90;
    private static final int MOST_MEDIANS = 240;

    public Course {
        scores = List.copyOf(scores);
        medians = List.copyOf(medians);
    }

    static Course of(Trend trend, Period period) {
        var counting = trend.points().stream().filter(Trend.Point::counts).toList();
        var scores =
                counting.stream()
                        .filter(point -> period.contains(point.day()))
                        .map(point -> new Trend.Level(point.day(), point.score()))
                        .toList();
        var medians =
                trend.course().stream().filter(level -> period.contains(level.day())).toList();
        return new Course(
                scores.size() > MOST_SCORES ? List.of() : scores,
                thin(medians),
                trend.reference(),
                trend.now(),
                counting.size(),
                trend.isTooEarly());
    }

    /// Every so manieth, and the last.
    private static List<Trend.Level> thin(List<Trend.Level> levels) {
        int step = (levels.size() + MOST_MEDIANS - 1) / MOST_MEDIANS;
        if (step <= 1) {
            return levels;
        }
        var thinned = new ArrayList<Trend.Level>();
        for (int i = levels.size() - 1; i >= 0; i -= step) {
            thinned.add(levels.get(i));
        }
        return thinned.reversed();
    }
}
