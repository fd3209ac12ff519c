package org.tactus.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.tactus.settings.DataFolder;
import org.tactus.settings.Settings;
import org.tactus.text.Messages;
import org.tactus.ui.NoFiles;
import org.tactus.ui.Screens;

class FolderSettingsTest {
    private final DataFolder data = new DataFolder(Path.of("/home/ann/tactus"));

    @Test
    void foldersAreShownBySomethingElse() {
        var door = new FakeDoor(true);
        for (var id : List.of("routines", "data")) {
            Screens.onFxThread(
                    () -> {
                        open(door, id).fire();
                        return true;
                    });
        }
        assertEquals(List.of(data.routines(), data.root()), door.opened);
    }

    @Test
    void whereNothingShowsFoldersNothingIsOffered() {
        var open = Screens.onFxThread(() -> open(new FakeDoor(false), "data"));
        assertFalse(open.isVisible());
        assertFalse(open.isManaged());
    }

    private Button open(FolderDoor door, String id) {
        var view =
                new SettingsView(
                        Messages.in(Locale.ENGLISH),
                        new SimpleObjectProperty<>(Settings.DEFAULT),
                        data,
                        new FakeDesk(),
                        door,
                        new NoFiles());
        view.shown();
        Screens.scene(ColorScheme.LIGHT, 900, 640, view.root());
        return (Button) view.root().lookup("#settings-open-" + id);
    }
}
