package org.tactus.ui.feeling;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.tactus.body.Spot;
import org.tactus.journal.Entry.Overall;

/// What is said after a session. Every change is handed on at once, to be kept: nothing waits for a
/// button.
public final class AfterModel {
    /// What was said.
    ///
    /// @param scores of the spots from before and of what hurts now; empty until one was given
    /// @param hurting where something hurts now that did not before
    public record Said(
            Optional<Map<Spot, Integer>> scores,
            Set<Spot> hurting,
            Optional<Overall> overall,
            String note) {}

    private final Map<Spot, Integer> before;
    private final Function<Map<Spot, Integer>, String> verdict;
    private final ObjectProperty<Map<Spot, Integer>> scores;
    private final ObjectProperty<Optional<Overall>> overall =
            new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty note = new SimpleStringProperty("");
    private final BooleanProperty kept = new SimpleBooleanProperty();
    private final BooleanProperty scored = new SimpleBooleanProperty();
    private final Runnable keep;

    /// @param before the scores of before the session; empty where nothing was sore or nothing said
    /// @param verdict the sentence for the scores of now
    /// @param changed keeps what was said, whenever that changes
    public AfterModel(
            Map<Spot, Integer> before,
            Function<Map<Spot, Integer>, String> verdict,
            Consumer<Said> changed) {
        this.before = before;
        this.verdict = verdict;
        scores = new SimpleObjectProperty<>(before);
        keep =
                () -> {
                    kept.set(false);
                    changed.accept(said());
                };
        scores.subscribe((_, _) -> confirm());
        overall.subscribe((_, _) -> keep.run());
        note.subscribe((_, _) -> keep.run());
    }

    /// The scores of before the session.
    public Map<Spot, Integer> before() {
        return before;
    }

    ObjectProperty<Map<Spot, Integer>> scoresProperty() {
        return scores;
    }

    ObjectProperty<Optional<Overall>> overallProperty() {
        return overall;
    }

    StringProperty noteProperty() {
        return note;
    }

    /// Whether what was said last is kept; set by whoever keeps it.
    public BooleanProperty keptProperty() {
        return kept;
    }

    /// Whether a score was given yet: until then they are only those from before.
    ReadOnlyBooleanProperty scoredProperty() {
        return scored;
    }

    /// A score is said to be as it was.
    void confirm() {
        scored.set(true);
        keep.run();
    }

    /// The honest sentence; empty before a score was given.
    String verdict() {
        return scored.get() ? verdict.apply(scores.get()) : "";
    }

    /// What is said up to now.
    public Said said() {
        var now = scores.get();
        var hurting =
                now.entrySet().stream()
                        .filter(score -> score.getValue() > 0)
                        .map(Map.Entry::getKey)
                        .filter(spot -> !before.containsKey(spot))
                        .collect(Collectors.toUnmodifiableSet());
        return new Said(
                scored.get() ? Optional.of(now) : Optional.empty(),
                hurting,
                overall.get(),
                note.get().strip());
    }
}
