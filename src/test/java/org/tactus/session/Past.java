package org.tactus.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;

/// What a change of a timeline must leave alone.
final class Past {
    private Past() {}

    /// Asserts that `changed`, made of `timeline` at `now`, has the same segments, cues and
    /// pressure up to then, to the nanosecond.
    static void isKept(Timeline timeline, Timeline changed, Duration now) {
        assertEquals(over(timeline, now), over(changed, now));
        assertEquals(begun(timeline, now), begun(changed, now));
        assertEquals(changed.cues().stream().distinct().toList(), changed.cues());
        if (timeline.isEmpty()) {
            return;
        }
        for (int i = 0; i < 20; i++) {
            var before = now.multipliedBy(i).dividedBy(20);
            if (before.compareTo(now) < 0) {
                var was = timeline.at(before);
                var is = changed.at(before);
                assertEquals(was.segment().path(), is.segment().path());
                assertEquals(was.segment().number(), is.segment().number());
                assertEquals(was.segment().side(), is.segment().side());
                assertEquals(was.segment().spot(), is.segment().spot());
                assertEquals(was.into(), is.into());
                assertEquals(was.pressure(), is.pressure());
                assertEquals(is.segment().end().minus(before), is.left());
            }
        }
    }

    /// The segments that are over at `now`.
    private static List<Segment> over(Timeline timeline, Duration now) {
        return timeline.segments().stream()
                .takeWhile(segment -> segment.end().compareTo(now) < 0)
                .toList();
    }

    /// What has begun before `now`; when the end of a segment is announced moves with that end.
    private static List<Cue> begun(Timeline timeline, Duration now) {
        return timeline.cues(Duration.ZERO, now).stream()
                .filter(cue -> cue.kind() != Cue.Kind.SOON)
                .toList();
    }
}
