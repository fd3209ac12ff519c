package org.tactus.ui.breathing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.tactus.routine.BreathPattern;
import org.tactus.text.Messages;
import org.tactus.ui.control.ScaledIcon;

/// The rhythm and the length, in one line, and the start.
final class PlanLine extends HBox {
    private final Messages messages;
    private final BreathingViewModel model;
    private final ComboBox<Optional<BreathPattern>> pattern = new ComboBox<>();
    private final Label length = new Label();
    private final Button shorter;
    private final Button longer;
    private final Button start;
    private boolean following;

    PlanLine(BreathingViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("plan");
        pattern.setId("breathe-pattern");
        pattern.setAccessibleText(messages.get("breathe.pattern"));
        pattern.setConverter(converter());
        offer(model.patternsProperty().get());
        shorter = step("breathe-shorter", Feather.MINUS, "breathe.shorter", model::shorter);
        longer = step("breathe-longer", Feather.PLUS, "breathe.longer", model::longer);
        length.setId("breathe-length");
        length.getStyleClass().add("length");
        start = new Button(messages.get("breathe.start"));
        start.setId("breathe-start");
        start.getStyleClass().add("primary-button");
        start.setMinWidth(USE_PREF_SIZE);
        start.setOnAction(_ -> model.start());
        getChildren().addAll(pattern, shorter, length, longer, start);
    }

    /// The keyboard begins where Space starts.
    void takeFocus() {
        start.requestFocus();
    }

    /// @param onOwn told whether the person wants to write a rhythm of their own
    Subscription bind(Consumer<Boolean> onOwn) {
        start.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                this::isUndecided,
                                pattern.valueProperty(),
                                model.planProperty(),
                                model.ownProblemProperty()));
        return Subscription.combine(
                pattern.valueProperty()
                        .subscribe(
                                chosen -> {
                                    if (chosen == null) {
                                        return;
                                    }
                                    onOwn.accept(chosen.isEmpty());
                                    if (!following) {
                                        chosen.ifPresent(model::choose);
                                    }
                                }),
                model.patternsProperty().subscribe((_, offered) -> offer(offered)),
                model.planProperty().map(BreathingPlan::pattern).subscribe(this::follow),
                model.planProperty().subscribe(plan -> length.setText(model.texts().length(plan))));
    }

    /// Offers these; a rhythm of one's own as well, unless natural breathing is all there is.
    private void offer(List<BreathPattern> offered) {
        var entries = new ArrayList<Optional<BreathPattern>>();
        offered.forEach(each -> entries.add(Optional.of(each)));
        if (offered.size() > 1) {
            entries.add(Optional.empty());
        }
        following = true;
        pattern.setItems(FXCollections.observableArrayList(entries));
        pattern.setVisibleRowCount(entries.size());
        pattern.setValue(entry(model.planProperty().get().pattern()));
        following = false;
    }

    /// Shows the rhythm of a plan that was not chosen here, without choosing it anew.
    private void follow(BreathPattern planned) {
        following = true;
        pattern.setValue(entry(planned));
        following = false;
    }

    /// Whether what would be played is not what stands here: a rhythm of one's own that is not yet
    /// written, or not rightly.
    private boolean isUndecided() {
        return !model.ownProblemProperty().get().isEmpty()
                || !entry(model.planProperty().get().pattern()).equals(pattern.getValue());
    }

    private Optional<BreathPattern> entry(BreathPattern planned) {
        return Optional.of(planned).filter(model.patternsProperty().get()::contains);
    }

    private Button step(String id, Feather icon, String key, Runnable action) {
        var button = new Button();
        ScaledIcon.put(button, icon, 1.4);
        button.setId(id);
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(messages.get(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private StringConverter<Optional<BreathPattern>> converter() {
        return new StringConverter<>() {
            @Override
            public String toString(Optional<BreathPattern> chosen) {
                // None is chosen for a moment, while others are offered.
                return chosen == null
                        ? ""
                        : chosen.map(model.texts()::heading)
                                .orElseGet(() -> messages.get("breathe.own"));
            }

            @Override
            public Optional<BreathPattern> fromString(String text) {
                return Optional.empty();
            }
        };
    }
}
