package org.tactus.routine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tactus.routine.Lint.Rule;

/// The rules that look at the order of the steps. They are asked only where the kind and technique
/// of every step are known, for a step that cannot be read may be the one that they miss.
final class OrderLint {
    /// A session with a partner that lasts so long has a question.
    static final Duration LONG = Duration.ofMinutes(10);

    private final List<Outline> steps;
    private final List<Finding> findings;

    OrderLint(List<Outline> steps, List<Finding> findings) {
        this.steps = steps;
        this.findings = findings;
    }

    void check(Optional<Audience> audience, Duration length) {
        checkWarmUp();
        checkSoothing();
        if (audience.filter(Audience.PARTNER::equals).isPresent() && length.compareTo(LONG) >= 0) {
            checkQuestion();
        }
        checkFrame();
    }

    private void checkWarmUp() {
        for (var step : steps) {
            boolean firm =
                    step.is(Kind.STROKE) && step.pressure().filter(Pressure::isFirm).isPresent();
            if (firm) {
                add(
                        Rule.WARM_UP,
                        step,
                        "pressure",
                        "this is the first firm stroke, and no glide has warmed before it");
                return;
            }
            if (isGlide(step)) {
                return;
            }
        }
    }

    private void checkSoothing() {
        boolean soothed = false;
        for (var step : steps.reversed()) {
            if (step.is(Technique.POINT_HOLD) && !soothed) {
                add(
                        Rule.SOOTHE,
                        step,
                        "technique",
                        "no gliding or circling step follows this point hold");
            }
            soothed |= isGlide(step) || step.is(Technique.CIRCLE_FRICTION);
        }
    }

    private void checkQuestion() {
        heldUnasked()
                .ifPresent(
                        step ->
                                add(
                                        Rule.CHECK_IN,
                                        step,
                                        "technique",
                                        "no ask step comes before this first point hold"));
    }

    /// The first point hold, where no question comes before it.
    Optional<Outline> heldUnasked() {
        return steps.stream()
                .filter(step -> step.is(Kind.ASK) || step.is(Technique.POINT_HOLD))
                .findFirst()
                .filter(step -> step.is(Technique.POINT_HOLD));
    }

    private void checkFrame() {
        if (!steps.getFirst().is(Kind.SETTLE)) {
            add(Rule.FRAME, steps.getFirst(), "kind", "the first step should be settle");
        }
        var last = steps.getLast();
        if (!last.is(Kind.CLOSE) && !last.is(Kind.REST)) {
            add(Rule.FRAME, last, "kind", "the last step should be close or rest");
        }
    }

    private static boolean isGlide(Outline step) {
        return step.technique().filter(Technique::isGlide).isPresent();
    }

    private void add(Rule rule, Outline step, String field, String message) {
        findings.add(new Finding(rule, step.where().field(field), message));
    }
}
