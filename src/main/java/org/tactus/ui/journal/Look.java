package org.tactus.ui.journal;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.tactus.journal.Entry;
import org.tactus.journal.look.Dumbbells;
import org.tactus.journal.look.Dumbbells.Dumbbell;
import org.tactus.journal.look.Heat;
import org.tactus.journal.look.Helped;
import org.tactus.journal.look.Period;
import org.tactus.journal.look.Trend;

/// What there is to see of a period: small values, whatever they are made of.
///
/// @param latest the last sessions with a before and an after, latest first
/// @param helped after what it felt better
/// @param titles of the routines that it names, in English, by id
public record Look(
        Period period,
        Course course,
        List<Dumbbell> latest,
        Heat heat,
        Helped helped,
        Map<String, String> titles) {
    private static final int MOST_PAIRS = 8;

    public Look {
        latest = List.copyOf(latest);
        titles = Map.copyOf(titles);
    }

    /// @param known sessions of the period, of the first week, and as many before the period as its
    ///     first medians need
    static Look of(List<Entry> known, Period period) {
        var within = period.of(known);
        var helped = Helped.of(within);
        var named = helped.routines().stream().map(Helped.Help::what).toList();
        return new Look(
                period,
                Course.of(Trend.of(known), period),
                Dumbbells.of(within).sessions().reversed().stream().limit(MOST_PAIRS).toList(),
                Heat.of(within, period),
                helped,
                within.stream()
                        .filter(entry -> named.contains(entry.routine()))
                        .collect(toMap(Entry::routine, Entry::title, (_, later) -> later)));
    }
}
