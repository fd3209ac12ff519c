package org.tactus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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
                    assertEquals(20, size(scene, icon, 1));
                    assertEquals(33, size(scene, icon, 1.6));
                    assertEquals(16, size(scene, icon, 0.8));
                    assertEquals(20, size(scene, icon, 1));
                    return true;
                });
    }

    @Test
    void textIsALittleLargerInALargeWindowAndAsItWasInAUsualOne() {
        Screens.onFxThread(
                () -> {
                    for (var window :
                            List.of(
                                    new int[] {900, 640, 17},
                                    new int[] {1120, 760, 17},
                                    new int[] {1600, 1000, 20},
                                    new int[] {1920, 1080, 20},
                                    new int[] {3840, 2160, 20})) {
                        var icon = new FontIcon(Feather.X);
                        var scene =
                                new Scene(
                                        new StackPane(new Button("", icon)), window[0], window[1]);
                        assertEquals(window[2], size(scene, icon, 1));
                    }
                    return true;
                });
    }

    private static int size(Scene scene, FontIcon icon, double text) {
        Theme.dress(scene, Settings.DEFAULT.withLook(Look.DEFAULT.withTextScale(text)));
        scene.getRoot().applyCss();
        return icon.getIconSize();
    }
}
