package org.tactus.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.routine.Position;
import org.tactus.routine.Pressure;
import org.tactus.routine.Step;

/// A stretch of the timeline in which one step works on one side.
///
/// @param index its place in the timeline, from 0
/// @param path the step's place in the routine: `steps[8].steps[1]`
/// @param number which of the steps, as they are played, it belongs to, from 1; the two sides of a
///     `left-then-right` step share one, the two passes of an `each-side` group do not
/// @param side empty for a step without touch
/// @param spot the picked spot that a focus step works here
/// @param position how the receiver lies
/// @param start from the routine's start
/// @param end from the routine's start; a wait ends where it starts
/// @param marks what begins inside it, apart from beats and breaths
public record Segment(
        int index,
        String path,
        int number,
        Step.Leaf step,
        Optional<Side> side,
        Optional<Spot> spot,
        Position position,
        Duration start,
        Duration end,
        Marks marks) {

    public Duration length() {
        return end.minus(start);
    }

    /// Whether `position` lies in it: its start does, its end does not.
    public boolean contains(Duration position) {
        return start.compareTo(position) <= 0 && position.compareTo(end) < 0;
    }

    /// Its step, where hands are on the receiver.
    public Optional<Step.Touch> touch() {
        return step instanceof Step.Touch touch ? Optional.of(touch) : Optional.empty();
    }

    /// The zones that are worked: the picked one, or all of its step's; none without touch.
    public List<Zone> zones() {
        return spot.map(Spot::zone)
                .map(List::of)
                .or(() -> touch().map(Step.Touch::zones))
                .orElse(List.of());
    }

    /// Where hands are: the zones that are worked, on the side that is worked.
    public Set<Spot> spots() {
        return spot.map(Set::of)
                .orElseGet(
                        () ->
                                zones().stream()
                                        .flatMap(zone -> Spot.of(zone).stream())
                                        .filter(at -> works(at.side()))
                                        .collect(Collectors.toUnmodifiableSet()));
    }

    /// Whether hands are on that side of a zone, or on its only one.
    private boolean works(Side of) {
        return of == Side.MIDLINE || side.filter(worked -> worked == of.mirrored()).isEmpty();
    }

    /// How firmly hands press here: as the step says, but no more than the tenderest of its zones
    /// bears; empty without touch. A wish for softer comes on top, see [Moment#pressure].
    public Optional<Pressure> pressure() {
        return touch().map(
                        touch ->
                                touch.pressure()
                                        .atMost(
                                                zones().stream()
                                                        .mapToInt(touch.with()::maxPressure)
                                                        .min()
                                                        .orElse(Pressure.DEEPEST)));
    }

    /// When what comes next is to be named, from the routine's start; empty where the segment is
    /// too short for that.
    public Optional<Duration> announcement() {
        return SegmentCues.isAnnounced(this)
                ? Optional.of(end.minus(SegmentCues.SOON))
                : Optional.empty();
    }

    /// Whether it stands still until the person goes on.
    public boolean isWait() {
        return step instanceof Step.Wait;
    }

    /// The same one elsewhere in a timeline.
    Segment moved(int newIndex, int newNumber, Duration newStart) {
        return new Segment(
                newIndex,
                path,
                newNumber,
                step,
                side,
                spot,
                position,
                newStart,
                newStart.plus(length()),
                marks);
    }

    /// The same one with another end.
    Segment until(Duration newEnd, Marks newMarks) {
        return new Segment(
                index, path, number, step, side, spot, position, start, newEnd, newMarks);
    }
}
