package org.tactus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.routine.Routine;
import org.tactus.routine.Step;
import org.tactus.safety.Adapted;
import org.tactus.safety.Change;
import org.tactus.safety.Precautions;
import org.tactus.safety.Reason;
import org.tactus.session.Segment;
import org.tactus.session.Timeline;

/// What is different about a session that was composed anew within precautions: whatever of it they
/// speak against and is gone. Its steps are others, so that only sums can be compared.
final class Recomposed {
    private static final Comparator<Spot> BY_PLACE =
            Comparator.comparing(Spot::zone).thenComparing(Spot::side);

    private final List<Segment> before;
    private final List<Segment> now;
    private final Precautions precautions;
    private final List<Change> changes = new ArrayList<>();

    private Recomposed(Timeline before, Timeline now, Precautions precautions) {
        this.before = before.segments();
        this.now = now.segments();
        this.precautions = precautions;
    }

    /// `now` with what is different about it.
    static Adapted of(Routine before, Routine now, Precautions precautions) {
        var then = Timeline.of(before);
        var anew = Timeline.of(now);
        return new Adapted(
                now,
                new Recomposed(then, anew, precautions).changes(),
                Map.of(),
                then.length(),
                anew.length());
    }

    private List<Change> changes() {
        leftOut();
        gentler();
        techniques();
        tools();
        positions();
        breathing();
        return changes;
    }

    /// Of each zone the spots where no hand goes any more.
    private void leftOut() {
        var kept = worked(now).keySet();
        var gone = new LinkedHashMap<Zone, Map<Spot, Step.Touch>>();
        worked(before)
                .forEach(
                        (spot, touch) -> {
                            if (!kept.contains(spot) && !precautions.against(spot).isEmpty()) {
                                gone.computeIfAbsent(spot.zone(), _ -> new LinkedHashMap<>())
                                        .put(spot, touch);
                            }
                        });
        gone.values()
                .forEach(
                        spots ->
                                changes.add(
                                        new Change.LeftOut(
                                                "",
                                                spots.values().iterator().next(),
                                                spots.keySet(),
                                                false,
                                                reasons(spots.keySet()))));
    }

    /// Spots that are worked less firmly than they were.
    private void gentler() {
        var kept = worked(now);
        worked(before)
                .forEach(
                        (spot, touch) -> {
                            var to = Optional.ofNullable(kept.get(spot)).map(Step.Touch::pressure);
                            var why = precautions.against(touch.pressure(), Set.of(spot));
                            to.filter(pressure -> pressure.compareTo(touch.pressure()) < 0)
                                    .filter(_ -> !why.isEmpty())
                                    .ifPresent(
                                            pressure ->
                                                    changes.add(
                                                            new Change.Gentler(
                                                                    "", touch, pressure, why)));
                        });
    }

    private void techniques() {
        var kept = touches(now).map(Step.Touch::technique).collect(Collectors.toSet());
        firsts(before, Step.Touch::technique).values().stream()
                .filter(touch -> !kept.contains(touch.technique()))
                .forEach(
                        touch -> {
                            var why = precautions.against(touch.technique());
                            if (!why.isEmpty()) {
                                changes.add(new Change.LeftOut("", touch, Set.of(), false, why));
                            }
                        });
    }

    private void tools() {
        var kept = firsts(now, Step.Touch::with);
        firsts(before, Step.Touch::with).values().stream()
                .filter(touch -> !kept.containsKey(touch.with()))
                .forEach(
                        touch -> {
                            var why = precautions.against(touch.with());
                            if (!why.isEmpty()) {
                                kept.keySet().stream()
                                        .findFirst()
                                        .map(to -> new Change.OtherTool("", touch, to, why))
                                        .ifPresent(changes::add);
                            }
                        });
    }

    private void positions() {
        var kept = now.stream().map(Segment::position).toList();
        before.stream()
                .map(Segment::position)
                .distinct()
                .filter(from -> !kept.contains(from) && !precautions.against(from).isEmpty())
                .map(
                        from ->
                                new Change.OtherPosition(
                                        "", from, kept.getFirst(), precautions.against(from)))
                .forEach(changes::add);
    }

    private void breathing() {
        var why = new LinkedHashSet<>(precautions.againstHolds());
        why.addAll(precautions.againstPacing());
        var kept = breaths(now).map(Step.Breathe::pattern).toList();
        breaths(before)
                .filter(breathe -> !kept.contains(breathe.pattern()) && !why.isEmpty())
                .findFirst()
                .ifPresent(
                        breathe ->
                                kept.stream()
                                        .findFirst()
                                        .map(to -> new Change.OtherBreathing("", breathe, to, why))
                                        .ifPresent(changes::add));
    }

    /// Every spot that hands work on, with the firmest touch of it.
    private static Map<Spot, Step.Touch> worked(List<Segment> segments) {
        var firmest = new LinkedHashMap<Spot, Step.Touch>();
        for (var segment : segments) {
            segment.touch()
                    .ifPresent(
                            touch ->
                                    segment.spots().stream()
                                            .sorted(BY_PLACE)
                                            .forEach(
                                                    spot ->
                                                            firmest.merge(
                                                                    spot,
                                                                    touch,
                                                                    Recomposed::firmer)));
        }
        return firmest;
    }

    private static Step.Touch firmer(Step.Touch one, Step.Touch other) {
        return one.pressure().compareTo(other.pressure()) >= 0 ? one : other;
    }

    /// The first touch of each kind.
    private static <K> Map<K, Step.Touch> firsts(
            List<Segment> segments, Function<Step.Touch, K> kind) {
        var firsts = new LinkedHashMap<K, Step.Touch>();
        touches(segments).forEach(touch -> firsts.putIfAbsent(kind.apply(touch), touch));
        return firsts;
    }

    private static Stream<Step.Touch> touches(List<Segment> segments) {
        return segments.stream().flatMap(segment -> segment.touch().stream());
    }

    private static Stream<Step.Breathe> breaths(List<Segment> segments) {
        return segments.stream()
                .map(Segment::step)
                .filter(Step.Breathe.class::isInstance)
                .map(Step.Breathe.class::cast);
    }

    private Set<Reason> reasons(Set<Spot> spots) {
        var all = new LinkedHashSet<Reason>();
        spots.forEach(spot -> all.addAll(precautions.against(spot)));
        return all;
    }
}
