package org.tactus.ui.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tactus.journal.Day;
import org.tactus.journal.look.Period;

/// Where each session of a person stands in their list, latest first, before any is read: what is
/// known of the days tells how many there are and on which day the one at an index was. Pages are
/// whole days, so that each can be read by its dates.
final class Pages {
    /// A page ends with the day with which it holds as many.
    private static final int ENOUGH = 40;

    private final List<Day> days;
    private final int[] starts;
    private final List<Page> pages;
    private final int sessions;

    /// A run of days.
    ///
    /// @param first the index of its latest session
    record Page(int first, int count, Period period) {
        int end() {
            return first + count;
        }
    }

    /// @param earliestFirst as the journal tells them
    Pages(List<Day> earliestFirst) {
        days = earliestFirst.reversed();
        starts = new int[days.size()];
        pages = new ArrayList<>();
        int next = 0;
        int first = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = next;
            next += days.get(i).sessions();
            if (next - first >= ENOUGH || i == starts.length - 1) {
                pages.add(new Page(first, next - first, period(first, i)));
                first = next;
            }
        }
        sessions = next;
    }

    int sessions() {
        return sessions;
    }

    /// The day of the session at `index`.
    LocalDate dayOf(int index) {
        return days.get(lastUpTo(starts, index)).date();
    }

    /// The page on which the session at `index` stands.
    Page pageOf(int index) {
        int low = 0;
        int high = pages.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pages.get(middle).first() <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return pages.get(low);
    }

    private Period period(int first, int lastDay) {
        return new Period(days.get(lastDay).date(), dayOf(first, lastDay));
    }

    private LocalDate dayOf(int index, int lastDay) {
        int found = Arrays.binarySearch(starts, 0, lastDay + 1, index);
        return days.get(found).date();
    }

    private static int lastUpTo(int[] sorted, int value) {
        int found = Arrays.binarySearch(sorted, value);
        return found >= 0 ? found : -found - 2;
    }
}
