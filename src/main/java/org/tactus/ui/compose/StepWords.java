package org.tactus.ui.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tactus.routine.Problem;
import org.tactus.text.ClockText;
import org.tactus.text.ComposeWording;
import org.tactus.text.Messages;
import org.tactus.text.Wording;

/// A line of a draft in words.
final class StepWords {
    private final Messages messages;
    private final Wording wording;
    private final ComposeWording reasons;

    StepWords(Messages messages) {
        this.messages = messages;
        this.wording = new Wording(messages);
        this.reasons = new ComposeWording(messages);
    }

    /// What it is called.
    String title(Line line) {
        return switch (line) {
            case Line.Single single -> wording.title(single.step());
            case Line.Group group ->
                    group.times()
                            .map(times -> messages.get("routine.repeat", times))
                            .orElseGet(() -> messages.get("routine.each-side"));
        };
    }

    /// How it is done; empty where there is nothing to say.
    String how(Line line) {
        return line instanceof Line.Single single ? wording.how(single.step()) : "";
    }

    /// Why it is there; empty where nobody said.
    Optional<String> why(Line line) {
        return line.why().map(reasons::reason);
    }

    /// What lint found, in plain words.
    String finding(Problem problem) {
        return messages.get("compose.finding." + problem.code());
    }

    String time(Line line) {
        return line.length().isPositive() ? ClockText.elapsed(line.length()) : "";
    }

    /// All of it, for a screen reader.
    String spoken(Draft.Row row, int number, int of, List<Problem> problems) {
        var line = row.line();
        var parts = new ArrayList<String>();
        parts.add(messages.get("compose.step.spoken", number, of, title(line), time(line)));
        parts.add(how(line));
        why(line).ifPresent(parts::add);
        problems.forEach(problem -> parts.add(finding(problem)));
        parts.removeIf(String::isBlank);
        return String.join(". ", parts);
    }
}
