package org.tactus.ui.settings;

import java.util.function.DoubleConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.tactus.text.Messages;

/// A slider with its percents beside it. What it is drawn over is shown, what it is left at is
/// chosen.
final class PercentSlider extends HBox {
    private final Slider slider;
    private final int step;
    private final DoubleConsumer chosen;
    private long now;

    /// @param id of the slider, without `settings-`
    /// @param chosen is told, as a part of one, what the person left it at
    PercentSlider(
            Messages messages, String id, int least, int most, int step, DoubleConsumer chosen) {
        this.slider = new Slider(least, most, least);
        this.step = step;
        this.chosen = chosen;
        this.now = least;
        slider.setId("settings-" + id);
        slider.setAccessibleText(messages.get("settings." + id + ".title"));
        slider.setBlockIncrement(step);
        slider.setMajorTickUnit(step);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        HBox.setHgrow(slider, Priority.ALWAYS);
        var percent = new Label();
        percent.setMinWidth(Region.USE_PREF_SIZE);
        percent.getStyleClass().addAll("muted", "settings-percent");
        getChildren().addAll(slider, percent);
        getStyleClass().add("settings-slider");
        slider.valueProperty()
                .subscribe(
                        value ->
                                percent.setText(
                                        messages.get(
                                                "settings.percent",
                                                Math.round(value.doubleValue()))));
        slider.valueProperty().subscribe(_ -> choose());
        slider.valueChangingProperty().subscribe(_ -> choose());
    }

    /// Shows what was chosen.
    ///
    /// @param part of one
    void show(double part) {
        now = Math.round(100 * part);
        slider.setValue((double) now);
    }

    private void choose() {
        long left = Math.round(slider.getValue() / step) * step;
        if (!slider.isValueChanging() && left != now && Math.round(slider.getValue()) != now) {
            now = left;
            chosen.accept(left / 100.0);
        }
    }
}
