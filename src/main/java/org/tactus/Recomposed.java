package org.tactus;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        return Stream.of(leftOut(), gentler(), techniques(), tools(), positions(), breathing())
                .flatMap(Function.identity())
                .toList();
    }

    /// Of each zone the spots where no hand goes any more.
    private Stream<Change> leftOut() {
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
        return gone.values().stream()
                .map(
                        spots ->
                                new Change.LeftOut(
                                        "",
                                        spots.values().iterator().next(),
                                        spots.keySet(),
                                        false,
                                        reasons(spots.keySet())));
    }

    /// Spots that are worked less firmly than they were.
    private Stream<Change> gentler() {
        var kept = worked(now);
        return worked(before).entrySet().stream()
                .filter(was -> kept.containsKey(was.getKey()))
                .flatMap(
                        was ->
                                gentler(
                                        was.getKey(),
                                        was.getValue(),
                                        Objects.requireNonNull(kept.get(was.getKey())))
                                        .stream());
    }

    private Optional<Change> gentler(Spot spot, Step.Touch was, Step.Touch is) {
        var why = precautions.against(was.pressure(), Set.of(spot));
        boolean lighter = is.pressure().compareTo(was.pressure()) < 0;
        return lighter && !why.isEmpty()
                ? Optional.of(new Change.Gentler("", was, is.pressure(), why))
                : Optional.empty();
    }

    private Stream<Change> techniques() {
        var kept = touches(now).map(Step.Touch::technique).collect(Collectors.toSet());
        return firsts(before, Step.Touch::technique).values().stream()
                .filter(touch -> !kept.contains(touch.technique()))
                .filter(touch -> !precautions.against(touch.technique()).isEmpty())
                .map(
                        touch ->
                                new Change.LeftOut(
                                        "",
                                        touch,
                                        Set.of(),
                                        false,
                                        precautions.against(touch.technique())));
    }

    private Stream<Change> tools() {
        var kept = firsts(now, Step.Touch::with).keySet();
        return firsts(before, Step.Touch::with).values().stream()
                .filter(touch -> !kept.contains(touch.with()))
                .filter(touch -> !precautions.against(touch.with()).isEmpty())
                .flatMap(
                        touch ->
                                kept.stream()
                                        .limit(1)
                                        .map(
                                                to ->
                                                        new Change.OtherTool(
                                                                "",
                                                                touch,
                                                                to,
                                                                precautions.against(
                                                                        touch.with()))));
    }

    private Stream<Change> positions() {
        var kept = now.stream().map(Segment::position).toList();
        return before.stream()
                .map(Segment::position)
                .distinct()
                .filter(from -> !kept.contains(from) && !precautions.against(from).isEmpty())
                .map(
                        from ->
                                new Change.OtherPosition(
                                        "", from, kept.getFirst(), precautions.against(from)));
    }

    private Stream<Change> breathing() {
        var why = new LinkedHashSet<>(precautions.againstHolds());
        why.addAll(precautions.againstPacing());
        var kept = breaths(now).map(Step.Breathe::pattern).toList();
        return breaths(before)
                .filter(breathe -> !kept.contains(breathe.pattern()) && !why.isEmpty())
                .limit(1)
                .flatMap(
                        breathe ->
                                kept.stream()
                                        .limit(1)
                                        .map(
                                                to ->
                                                        new Change.OtherBreathing(
                                                                "", breathe, to, why)));
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
