package org.tactus.sound;

import java.time.Duration;
import java.util.List;
import org.tactus.session.Segment;
import org.tactus.session.Session;

/// Where on the score a position of the session lies. A wait takes no time on the timeline and
/// fifteen seconds on the score, so that what is heard at a wait has its place as well, and a
/// position and the number of waits passed make one number.
final class Places {
    /// What a wait takes.
    static final long WAIT = 15L * SoundFormat.RATE;

    private final List<Segment> segments;
    private final int[] waitsBefore;
    private final long[] stands;

    Places(List<Segment> segments) {
        this.segments = segments;
        this.waitsBefore = new int[segments.size() + 1];
        for (int i = 0; i < segments.size(); i++) {
            waitsBefore[i + 1] = waitsBefore[i] + (segments.get(i).isWait() ? 1 : 0);
        }
        this.stands =
                segments.stream()
                        .filter(Segment::isWait)
                        .mapToLong(wait -> frame(wait.start(), wait.index()) + WAIT)
                        .toArray();
    }

    /// Where something of a segment begins.
    long frame(Duration at, int segment) {
        return SoundFormat.frame(at) + WAIT * waitsBefore[Math.clamp(segment, 0, segments.size())];
    }

    /// Where `session` is; at a wait, where the wait begins.
    long frame(Session session) {
        int passed = 0;
        int standing = 0;
        for (var segment : segments) {
            int later = segment.start().compareTo(session.position());
            if (later > 0) {
                break;
            }
            if (segment.isWait()) {
                passed += later < 0 ? 1 : 0;
                standing += later == 0 ? 1 : 0;
            }
        }
        return SoundFormat.frame(session.position())
                + WAIT * (passed + Math.min(standing, session.waitsPassed()));
    }

    /// Where the score stands still until the person goes on, if it runs on from `frame`: the end
    /// of the wait that comes next. [Long#MAX_VALUE] where none does.
    long nextStand(long frame) {
        for (long stand : stands) {
            if (frame < stand) {
                return stand;
            }
        }
        return Long.MAX_VALUE;
    }

    /// Where the first segment ends.
    long settled() {
        return segments.isEmpty() ? 0 : frame(segments.getFirst().end(), 0);
    }

    /// Where the last segment begins.
    long closes() {
        return segments.isEmpty() ? 0 : frame(segments.getLast().start(), segments.size() - 1);
    }

    /// Where the routine ends.
    long end() {
        return segments.isEmpty() ? 0 : frame(segments.getLast().end(), segments.size());
    }
}
