package org.tactus.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tactus.body.Spot;

/// A session is a position on a timeline. Every verb answers another session.
///
/// A wait takes no time, so that the position alone does not tell whether it is over.
///
/// @param position from the routine's start, never outside the timeline
/// @param waitsPassed how many of the waits that stand at exactly this position are over
public record Session(Timeline timeline, Duration position, int waitsPassed) {
    /// How far into a step *back* still means the step before.
    private static final Duration JUST_BEGUN = Duration.ofSeconds(3);

    public Session {
        position = timeline.clamp(position);
    }

    /// At `position`, where a wait that stands there is still to be answered.
    public Session(Timeline timeline, Duration position) {
        this(timeline, position, 0);
    }

    /// Before the first step.
    public static Session start(Timeline timeline) {
        return new Session(timeline, Duration.ZERO);
    }

    /// The wait that the session stands at.
    public Optional<Segment> waiting() {
        var waits = timeline.waitsAt(position);
        return waitsPassed < waits.size() ? Optional.of(waits.get(waitsPassed)) : Optional.empty();
    }

    /// Whether nothing is left to play or to wait for.
    public boolean isOver() {
        return position.equals(timeline.length()) && waiting().isEmpty();
    }

    /// What is true now.
    ///
    /// @throws IllegalStateException if the timeline is empty
    public Moment moment() {
        return waiting().map(timeline::atWait).orElseGet(() -> timeline.at(position));
    }

    /// Time to the routine's end.
    public Duration left() {
        return timeline.length().minus(position);
    }

    /// Later by `elapsed`, but not past the next wait.
    public Session after(Duration elapsed) {
        if (elapsed.isZero() || waiting().isPresent()) {
            return this;
        }
        var to = position.plus(elapsed);
        return timeline.segments().stream()
                .skip(timeline.isEmpty() ? 0 : timeline.segmentAt(position).index())
                .filter(segment -> segment.isWait() && segment.start().compareTo(position) > 0)
                .findFirst()
                .filter(wait -> wait.start().compareTo(to) <= 0)
                .map(wait -> new Session(timeline, wait.start()))
                .orElseGet(() -> new Session(timeline, to));
    }

    /// Past the wait that it stands at.
    public Session goOn() {
        return waiting().isPresent() ? new Session(timeline, position, waitsPassed + 1) : this;
    }

    /// At the beginning of the next step, or at the end.
    public Session skip() {
        if (timeline.isEmpty()) {
            return this;
        }
        int number = current().number();
        return timeline.segments().stream()
                .skip(current().index())
                .filter(segment -> segment.number() > number)
                .findFirst()
                .map(this::to)
                .orElseGet(() -> new Session(timeline, timeline.length(), Integer.MAX_VALUE));
    }

    /// At the beginning of this step; within its first seconds, of the one before.
    public Session back() {
        if (timeline.isEmpty()) {
            return this;
        }
        var first = firstOf(current().number());
        boolean justBegun = position.minus(first.start()).compareTo(JUST_BEGUN) < 0;
        return to(justBegun ? firstOf(Math.max(1, first.number() - 1)) : first);
    }

    /// At another position.
    public Session seek(Duration to) {
        return new Session(timeline, to);
    }

    /// See [Timeline#stayHere]. A wait lasts as long as the person likes, so nothing is added to
    /// it.
    public Session stayHere(Duration extra) {
        return waiting().isPresent() ? this : on(timeline.stayHere(position, extra));
    }

    /// See [Timeline#softer].
    public Session softer() {
        return on(timeline.softer(position));
    }

    /// See [Timeline#finishGently]. A wait that it stands at is over.
    public Session finishGently() {
        var finished = timeline.finishGently(position);
        return finished.equals(timeline)
                ? this
                : new Session(finished, position, timeline.waitsAt(position).size());
    }

    /// See [Timeline#withTimeLeft]. A wait lasts as long as the person likes: the time is counted
    /// from its end.
    public Session withTimeLeft(Duration left) {
        return on(timeline.withTimeLeft(position, left));
    }

    /// See [Timeline#withFocus].
    public Session withFocus(List<Spot> spots) {
        return on(timeline.withFocus(position, spots));
    }

    private Session on(Timeline changed) {
        return new Session(changed, position, waitsPassed);
    }

    private Segment current() {
        return waiting().orElseGet(() -> timeline.segmentAt(position));
    }

    private Segment firstOf(int number) {
        return timeline.segments().stream()
                .filter(segment -> segment.number() >= number)
                .findFirst()
                .orElseGet(() -> timeline.segments().getLast());
    }

    /// At the start of `segment`, the waits before it passed.
    private Session to(Segment segment) {
        int passed =
                (int)
                        timeline.segments().stream()
                                .limit(segment.index())
                                .filter(
                                        before ->
                                                before.isWait()
                                                        && before.start().equals(segment.start()))
                                .count();
        return new Session(timeline, segment.start(), passed);
    }
}
