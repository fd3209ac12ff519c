package org.tactus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.settings.Look;
import org.tactus.settings.Settings;
import org.tactus.ui.Screens;

class ThemeTest {

    @Test
    void iconsGrowAndShrinkWithTheText() {
        Screens.onFxThread(
                () -> {
                    var icon = new FontIcon(Feather.X);
                    var scene = new Scene(new StackPane(new Button("", icon)), 1800, 1280);
                    assertEquals(17, size(scene, icon, 1));
                    assertEquals(27, size(scene, icon, 1.6));
                    assertEquals(14, size(scene, icon, 0.8));
                    assertEquals(17, size(scene, icon, 1));
                    return true;
                });
    }

    private static int size(Scene scene, FontIcon icon, double text) {
        Theme.dress(scene, Settings.DEFAULT.withLook(Look.DEFAULT.withTextScale(text)));
        scene.getRoot().applyCss();
        return icon.getIconSize();
    }
}
