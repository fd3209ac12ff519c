package org.tactus.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.tactus.body.Spot;
import org.tactus.routine.Sides;

/// Gives focus steps other spots.
final class Refocus {
    private Refocus() {}

    /// The segments with every focus step that begins at `now` or later laid out for `spots`.
    static List<Segment> from(List<Segment> segments, Duration now, List<Spot> spots) {
        var refocused = new ArrayList<Segment>();
        int i = 0;
        while (i < segments.size()) {
            var first = segments.get(i);
            int end = i + 1;
            while (end < segments.size() && segments.get(end).number() == first.number()) {
                end++;
            }
            var step = segments.subList(i, end);
            for (var segment :
                    isFocus(first) && first.start().compareTo(now) >= 0
                            ? Layout.again(step, spots, length(step))
                            : step) {
                refocused.add(segment.moved(refocused.size(), segment.number(), segment.start()));
            }
            i = end;
        }
        return refocused;
    }

    private static Duration length(List<Segment> step) {
        return step.getLast().end().minus(step.getFirst().start());
    }

    private static boolean isFocus(Segment segment) {
        return segment.touch().filter(touch -> touch.sides() == Sides.FOCUS).isPresent();
    }
}
