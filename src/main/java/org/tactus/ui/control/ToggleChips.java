package org.tactus.ui.control;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/// A few values side by side, any of which are chosen.
public final class ToggleChips<T> extends FlowPane {

    /// @param chosen is followed
    /// @param toggle is told which value the person adds or takes away
    /// @param id of a value's chip
    /// @param label of a value's chip
    public ToggleChips(
            List<T> values,
            ObservableValue<Set<T>> chosen,
            Consumer<T> toggle,
            Function<T, String> id,
            Function<T, String> label) {
        getStyleClass().add("chips");
        for (var value : values) {
            var chip = new ToggleButton(label.apply(value));
            chip.setId(id.apply(value));
            chip.getStyleClass().setAll("chip");
            chip.setOnAction(
                    _ -> {
                        toggle.accept(value);
                        chip.setSelected(chosen.getValue().contains(value));
                    });
            chosen.subscribe(now -> chip.setSelected(now.contains(value)));
            getChildren().add(chip);
        }
    }
}
