package org.tactus.ui.compose;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tactus.text.Messages;

/// Asks what a session is to be called that is saved as a routine, and where to.
final class SavePanel extends VBox {
    /// The longest name, in characters.
    private static final int LONGEST = 80;

    private final TextField name = new TextField();

    /// @param keep among the person's own routines, under this name
    /// @param elsewhere in a file of the person's choice
    /// @param leave without saving
    SavePanel(
            Messages messages, Consumer<String> keep, Consumer<String> elsewhere, Runnable leave) {
        setId("compose-saving");
        getStyleClass().add("compose-saving");
        var label = new Label(messages.get("compose.save.name"));
        label.setLabelFor(name);
        name.setId("compose-name");
        name.setAccessibleText(messages.get("compose.save.name"));
        name.setOnAction(_ -> offer(keep));
        var save = button("compose-keep", messages.get("compose.save.keep"), "primary-button");
        save.setOnAction(_ -> offer(keep));
        var away =
                button("compose-elsewhere", messages.get("compose.save.elsewhere"), "quiet-button");
        away.setOnAction(_ -> offer(elsewhere));
        var cancel = button("compose-cancel", messages.get("compose.save.cancel"), "quiet-button");
        cancel.setOnAction(_ -> leave.run());
        var nameless = name.textProperty().map(String::isBlank);
        save.disableProperty().bind(nameless);
        away.disableProperty().bind(nameless);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var buttons = new HBox(cancel, gap, away, save);
        buttons.getStyleClass().add("compose-buttons");
        getChildren().addAll(label, name, buttons);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        leave.run();
                        event.consume();
                    }
                });
    }

    /// Begins with a name that can be typed over.
    void begin(String suggested) {
        name.setText(suggested);
        name.requestFocus();
        name.selectAll();
    }

    private void offer(Consumer<String> where) {
        var chosen = name.getText().strip();
        if (!chosen.isEmpty()) {
            where.accept(chosen.substring(0, Math.min(chosen.length(), LONGEST)));
        }
    }

    private static Button button(String id, String text, String styleClass) {
        var button = new Button(text);
        button.setId(id);
        button.getStyleClass().add(styleClass);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }
}
