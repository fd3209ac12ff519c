package org.tactus.safety;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tactus.body.Spot;
import org.tactus.routine.Common;
import org.tactus.routine.Position;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineFacts;
import org.tactus.routine.Sides;
import org.tactus.routine.Step;
import org.tactus.routine.Text;

/// Makes of a routine the one that fits someone today: no hands on excluded spots, no more pressure
/// than their caps, nothing that is forbidden. What opens and closes it stays, and both sides are
/// done alike where both remain. What can be done another way is; the rest is left out. Walks the
/// steps once and is then thrown away.
public final class Adaptation {
    /// What is left of a routine of which nothing is left.
    private static final Duration BREATHING = Duration.ofMinutes(1);

    private final Phrases phrases;
    private final Precautions precautions;
    private final Set<Change> changes = new LinkedHashSet<>();
    private final Lying lying;
    private final Breathing breathing;
    private final Touches touches;
    private final Pauses pauses;
    private Position position;

    private Adaptation(Position position, Precautions precautions, Phrases phrases) {
        this.position = position;
        this.precautions = precautions;
        this.phrases = phrases;
        this.lying = new Lying(precautions);
        this.breathing = new Breathing(precautions, phrases, changes);
        this.touches = new Touches(precautions, phrases, changes);
        this.pauses = new Pauses(changes);
    }

    /// `routine` with `precautions`; as it is where they change nothing.
    ///
    /// @param phrases says what is done where it is something else than the routine says
    public static Adapted of(Routine routine, Precautions precautions, Phrases phrases) {
        var adaptation = new Adaptation(routine.position(), precautions, phrases);
        var adapted = adaptation.adapt(routine);
        return adapted.routine().equals(routine) ? Adapted.unchanged(routine) : adapted;
    }

    private Adapted adapt(Routine routine) {
        var lies = turned("", routine.position()).orElse(routine.position());
        var byStep = new HashMap<String, List<Change>>();
        var written = new Piece.Writing(byStep).write(alone(routine.steps(), "steps"), "steps");
        var steps =
                written.isEmpty()
                        ? List.<Step>of(Step.Breathe.natural(Common.NONE, BREATHING))
                        : written;
        var adapted =
                new Routine(
                        routine.id(),
                        routine.title(),
                        summary(routine),
                        routine.audience(),
                        lies,
                        routine.giver(),
                        routine.lubricant(),
                        routine.needs(),
                        routine.tags(),
                        routine.sources(),
                        steps);
        return new Adapted(
                adapted,
                List.copyOf(changes),
                byStep,
                RoutineFacts.of(routine).length(),
                RoutineFacts.of(adapted).length());
    }

    /// A rhythm that is not breathed any more is not announced.
    private Optional<Text> summary(Routine routine) {
        boolean otherwise = changes.stream().anyMatch(Change.OtherBreathing.class::isInstance);
        return otherwise ? Optional.empty() : routine.summary();
    }

    private List<Piece> alone(List<Step> steps, String path) {
        var slots = new ArrayList<Pauses.Slot>();
        for (int i = 0; i < steps.size(); i++) {
            var at = path + "[" + i + "]";
            slots.add(new Pauses.Slot(steps.get(i), at, alone(steps.get(i), at)));
        }
        return pauses.prune(slots);
    }

    private List<Piece> alone(Step step, String path) {
        return switch (step) {
            case Step.Touch touch ->
                    touches.alone((Step.Touch) turned(touch, path), path, this::against);
            case Step.Leaf leaf -> plain(leaf, path);
            case Step.EachSide(var steps) -> eachSide(steps, path + ".steps");
            case Step.Repeat(var times, var steps) ->
                    repeated(times, steps, alone(steps, path + ".steps"));
        };
    }

    private Twin twin(List<Step> steps, String path) {
        var left = new ArrayList<Pauses.Slot>();
        var right = new ArrayList<Pauses.Slot>();
        for (int i = 0; i < steps.size(); i++) {
            var at = path + "[" + i + "]";
            var twin = twin(steps.get(i), at);
            left.add(new Pauses.Slot(steps.get(i), at, twin.left()));
            right.add(new Pauses.Slot(steps.get(i), at, twin.right()));
        }
        return new Twin(pauses.prune(left), pauses.prune(right));
    }

    private Twin twin(Step step, String path) {
        return switch (step) {
            case Step.Touch touch ->
                    touches.twin((Step.Touch) turned(touch, path), path, this::against);
            case Step.Leaf leaf -> Twin.same(plain(leaf, path));
            case Step.EachSide(var steps) -> Twin.same(eachSide(steps, path + ".steps"));
            case Step.Repeat(var times, var steps) -> {
                var twin = twin(steps, path + ".steps");
                yield new Twin(
                        repeated(times, steps, twin.left()), repeated(times, steps, twin.right()));
            }
        };
    }

    /// The two passes of a group: together where they are alike, else one after the other.
    private List<Piece> eachSide(List<Step> steps, String path) {
        var twin = twin(steps, path);
        var left = kept(steps, twin.left());
        var right = kept(steps, twin.right());
        if (left.equals(right) && !Piece.hasSides(left)) {
            return List.of(new Piece.Group(Optional.empty(), left));
        }
        var passes = new ArrayList<>(Piece.on(Sides.LEFT, left));
        passes.addAll(Piece.on(Sides.RIGHT, right));
        return passes;
    }

    private static List<Piece> repeated(int times, List<Step> steps, List<Piece> pieces) {
        return List.of(new Piece.Group(Optional.of(times), kept(steps, pieces)));
    }

    /// All of a group; only what opens and closes where its touch vanished.
    private static List<Piece> kept(List<Step> steps, List<Piece> pieces) {
        boolean touched = steps.stream().anyMatch(Pauses::touches);
        return touched && !Piece.touches(pieces) ? Piece.frame(pieces) : pieces;
    }

    private List<Piece> plain(Step.Leaf leaf, String path) {
        var turned = turned(leaf, path);
        return turned instanceof Step.Breathe breathe
                ? breathing.easier(breathe, path)
                : List.of(new Piece.Leaf(turned, List.of()));
    }

    /// A step with the receiver in a position that is allowed, and with words about it where it is
    /// one that says how to lie.
    private Step.Leaf turned(Step.Leaf leaf, String path) {
        var common = leaf.common();
        if (common.position().isPresent()) {
            position = common.position().get();
            common = common.in(turned(path, position));
        }
        boolean says = leaf instanceof Step.Settle || leaf instanceof Step.Wait;
        var other = lying.instead(position).filter(lies -> lies != position);
        if (says && other.isPresent()) {
            common = Rewriting.saying(phrases.lying(other.get()), common);
        }
        return leaf.with(common);
    }

    /// The position to take where `wished` was to be taken; empty where the receiver stays as
    /// before, for then nothing is done in it.
    private Optional<Position> turned(String path, Position wished) {
        var lies = lying.instead(wished);
        lies.filter(other -> other != wished)
                .map(
                        other ->
                                new Change.OtherPosition(
                                        path, wished, other, precautions.against(wished)))
                .ifPresent(changes::add);
        return lies;
    }

    private Set<Reason> against(Spot spot) {
        var reasons = new LinkedHashSet<>(precautions.against(spot));
        reasons.addAll(lying.against(position, spot.zone()));
        return reasons;
    }
}
