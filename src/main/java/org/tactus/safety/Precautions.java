package org.tactus.safety;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tactus.body.Spot;
import org.tactus.routine.Implement;
import org.tactus.routine.Position;
import org.tactus.routine.Pressure;
import org.tactus.routine.Technique;

/// Everything that a massage keeps to today, each limit with its reason. Immutable.
public record Precautions(List<Precaution> all) {
    /// No more than the routine's own limits.
    public static final Precautions NONE = new Precautions(List.of());

    public Precautions {
        all = all.stream().distinct().toList();
    }

    /// What follows from what a receiver likes.
    public static Precautions of(Preferences preferences) {
        var all = new ArrayList<Precaution>();
        preferences
                .pressure()
                .map(Limit.Cap::new)
                .ifPresent(cap -> all.add(new Precaution(cap, Reason.Preference.LIGHTER)));
        if (!preferences.unwanted().isEmpty()) {
            var unwanted = new Limit.Exclude(preferences.unwanted());
            all.add(new Precaution(unwanted, Reason.Preference.UNWANTED));
        }
        return new Precautions(all);
    }

    /// These and others.
    public Precautions and(Precautions others) {
        return new Precautions(Stream.concat(all.stream(), others.all.stream()).toList());
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /// Every spot that hands leave out.
    public Set<Spot> excluded() {
        var excluded = new LinkedHashSet<Spot>();
        for (var precaution : all) {
            if (precaution.limit() instanceof Limit.Exclude(var spots)) {
                excluded.addAll(spots);
            }
        }
        return excluded;
    }

    /// How firmly hands may press on a spot; empty where the routine's own limits do.
    public Optional<Pressure> cap(Spot spot) {
        return all.stream()
                .flatMap(precaution -> cap(precaution.limit(), List.of(spot)).stream())
                .min(Pressure::compareTo);
    }

    /// Whether pressure is limited anywhere, so that no one should be offered more of it.
    public boolean isCapped() {
        return all.stream()
                .anyMatch(
                        precaution ->
                                precaution.limit() instanceof Limit.Cap
                                        || precaution.limit() instanceof Limit.CapAt);
    }

    /// Why a spot is left out; empty where it is not.
    public Set<Reason> against(Spot spot) {
        return reasons(limit -> limit instanceof Limit.Exclude(var spots) && spots.contains(spot));
    }

    /// Why a technique is left out; empty where it is not.
    public Set<Reason> against(Technique technique) {
        return reasons(
                limit ->
                        limit instanceof Limit.NoTechniques(var techniques)
                                && techniques.contains(technique));
    }

    /// Why an implement is left out; empty where it is not.
    public Set<Reason> against(Implement tool) {
        return reasons(
                limit -> limit instanceof Limit.NoImplements(var tools) && tools.contains(tool));
    }

    /// Why the receiver does not lie, sit or stand like this; empty where nothing speaks against
    /// it.
    public Set<Reason> against(Position position) {
        return reasons(
                limit ->
                        limit instanceof Limit.NoPositions(var positions)
                                && positions.contains(position));
    }

    /// Why one of these spots bears less than `pressure`; empty where all bear it.
    public Set<Reason> against(Pressure pressure, Collection<Spot> spots) {
        return reasons(
                limit ->
                        cap(limit, spots).filter(most -> most.compareTo(pressure) < 0).isPresent());
    }

    /// Why the breath is not held; empty where it may be.
    public Set<Reason> againstHolds() {
        return reasons(limit -> limit instanceof Limit.NoHolds);
    }

    /// Why the first breathing is not paced; empty where it may be.
    public Set<Reason> againstPacing() {
        return reasons(limit -> limit instanceof Limit.NaturalFirst);
    }

    private Set<Reason> reasons(Predicate<Limit> limits) {
        var reasons = new LinkedHashSet<Reason>();
        for (var precaution : all) {
            if (limits.test(precaution.limit())) {
                reasons.add(precaution.reason());
            }
        }
        return reasons;
    }

    private static Optional<Pressure> cap(Limit limit, Collection<Spot> on) {
        return switch (limit) {
            case Limit.Cap(var most) -> Optional.of(most);
            case Limit.CapAt(var spots, var most) ->
                    on.stream().anyMatch(spots::contains) ? Optional.of(most) : Optional.empty();
            case Limit.Exclude _,
                    Limit.NoHolds _,
                    Limit.NaturalFirst _,
                    Limit.NoTechniques _,
                    Limit.NoImplements _,
                    Limit.NoPositions _ ->
                    Optional.empty();
        };
    }
}
