package org.tactus.ui.control;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/// A few values side by side of which exactly one is chosen, by pointer or arrow keys.
public final class Chips<T> extends FlowPane {
    private final ToggleGroup group = new ToggleGroup();
    private final List<T> values;

    /// @param chosen follows the person's choice, and is followed
    /// @param id of a value's chip
    /// @param label of a value's chip
    public Chips(
            List<T> values, Property<T> chosen, Function<T, String> id, Function<T, String> label) {
        this.values = List.copyOf(values);
        getStyleClass().add("chips");
        for (var value : values) {
            getChildren().add(chip(value, id.apply(value), label.apply(value)));
        }
        group.selectedToggleProperty()
                .subscribe(
                        (before, now) -> {
                            if (now == null && before != null) {
                                before.setSelected(true);
                            } else if (now != null) {
                                values.stream()
                                        .filter(now.getUserData()::equals)
                                        .findFirst()
                                        .ifPresent(chosen::setValue);
                            }
                        });
        chosen.subscribe(
                value ->
                        group.getToggles().stream()
                                .filter(toggle -> toggle.getUserData().equals(value))
                                .forEach(toggle -> toggle.setSelected(true)));
    }

    /// Draws something before each label.
    public void decorate(Function<T, ? extends Node> graphic) {
        for (var toggle : group.getToggles()) {
            if (toggle instanceof ToggleButton chip) {
                values.stream()
                        .filter(chip.getUserData()::equals)
                        .findFirst()
                        .ifPresent(value -> chip.setGraphic(graphic.apply(value)));
            }
        }
    }

    /// Names the chip of `value` anew.
    public void rename(T value, String label) {
        for (var toggle : group.getToggles()) {
            if (toggle.getUserData().equals(value) && toggle instanceof ToggleButton chip) {
                chip.setText(label);
            }
        }
    }

    private ToggleButton chip(T value, String id, String label) {
        var chip = new ToggleButton(label);
        chip.setId(id);
        chip.getStyleClass().setAll("chip");
        chip.setUserData(value);
        chip.setToggleGroup(group);
        return chip;
    }
}
