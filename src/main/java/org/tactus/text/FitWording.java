package org.tactus.text;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tactus.fit.Adjustment;
import org.tactus.fit.Fitted;
import org.tactus.routine.Step;

/// What fitting to time came to, in words.
public final class FitWording {
    private final Messages messages;
    private final Wording wording;

    public FitWording(Messages messages) {
        this.messages = messages;
        this.wording = new Wording(messages);
    }

    /// What is not done; empty where everything is.
    public Optional<String> dropped(Fitted.Done done) {
        return leftOut(done.dropped().stream().map(Adjustment::step).toList());
    }

    /// That these steps are not done; empty where there are none.
    public Optional<String> leftOut(List<Step.Leaf> steps) {
        var names = steps.stream().map(this::name).distinct().toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(messages.get("fit.dropped", messages.list(names)));
    }

    /// With its technique, for the same zones may be worked by a step that stays.
    private String name(Step.Leaf step) {
        return step instanceof Step.Touch touch
                ? messages.get("fit.step", wording.technique(touch), wording.title(step))
                : wording.title(step);
    }

    /// What is possible instead.
    public String instead(Fitted.Impossible impossible) {
        var below = impossible.below().map(FitWording::clock);
        var above = impossible.above().map(FitWording::clock);
        if (below.isPresent() && above.isPresent()) {
            return messages.get("fit.nearest", below.get(), above.get());
        }
        return above.map(shortest -> messages.get("fit.shortest", shortest))
                .or(() -> below.map(longest -> messages.get("fit.longest", longest)))
                .orElseGet(() -> messages.get("fit.never"));
    }

    private static String clock(Duration time) {
        return ClockText.elapsed(time);
    }
}
