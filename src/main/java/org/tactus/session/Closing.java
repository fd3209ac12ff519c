package org.tactus.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tactus.routine.Step;
import org.tactus.routine.Technique;

/// Cuts a session short without an abrupt end: the closing steps follow at once.
final class Closing {
    private Closing() {}

    /// The segments with `here` cut at `now` and the closing behind it; empty where the closing is
    /// already being played.
    static Optional<List<Segment>> after(List<Segment> segments, Segment here, Duration now) {
        int first = firstOf(segments);
        if (here.index() >= first) {
            return Optional.empty();
        }
        var closed = new ArrayList<>(segments.subList(0, here.index()));
        if (here.start().compareTo(now) < 0) {
            closed.add(here.until(now, here.marks()));
        }
        int shift = first < segments.size() ? nextNumber(closed) - segments.get(first).number() : 0;
        var end = now;
        for (var segment : segments.subList(first, segments.size())) {
            closed.add(segment.moved(closed.size(), segment.number() + shift, end));
            end = end.plus(segment.length());
        }
        return Optional.of(closed);
    }

    /// Where the closing begins; past the end in a routine without one.
    static int firstOf(List<Segment> segments) {
        int first = segments.size();
        while (first > 0 && isClosing(segments.get(first - 1).step())) {
            first--;
        }
        if (first == segments.size()
                || first == 0
                || !isStillTouch(segments.get(first - 1).step())) {
            return first;
        }
        int number = segments.get(first - 1).number();
        while (first > 0 && segments.get(first - 1).number() == number) {
            first--;
        }
        return first;
    }

    static boolean isClosing(Step.Leaf step) {
        return step instanceof Step.Close || step instanceof Step.Rest;
    }

    private static boolean isStillTouch(Step.Leaf step) {
        return step instanceof Step.Press press && press.technique() == Technique.STILL_TOUCH;
    }

    private static int nextNumber(List<Segment> segments) {
        return segments.isEmpty() ? 1 : segments.getLast().number() + 1;
    }
}
