package org.tactus.routine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tactus.body.Term;

/// The rules that a routine keeps beyond its grammar, so that lay hands do no harm with it. Errors
/// block playing; warnings are advice to whoever wrote it. That breathing takes whole breaths needs
/// no rule: the format counts breaths.
public final class Lint {

    /// A rule, known by its id in problem lines.
    public enum Rule implements Term {
        /// A zone that must not be pressed is never worked.
        NO_PRESS(Severity.ERROR),
        /// Pressure lies within the technique's range and every zone's limit.
        PRESSURE_LIMIT(Severity.ERROR),
        /// Tempo lies within the technique's range; a technique without tempo has none.
        TEMPO_LIMIT(Severity.ERROR),
        /// The technique can be done with the implement.
        TECHNIQUE_IMPLEMENT(Severity.ERROR),
        /// The implement may work on the zones.
        ZONE_IMPLEMENT(Severity.ERROR),
        /// The implement may press that firmly.
        IMPLEMENT_PRESSURE(Severity.ERROR),
        /// Seconds for one side after the other can be halved.
        EVEN_SECONDS(Severity.ERROR),
        /// No tapping on the lower back, the flanks and the neck, and none when winding down.
        TAPPING(Severity.ERROR),
        /// No held point on the buttock, the belly, the sacrum and the base of the skull.
        HELD_POINT(Severity.ERROR),
        /// No step is longer than its technique or kind allows.
        STEP_LENGTH(Severity.ERROR),
        /// An instruction has 25 words at most.
        LONG_TEXT(Severity.WARNING),
        /// What is spoken fits into the step.
        SPOKEN_LENGTH(Severity.WARNING),
        /// A glide comes before the first stroke of pressure 3 or more.
        WARM_UP(Severity.WARNING),
        /// Every point hold is followed, later, by a gliding or circling step.
        SOOTHE(Severity.WARNING),
        /// Ten minutes or more with a partner have a question before the first point hold.
        CHECK_IN(Severity.WARNING),
        /// The first step is settle, the last close or rest.
        FRAME(Severity.WARNING);

        private final Severity severity;

        Rule(Severity severity) {
            this.severity = severity;
        }

        public Severity severity() {
            return severity;
        }
    }

    private Lint() {}

    /// What is wrong with a routine that stands in no file: every problem has the path of the field
    /// it concerns, and [Place#START].
    public static List<Problem> check(Routine routine) {
        var outlines = new ArrayList<Outline>();
        outline(routine.steps(), Where.root(), outlines);
        var extent = Extent.of(routine.steps());
        return check(
                        Optional.of(routine.audience()),
                        routine.isWindDown(),
                        extent.length(),
                        outlines)
                .stream()
                .map(Finding::withoutPlace)
                .toList();
    }

    /// The longest that a routine may become before a finding comes that it has not yet: below the
    /// length from which a partner is asked before the first point hold, where that is missing.
    public static Duration longest(Routine routine) {
        var outlines = new ArrayList<Outline>();
        outline(routine.steps(), Where.root(), outlines);
        boolean isShort = Extent.of(routine.steps()).length().compareTo(OrderLint.LONG) < 0;
        boolean unasked = new OrderLint(outlines, List.of()).heldUnasked().isPresent();
        return routine.audience() == Audience.PARTNER && isShort && unasked
                ? OrderLint.LONG.minusSeconds(1)
                : Duration.ofSeconds(Limits.MOST_SECONDS);
    }

    /// @param outlines of all played steps, in the order of the file
    static List<Finding> check(
            Optional<Audience> audience,
            boolean windDown,
            Duration length,
            List<Outline> outlines) {
        var findings = new ArrayList<Finding>(0);
        var steps = new StepLint(windDown, findings);
        boolean known = !outlines.isEmpty();
        for (var outline : outlines) {
            steps.check(outline);
            known &= outline.isKnown();
        }
        if (known) {
            new OrderLint(outlines, findings).check(audience, length);
        }
        return findings;
    }

    private static void outline(List<Step> steps, Where parent, List<Outline> outlines) {
        var list = parent.field("steps");
        for (int i = 0; i < steps.size(); i++) {
            var where = list.item(i);
            switch (steps.get(i)) {
                case Step.Leaf leaf -> outlines.add(Outline.of(leaf, where));
                case Step.Group group -> outline(group.steps(), where, outlines);
            }
        }
    }
}
