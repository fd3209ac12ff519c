package org.tactus.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextFormatter.Change;
import javafx.scene.layout.VBox;
import org.tactus.settings.Settings;

/// Whom to call for help.
final class EmergencySection {
    private final Controls controls;
    private final Node root;

    EmergencySection(Controls controls) {
        this.controls = controls;
        root = controls.section("emergency", build());
    }

    Node root() {
        return root;
    }

    private Node build() {
        var messages = controls.messages();
        var settings = controls.settings();
        String usual = messages.get("screening.emergency.number");
        var number = new TextField(settings.get().emergencyNumber());
        number.setId("settings-emergency-number");
        number.getStyleClass().add("settings-short-field");
        number.setPromptText(usual);
        number.setAccessibleText(messages.get("settings.emergency.name"));
        number.setTextFormatter(new TextFormatter<String>(EmergencySection::shortEnough));
        number.textProperty()
                .subscribe(
                        text -> {
                            if (!text.strip().equals(settings.get().emergencyNumber())) {
                                settings.set(settings.get().withEmergencyNumber(text));
                            }
                        });
        settings.subscribe(
                now -> {
                    if (!now.emergencyNumber().equals(number.getText().strip())) {
                        number.setText(now.emergencyNumber());
                    }
                });
        return new VBox(
                controls.row("settings.emergency.name", number),
                controls.hint("settings.emergency.hint", usual));
    }

    private static Change shortEnough(Change change) {
        if (change.getControlNewText().length() > Settings.LONGEST_NUMBER) {
            change.setText("");
            change.setRange(change.getRangeStart(), change.getRangeStart());
        }
        return change;
    }
}
