package org.tactus.ui.compose;

import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.tactus.compose.Wishes;
import org.tactus.text.Messages;

/// How many minutes: a slider, and the number to type beside it.
final class MinutesChoice extends HBox {
    private static final Pattern TWO_DIGITS = Pattern.compile("[0-9]{0,2}");

    private final ComposeViewModel model;
    private final Slider slider = new Slider(Wishes.FEWEST_MINUTES, Wishes.MOST_MINUTES, 1);
    private final TextField number = new TextField();

    MinutesChoice(Messages messages, ComposeViewModel model) {
        this.model = model;
        getStyleClass().add("compose-minutes");
        slider.setId("compose-minutes");
        slider.setAccessibleText(messages.get("compose.how-long"));
        slider.setBlockIncrement(1);
        HBox.setHgrow(slider, Priority.ALWAYS);
        number.setId("compose-minutes-number");
        number.setAccessibleText(messages.get("compose.how-long.number"));
        number.setPrefColumnCount(2);
        var unit = new Label(messages.get("compose.how-long.unit"));
        unit.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(slider, number, unit);
        bind();
    }

    private void bind() {
        model.minutesProperty().subscribe(now -> show(now.intValue()));
        slider.valueProperty().subscribe((_, value) -> choose(Math.round(value.doubleValue())));
        number.textProperty().subscribe(this::typed);
        number.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                settle();
                            }
                        });
        number.setOnAction(_ -> settle());
        number.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void show(int minutes) {
        if (Math.round(slider.getValue()) != minutes) {
            slider.setValue(minutes);
        }
        if (!number.getText().equals(Integer.toString(minutes))
                && (!number.isFocused() || !number.getText().isEmpty())) {
            number.setText(Integer.toString(minutes));
            number.end();
        }
    }

    /// Follows the number while it is typed, as soon as it is one that may be. What is no number
    /// is not taken.
    private void typed(String before, String text) {
        if (!TWO_DIGITS.matcher(text).matches()) {
            number.setText(before);
        } else if (!text.isEmpty() && number.isFocused()) {
            int minutes = Integer.parseInt(text);
            if (minutes >= Wishes.FEWEST_MINUTES && minutes <= Wishes.MOST_MINUTES) {
                choose(minutes);
            }
        }
    }

    /// Takes what was typed, as near as it may be, and shows what was taken.
    private void settle() {
        if (!number.getText().isEmpty()) {
            choose(Integer.parseInt(number.getText()));
        }
        number.setText(Integer.toString(model.minutesProperty().get()));
    }

    private void pressed(KeyEvent event) {
        int by = event.getCode() == KeyCode.UP ? 1 : event.getCode() == KeyCode.DOWN ? -1 : 0;
        if (by != 0 && !event.isAltDown()) {
            choose(model.minutesProperty().get() + by);
            event.consume();
        }
    }

    private void choose(long minutes) {
        if (minutes != model.minutesProperty().get()) {
            model.setMinutes(minutes);
        }
    }
}
