package org.tactus.ui.control;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.tactus.session.Segment;

/// Where on a strip of a given width each segment lies, and what lies where. Between segments there
/// is a gap; one that takes no time, a wait, gets a small width all the same, so that it can be
/// seen.
final class StripScale {
    private static final double GAP = 4;
    private static final double WAIT = 4;

    private final List<Segment> segments;
    private final double[] starts;
    private final double[] widths;

    StripScale(List<Segment> segments) {
        this(segments, 0);
    }

    private StripScale(List<Segment> segments, double width) {
        this.segments = segments;
        this.starts = new double[segments.size()];
        this.widths = new double[segments.size()];
        // Long routines have so many segments that the gaps must not eat them up.
        double gap = Math.min(GAP, width / 4 / Math.max(1, segments.size()));
        double wait = Math.min(WAIT, gap);
        long waits = segments.stream().filter(StripScale::isWait).count();
        double total = segments.isEmpty() ? 0 : seconds(segments.getLast().end());
        double room = width - gap * Math.max(0, segments.size() - 1) - wait * waits;
        double x = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = x;
            widths[i] =
                    isWait(segments.get(i)) || total == 0
                            ? wait
                            : Math.max(0, room * seconds(segments.get(i).length()) / total);
            x += widths[i] + gap;
        }
    }

    StripScale forWidth(double width) {
        return new StripScale(segments, width);
    }

    double x(int index) {
        return starts[index];
    }

    double width(int index) {
        return widths[index];
    }

    /// Where `position` lies, which is in segment `index` or at its edge.
    double x(Duration position, int index) {
        var segment = segments.get(index);
        double length = seconds(segment.length());
        double part = length == 0 ? 1 : seconds(position.minus(segment.start())) / length;
        return starts[index] + widths[index] * Math.clamp(part, 0, 1);
    }

    /// The segment at `x`, or the last one before it.
    OptionalInt segmentAt(double x) {
        if (segments.isEmpty()) {
            return OptionalInt.empty();
        }
        int index = 0;
        while (index + 1 < starts.length && starts[index + 1] <= x) {
            index++;
        }
        return OptionalInt.of(index);
    }

    /// The position on the timeline that is drawn at `x`.
    Duration positionAt(double x) {
        var index = segmentAt(x);
        if (index.isEmpty()) {
            return Duration.ZERO;
        }
        var segment = segments.get(index.getAsInt());
        double width = widths[index.getAsInt()];
        double part = width == 0 ? 0 : Math.clamp((x - starts[index.getAsInt()]) / width, 0, 1);
        return segment.start().plusNanos(Math.round(segment.length().toNanos() * part));
    }

    private static boolean isWait(Segment segment) {
        return segment.length().isZero();
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
