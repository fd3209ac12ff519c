package org.tactus.safety;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tactus.routine.BreathPattern;
import org.tactus.routine.Common;
import org.tactus.routine.Kind;
import org.tactus.routine.Step;

/// Makes breathing easier where precautions ask for it.
final class Breathing {
    /// The application's own pattern, which has no holds.
    private static final BreathPattern CALM = BreathPattern.known().getFirst();

    /// So long the first breathing is natural.
    private static final Duration NATURAL = Duration.ofMinutes(1);

    private static final long LONGEST = Kind.BREATHE.longest().orElseThrow().toSeconds();

    private final Precautions precautions;
    private final Phrases phrases;
    private final Set<Change> changes;
    private boolean begun = false;

    Breathing(Precautions precautions, Phrases phrases, Set<Change> changes) {
        this.precautions = precautions;
        this.phrases = phrases;
        this.changes = changes;
    }

    List<Piece> easier(Step.Breathe step, String path) {
        var own = new ArrayList<Change>();
        var breathe = step;
        var reasons = precautions.againstHolds();
        if (step.pattern().hasHolds() && !reasons.isEmpty()) {
            breathe = withoutHolds(step);
            own.add(new Change.OtherBreathing(path, step, breathe.pattern(), reasons));
        }
        boolean first = !begun;
        begun = true;
        var pacing = precautions.againstPacing();
        if (first && !pacing.isEmpty() && !breathe.pattern().isNatural()) {
            own.add(new Change.OtherBreathing(path, step, BreathPattern.natural(), pacing));
            changes.addAll(own);
            return natural(breathe, own);
        }
        changes.addAll(own);
        return List.of(new Piece.Leaf(breathe, own));
    }

    /// Whole breaths that come nearest to the length of `step`.
    private Step.Breathe withoutHolds(Step.Breathe step) {
        long cycle = CALM.cycle().toSeconds();
        long nearest = (step.length().toSeconds() + cycle / 2) / cycle;
        int breaths = (int) Math.clamp(nearest, 1, LONGEST / cycle);
        return Step.Breathe.of(saying(CALM, step.common()), CALM, breaths);
    }

    /// Natural breathing for a minute, or all the time where little more is left of it.
    private List<Piece> natural(Step.Breathe step, List<Change> own) {
        var rest = step.length().minus(NATURAL);
        int breaths = (int) rest.dividedBy(step.pattern().cycle());
        var common = saying(BreathPattern.natural(), step.common());
        if (breaths < 1) {
            var length = Duration.ofSeconds(Math.clamp(step.length().toSeconds(), 1, LONGEST));
            return List.of(new Piece.Leaf(Step.Breathe.natural(common, length), own));
        }
        return List.of(
                new Piece.Leaf(Step.Breathe.natural(common, NATURAL), own),
                new Piece.Leaf(Step.Breathe.of(step.common(), step.pattern(), breaths), List.of()));
    }

    private Common saying(BreathPattern pattern, Common common) {
        return Rewriting.saying(phrases.breathing(pattern), common);
    }
}
