package org.tactus.fit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tactus.routine.Lint;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineFacts;

/// Makes of a routine the same one in another time. Its order stays: what opens it, what warms
/// before firm work, both sides alike, what soothes after a point hold, what closes it. Each step
/// keeps within its [Leeway], as near as possible in proportion to its length; steps that their
/// author calls optional go only where that is needed, as few as possible.
public final class Fitting {
    private final Routine routine;
    private final List<Played> played;
    private final List<Attempt> attempts;

    /// As long as it may get.
    private final Duration most;

    private Fitting(Routine routine) {
        this.routine = routine;
        this.played = Played.of(routine);
        this.most = Lint.longest(routine);
        this.attempts = new Dropping(routine).of(optional()).map(this::without).toList();
    }

    /// The steps that may go, those first that save the most, so that as few as possible do.
    private List<String> optional() {
        return played.stream()
                .filter(step -> step.step().common().fit().optional())
                .filter(step -> step.shortest().isPositive())
                .sorted(Comparator.comparing(Played::shortest).reversed())
                .map(Played::path)
                .toList();
    }

    /// `routine` in exactly the time that is `available`, or what it can take instead.
    public static Fitted fit(Routine routine, Duration available) {
        return RoutineFacts.of(routine).length().equals(available)
                ? new Fitted.Done(routine, List.of())
                : new Fitting(routine).into(available);
    }

    /// Between which lengths `routine` can be fitted.
    public static TimeRange range(Routine routine) {
        var fitting = new Fitting(routine);
        var shortest = fitting.above(Duration.ZERO);
        var longest = fitting.below(fitting.most);
        var own = RoutineFacts.of(routine).length();
        return new TimeRange(shortest.orElse(own), longest.orElse(own));
    }

    /// A way to make it shorter: some of its steps are not done, and the others share the time.
    private record Attempt(Set<String> dropped, List<Played> kept, Shares shares) {}

    private Attempt without(Set<String> dropped) {
        var kept = played.stream().filter(step -> !dropped.contains(step.path())).toList();
        return new Attempt(dropped, kept, new Shares(kept.stream().map(Played::part).toList()));
    }

    private Fitted into(Duration available) {
        for (var attempt : attempts) {
            var lengths = attempt.shares().of(available);
            if (lengths.isPresent() && available.compareTo(most) <= 0) {
                return done(attempt, lengths.get());
            }
        }
        return new Fitted.Impossible(
                below(available.compareTo(most) <= 0 ? available : most), above(available));
    }

    private Fitted.Done done(Attempt attempt, List<Duration> lengths) {
        var byPath = new HashMap<String, Duration>();
        for (int i = 0; i < lengths.size(); i++) {
            byPath.put(attempt.kept().get(i).path(), lengths.get(i));
        }
        var adjustments = new ArrayList<Adjustment>();
        for (var step : played) {
            var length = byPath.get(step.path());
            if (length == null) {
                adjustments.add(new Adjustment.Dropped(step.path(), step.step()));
            } else if (!length.equals(step.step().length())) {
                adjustments.add(new Adjustment.Resized(step.path(), step.step(), length));
            }
        }
        return new Fitted.Done(new Refitting(byPath, attempt.dropped()).of(routine), adjustments);
    }

    private Optional<Duration> below(Duration total) {
        return attempts.stream()
                .flatMap(attempt -> attempt.shares().below(total).stream())
                .max(Comparator.naturalOrder());
    }

    private Optional<Duration> above(Duration total) {
        return attempts.stream()
                .flatMap(attempt -> attempt.shares().above(total).stream())
                .filter(length -> length.compareTo(most) <= 0)
                .min(Comparator.naturalOrder());
    }
}
