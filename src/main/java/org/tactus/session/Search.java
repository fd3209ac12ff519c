package org.tactus.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Finds places in a timeline by halving, since its segments are in the order of time.
final class Search {
    private Search() {}

    /// Index of the first segment that starts after `position`; their number where none does.
    static int firstStartingAfter(List<Segment> segments, Duration position) {
        return first(segments, segment -> segment.start().compareTo(position) > 0);
    }

    /// Index of the first segment that ends at `position` or later; their number where none does.
    static int firstEndingFrom(List<Segment> segments, Duration position) {
        return first(segments, segment -> segment.end().compareTo(position) >= 0);
    }

    /// The touch that is worked in `here`, or the last one before it.
    static Optional<Segment> lastTouch(List<Segment> segments, Segment here) {
        return segments.subList(0, here.index() + 1).reversed().stream()
                .filter(segment -> segment.touch().isPresent())
                .findFirst();
    }

    /// Index of the first segment that `is`, where all after it are as well.
    private static int first(List<Segment> segments, Predicate<Segment> is) {
        int low = 0;
        int high = segments.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (is.test(segments.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
