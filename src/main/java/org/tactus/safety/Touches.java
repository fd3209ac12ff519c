package org.tactus.safety;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.routine.Pressure;
import org.tactus.routine.Sides;
import org.tactus.routine.Step;
import org.tactus.safety.Remaining.Part;

/// Changes touches as precautions ask for: leaves spots out, finds another way, stays gentle where
/// the glide that was to warm a side is left out. The two sides of a step are always done the same
/// way.
final class Touches {
    private final Precautions precautions;
    private final Phrases phrases;
    private final Set<Change> changes;
    private final Ways ways;
    private final Warmth left = new Warmth();
    private final Warmth right = new Warmth();

    Touches(Precautions precautions, Phrases phrases, Set<Change> changes) {
        this.precautions = precautions;
        this.phrases = phrases;
        this.changes = changes;
        this.ways = new Ways(precautions);
    }

    /// What becomes of a touch that chooses its sides itself.
    ///
    /// @param against why a spot is left out
    List<Piece> alone(Step.Touch touch, String path, Function<Spot, Set<Reason>> against) {
        var remaining = Remaining.of(touch, against);
        var parts = remaining.parts(touch);
        var done = done(touch, path, remaining, parts);
        if (touch.technique().isGlide() && done.isEmpty()) {
            left.missed(whyGone(touch, remaining, parts));
            right.missed(whyGone(touch, remaining, parts));
        }
        done.filter(made -> made.step().technique().isGlide())
                .ifPresent(
                        _ -> {
                            left.glided();
                            right.glided();
                        });
        return pieces(touch, done, parts);
    }

    /// What becomes of a touch in a group that is done on each side.
    Twin twin(Step.Touch touch, String path, Function<Spot, Set<Reason>> against) {
        var remaining = Remaining.of(touch, against);
        var onLeft = remaining.onEach(Side.LEFT, touch);
        var onRight = remaining.onEach(Side.RIGHT, touch);
        var parts = new ArrayList<Part>();
        onLeft.forEach(part -> parts.add(new Part(part.zones(), Sides.LEFT, part.length())));
        onRight.forEach(part -> parts.add(new Part(part.zones(), Sides.RIGHT, part.length())));
        var done = done(touch, path, remaining, parts);
        var why = whyGone(touch, remaining, parts);
        warm(left, touch, done.filter(_ -> !onLeft.isEmpty()), why);
        warm(right, touch, done.filter(_ -> !onRight.isEmpty()), why);
        return new Twin(pieces(touch, done, onLeft), pieces(touch, done, onRight));
    }

    private static void warm(Warmth side, Step.Touch touch, Optional<Made> done, Set<Reason> why) {
        if (done.filter(made -> made.step().technique().isGlide()).isPresent()) {
            side.glided();
        } else if (touch.technique().isGlide()) {
            side.missed(why);
        }
    }

    /// A touch as it is done now, on whichever sides.
    private record Made(Step.Touch step, List<Change> changes) {}

    private Optional<Made> done(
            Step.Touch touch, String path, Remaining remaining, List<Part> parts) {
        var spots = new LinkedHashSet<Spot>();
        parts.forEach(part -> spots.addAll(part.spots()));
        var way = spots.isEmpty() ? Optional.<Way>empty() : ways.find(touch, spots);
        if (way.isEmpty()) {
            var why = whyGone(touch, remaining, parts);
            changes.add(new Change.LeftOut(path, touch, remaining.lost(), true, why));
            return Optional.empty();
        }
        var own = new ArrayList<Change>();
        if (!remaining.lost().isEmpty()) {
            own.add(new Change.LeftOut(path, touch, remaining.lost(), false, remaining.reasons()));
        }
        compare(touch, way.get(), path, spots, own);
        var warmed = warmed(touch, way.get(), path, parts, own);
        changes.addAll(own);
        return Optional.of(new Made(warmed.apply(touch, phrases), own));
    }

    private void compare(
            Step.Touch touch, Way way, String path, Set<Spot> spots, List<Change> own) {
        var gentler = precautions.against(touch.pressure(), spots);
        if (way.technique() != touch.technique()) {
            var forbidden = precautions.against(touch.technique());
            var why = forbidden.isEmpty() ? gentler : forbidden;
            own.add(new Change.OtherTechnique(path, touch, way.technique(), why));
        } else if (way.with() != touch.with()) {
            var why = precautions.against(touch.with());
            own.add(new Change.OtherTool(path, touch, way.with(), why));
        }
        if (way.pressure().compareTo(touch.pressure()) < 0 && !gentler.isEmpty()) {
            own.add(new Change.Gentler(path, touch, way.pressure(), gentler));
        }
    }

    /// Firm strokes wait for a glide.
    private Way warmed(Step.Touch touch, Way way, String path, List<Part> parts, List<Change> own) {
        var cold = new LinkedHashSet<Reason>();
        if (parts.stream().anyMatch(part -> part.works(Side.LEFT))) {
            cold.addAll(left.against());
        }
        if (parts.stream().anyMatch(part -> part.works(Side.RIGHT))) {
            cold.addAll(right.against());
        }
        boolean stroke = !way.technique().isPress() && !way.technique().isGlide();
        if (cold.isEmpty() || !stroke || !way.pressure().isFirm()) {
            return way;
        }
        var light = new Pressure(2);
        own.add(new Change.Gentler(path, touch, light, cold));
        return new Way(way.technique(), way.with(), light);
    }

    /// What is done on one side or on both. Words that may name a zone that is left out give way.
    private List<Piece> pieces(Step.Touch touch, Optional<Made> done, List<Part> parts) {
        if (done.isEmpty() || parts.isEmpty()) {
            return List.of(new Piece.Gone(touch.common().position()));
        }
        var made = done.get();
        return parts.stream()
                .<Piece>map(
                        part ->
                                new Piece.Leaf(
                                        worded(touch, over(part, made.step())), made.changes()))
                .toList();
    }

    private static Step.Touch over(Part part, Step.Touch touch) {
        return Rewriting.over(part.zones(), part.sides(), part.length(), touch);
    }

    private Step.Leaf worded(Step.Touch before, Step.Touch now) {
        return now.zones().equals(before.zones())
                ? now
                : now.with(Rewriting.saying(phrases.doing(now.technique()), now.common()));
    }

    /// Why nothing of a touch is left.
    private Set<Reason> whyGone(Step.Touch touch, Remaining remaining, List<Part> parts) {
        var reasons = new LinkedHashSet<>(remaining.reasons());
        var spots = new LinkedHashSet<Spot>();
        parts.forEach(part -> spots.addAll(part.spots()));
        if (!spots.isEmpty()) {
            reasons.addAll(precautions.against(touch.technique()));
            reasons.addAll(precautions.against(touch.with()));
            reasons.addAll(precautions.against(touch.pressure(), spots));
        }
        return reasons;
    }
}
