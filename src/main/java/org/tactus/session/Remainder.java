package org.tactus.session;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tactus.fit.Dropping;
import org.tactus.fit.Shares;
import org.tactus.routine.Routine;
import org.tactus.routine.Step;

/// Fits what is left of a session to the time that is left.
///
/// All of it, where its steps can be made so short or so long. Else without the fewest optional
/// steps. Else without other steps as well, the last first, because what is done is better done in
/// its time than all of it in none; the closing stays. Else the closing follows at once, as short
/// as it may be.
final class Remainder {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Routine routine;
    private final List<Segment> segments;
    private final List<Wish> wishes;
    private final Segment here;
    private final Duration now;
    private final Duration left;
    private final List<Sharer> sharers;

    Remainder(
            Routine routine,
            List<Segment> segments,
            List<Wish> wishes,
            Segment here,
            Duration now,
            Duration left) {
        this.routine = routine;
        this.segments = segments;
        this.wishes = wishes;
        this.here = here;
        this.now = now;
        this.left = left;
        this.sharers = new Sharers(segments, here, now, wishes).all();
    }

    /// The segments as they are played then.
    List<Segment> fitted() {
        return new Dropping(routine)
                .of(mayGo())
                .flatMap(dropped -> without(dropped).stream())
                .findFirst()
                .orElseGet(this::closed);
    }

    /// Without the steps at the places that are `dropped`, as near to the time that is left as
    /// possible but not longer; empty where even the shortest is.
    private Optional<List<Segment>> without(Set<String> dropped) {
        var kept = kept(dropped);
        var shares = shares(kept);
        var available = available(kept, dropped);
        return shares.below(available)
                .map(total -> laid(kept, shares, total, available.minus(total), dropped));
    }

    /// The closing at once; where it has begun, as short as it may be.
    private List<Segment> closed() {
        var closed = Closing.after(segments, here, now);
        if (closed.isEmpty()) {
            return shortest();
        }
        return closed.get().stream()
                .filter(segment -> segment.start().compareTo(now) >= 0)
                .findFirst()
                .map(first -> new Remainder(routine, closed.get(), wishes, first, now, left))
                .map(closing -> closing.without(Set.of()).orElseGet(closing::shortest))
                .orElse(closed.get());
    }

    private List<Segment> shortest() {
        var shares = shares(sharers);
        return shares.above(Duration.ZERO)
                .map(total -> laid(sharers, shares, total, Duration.ZERO, Set.of()))
                .orElse(segments);
    }

    private List<Segment> laid(
            List<Sharer> kept, Shares shares, Duration total, Duration over, Set<String> dropped) {
        var shared = shares.of(total).orElseThrow();
        var lengths = new LinkedHashMap<Sharer, Duration>();
        for (int i = 0; i < kept.size(); i++) {
            lengths.put(kept.get(i), shared.get(i));
        }
        lastTakes(over, lengths);
        return Relaying.of(segments, here, now, lengths, dropped);
    }

    /// Lengths are whole seconds and a session stands between two, so that a fraction is over. The
    /// rest at the end takes it.
    private void lastTakes(Duration over, Map<Sharer, Duration> lengths) {
        if (over.compareTo(SECOND) < 0) {
            lengths.replaceAll(
                    (sharer, length) ->
                            mayTake(sharer, length.plus(over)) ? length.plus(over) : length);
        }
    }

    private boolean mayTake(Sharer sharer, Duration length) {
        return sharer.first().index() == segments.size() - 1
                && Closing.isClosing(sharer.first().step())
                && length.compareTo(sharer.leeway().most()) <= 0;
    }

    /// What the sharers share: the time that is left and what is past of the first, without what
    /// keeps its length.
    private Duration available(List<Sharer> kept, Set<String> dropped) {
        var fixed =
                fixed(kept).stream()
                        .filter(segment -> !dropped.contains(segment.path()))
                        .map(Segment::length)
                        .reduce(Duration.ZERO, Duration::plus);
        return left.plus(now.minus(here.start())).minus(fixed);
    }

    /// What is to come and not among what the sharers are.
    private List<Segment> fixed(List<Sharer> sharers) {
        var moving =
                sharers.stream()
                        .flatMap(sharer -> sharer.segments().stream())
                        .map(Segment::index)
                        .collect(Collectors.toSet());
        return segments.subList(here.index(), segments.size()).stream()
                .filter(segment -> !moving.contains(segment.index()))
                .toList();
    }

    private List<Sharer> kept(Set<String> dropped) {
        return sharers.stream().filter(sharer -> !dropped.contains(sharer.first().path())).toList();
    }

    private static Shares shares(List<Sharer> sharers) {
        return new Shares(sharers.stream().map(Sharer::part).toList());
    }

    /// The places of the steps that may go, those first that go first: optional ones that save the
    /// most, then the others from the last on.
    private List<String> mayGo() {
        var optional = new LinkedHashMap<String, Duration>();
        var others = new LinkedHashSet<String>();
        for (var sharer : untouched()) {
            var path = sharer.first().path();
            if (sharer.first().step().common().fit().optional()) {
                optional.merge(path, sharer.shortest(), Duration::plus);
            } else {
                others.add(path);
            }
        }
        return Stream.concat(
                        optional.entrySet().stream()
                                .sorted(Map.Entry.<String, Duration>comparingByValue().reversed())
                                .map(Map.Entry::getKey),
                        others.reversed().stream())
                .toList();
    }

    /// What has not begun on either side and neither opens nor closes.
    private List<Sharer> untouched() {
        int closing = Closing.firstOf(segments);
        var begun = new HashSet<String>();
        begun.add(here.path());
        fixed(sharers).forEach(segment -> begun.add(segment.path()));
        return sharers.stream()
                .filter(sharer -> sharer.first().index() < closing)
                .filter(sharer -> !begun.contains(sharer.first().path()))
                .filter(sharer -> !(sharer.first().step() instanceof Step.Settle))
                .toList();
    }
}
