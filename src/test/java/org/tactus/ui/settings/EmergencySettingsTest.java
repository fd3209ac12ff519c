package org.tactus.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.tactus.settings.Settings;
import org.tactus.text.Messages;
import org.tactus.ui.Screens;

/// The emergency number in the settings.
class EmergencySettingsTest {
    private final ObjectProperty<Settings> settings = new SimpleObjectProperty<>(Settings.DEFAULT);

    @Test
    void itIsSetAsItIsTypedAndNeverTooLong() {
        var field = field();
        Screens.onFxThread(
                () -> {
                    field.setText(" 116 117 ");
                    assertEquals("116 117", settings.get().emergencyNumber());
                    field.setText("");
                    assertEquals("", settings.get().emergencyNumber());
                    field.setText("1".repeat(40));
                    field.appendText("2");
                    assertEquals("1".repeat(40), settings.get().emergencyNumber());
                    return Optional.empty();
                });
    }

    @Test
    void itShowsWhatIsUsualAndWhatIsSetElsewhere() {
        var field = field();
        Screens.onFxThread(
                () -> {
                    assertEquals("999, 112 or 911", field.getPromptText());
                    settings.set(settings.get().withEmergencyNumber("112"));
                    assertEquals("112", field.getText());
                    return Optional.empty();
                });
    }

    private TextField field() {
        return Screens.onFxThread(
                () -> {
                    var section =
                            new EmergencySection(
                                    new Controls(Messages.in(Locale.ENGLISH), settings));
                    var scene =
                            Screens.scene(ColorScheme.LIGHT, 900, 640, new VBox(section.root()));
                    return (TextField) scene.lookup("#settings-emergency-number");
                });
    }
}
