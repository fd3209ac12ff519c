package org.tactus;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.tactus.settings.DataFolder;
import org.tactus.text.Messages;

/// Starts Tactus.
public final class Main {
    private Main() {}

    /// Starts the window, or the terminal where there is no display.
    public static void main(String[] args) {
        var data = DataFolder.find(
                Optional.empty(), System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
        var messages = Messages.in(Locale.getDefault());
        Platform.startup(() -> new Tactus(new Stage(), messages, data));
    }
}
