package org.tactus.ui.breathing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.tactus.routine.BreathPattern;
import org.tactus.safety.Precautions;
import org.tactus.safety.Questions;
import org.tactus.session.Reading;
import org.tactus.text.ChangeWording;
import org.tactus.text.ClockText;
import org.tactus.text.Messages;
import org.tactus.text.Wording;
import org.tactus.ui.control.BreathFrame;

/// A time of breathing in words.
final class BreathingTexts {
    private final Messages messages;
    private final Wording wording;
    private final ChangeWording changes;

    BreathingTexts(Messages messages) {
        this.messages = messages;
        this.wording = new Wording(messages);
        this.changes = new ChangeWording(messages);
    }

    /// What a rhythm is called.
    String name(BreathPattern pattern) {
        return wording.pattern(pattern);
    }

    /// Its phases: `in 4, out 6`.
    String phases(BreathPattern pattern) {
        return isKnown(pattern)
                ? messages.get("pattern." + pattern.name() + ".phases")
                : pattern.name();
    }

    /// What to know about it beforehand.
    String note(BreathPattern pattern) {
        if (isKnown(pattern)) {
            return messages.get("pattern." + pattern.name() + ".note");
        }
        return messages.get(pattern.hasHolds() ? "breathe.own.holds" : "breathe.own.note");
    }

    /// What someone keeps to, because of which answers, and where they are changed; empty where
    /// everything is as ever.
    ///
    /// @param barring the questions whose answers bar all but natural breathing today
    String kept(Precautions precautions, List<String> barring) {
        if (!barring.isEmpty()) {
            var questions =
                    barring.stream()
                            .map(id -> messages.get("breathe.kept.question", question(id)))
                            .toList();
            return messages.get("breathe.kept.natural", String.join(" ", questions));
        }
        var lines = new ArrayList<String>();
        if (!precautions.againstHolds().isEmpty()) {
            lines.add(
                    messages.get("breathe.kept.no-holds", changes.why(precautions.againstHolds())));
        }
        if (!precautions.againstPacing().isEmpty()) {
            lines.add(
                    messages.get(
                            "breathe.kept.natural-first",
                            changes.why(precautions.againstPacing())));
        }
        if (!lines.isEmpty()) {
            lines.add(messages.get("breathe.kept.changed", messages.get("screening.changed")));
        }
        return String.join(" ", lines);
    }

    /// What someone keeps to who was not asked yet whether anything speaks against holds.
    String unasked(Precautions precautions) {
        var kept = kept(precautions, List.of());
        var first = messages.get("breathe.kept.unasked");
        return kept.isEmpty() ? first : first + " " + kept;
    }

    /// That a rhythm of one's own has a hold, and that the questions come before it.
    String noHoldsUnasked() {
        return messages.get("breathe.own.unasked");
    }

    private String question(String id) {
        return messages.get(Questions.of(id).key());
    }

    /// That a rhythm of one's own has a hold, and why the breath is not held.
    String noHolds(Precautions precautions) {
        return messages.get("breathe.own.no-holds", changes.why(precautions.againstHolds()));
    }

    /// How long a plan takes: `30 breaths · 5:00`.
    String length(BreathingPlan plan) {
        return plan.pattern().isNatural()
                ? ClockText.elapsed(plan.length())
                : messages.get("breathe.length", plan.breaths(), ClockText.elapsed(plan.length()));
    }

    /// Name and phases in one line, over the pacer.
    String heading(BreathPattern pattern) {
        return isKnown(pattern)
                ? messages.get("breathe.heading", name(pattern), phases(pattern))
                : name(pattern);
    }

    BreathingDisplay display(Reading reading, BreathingPlan plan, BreathFrame frame) {
        var left =
                messages.get(
                        plan.pattern().isNatural() ? "breathe.left.natural" : "breathe.left",
                        ClockText.left(reading.session().left()));
        var count = String.valueOf(reading.countdown().plusNanos(999_999_999).toSeconds());
        return switch (reading.state()) {
            case LEAD_IN, RESUMING ->
                    new BreathingDisplay(
                            new BreathFrame(0, messages.get("breathe.ready"), count, ""),
                            messages.get("breathe.breathe-out"),
                            left,
                            "");
            case PAUSED -> new BreathingDisplay(frame, frame.line(), left, paused(reading));
            case READY, PLAYING, WAITING, ENDED ->
                    new BreathingDisplay(frame, frame.line(), left, "");
        };
    }

    /// What was breathed.
    String outcome(Reading reading) {
        var done = reading.position();
        return done.compareTo(Duration.ofSeconds(1)) < 0
                ? ""
                : messages.get(
                        reading.session().isOver()
                                ? "breathe.outcome.finished"
                                : "breathe.outcome.stopped",
                        ClockText.elapsed(done));
    }

    private String paused(Reading reading) {
        return messages.get(
                reading.notice().isPresent() ? "player.notice.slept" : "player.notice.paused");
    }

    private static boolean isKnown(BreathPattern pattern) {
        return BreathPattern.known().contains(pattern);
    }
}
