package org.tactus.ui.routine;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.tactus.text.Messages;

/// How many minutes there are for a routine: a slider over the whole minutes that it can take.
final class MinutesBar extends HBox {
    private final Messages messages;
    private final Slider slider;
    private final Label minutes = new Label();

    MinutesBar(Messages messages, RoutineViewModel model) {
        this.messages = messages;
        getStyleClass().add("routine-minutes");
        setAlignment(Pos.CENTER_LEFT);
        var name = new Label(messages.get("routine.minutes"));
        name.setMinWidth(USE_PREF_SIZE);
        slider = new Slider(model.fewest(), model.most(), model.minutesProperty().get());
        slider.setId("routine-minutes");
        slider.setBlockIncrement(1);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        name.setLabelFor(slider);
        minutes.setId("routine-minutes-chosen");
        minutes.setMinWidth(USE_PREF_SIZE);
        var told = new Label();
        told.setId("routine-minutes-told");
        told.getStyleClass().add("muted");
        told.setWrapText(true);
        told.textProperty().bind(model.toldProperty());
        HBox.setHgrow(told, Priority.ALWAYS);
        getChildren().addAll(name, slider, minutes, told);
        slider.valueProperty()
                .subscribe(value -> model.setMinutes((int) Math.round(value.doubleValue())));
        model.minutesProperty().subscribe(now -> show(now.intValue()));
        setVisible(model.fewest() < model.most());
        setManaged(isVisible());
    }

    private void show(int now) {
        minutes.setText(messages.get("library.minutes", now));
        slider.setAccessibleText(messages.get("routine.minutes.accessible", now));
    }
}
