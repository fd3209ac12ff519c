package org.tactus.ui.library;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tactus.body.Spot;
import org.tactus.routine.Audience;

/// What a person asks of the list.
///
/// @param spots touched on the figure
/// @param audience empty: whomever it is for; a routine for either answers both
/// @param atMost the time available
/// @param words each must occur
record RoutineFilter(
        Set<Spot> spots,
        Optional<Audience> audience,
        Optional<Duration> atMost,
        List<String> words) {

    RoutineFilter {
        spots = Set.copyOf(spots);
        words = List.copyOf(words);
    }

    /// The words of a search text, as [RoutineItem#searchText] is written.
    static List<String> words(String search) {
        return List.of(RoutineItem.plain(search).strip().split("\\s+")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// Whether a routine meets everything but the spots.
    boolean admits(RoutineItem item) {
        var who = item.routine().audience();
        return audience.map(asked -> who == asked || who == Audience.EITHER).orElse(true)
                && atMost.map(time -> item.facts().length().compareTo(time) <= 0).orElse(true)
                && words.stream().allMatch(item.searchText()::contains);
    }

    /// How many of the touched spots a routine works on.
    int coverage(RoutineItem item) {
        int covered = 0;
        for (var spot : spots) {
            if (item.facts().spots().contains(spot)) {
                covered++;
            }
        }
        return covered;
    }
}
