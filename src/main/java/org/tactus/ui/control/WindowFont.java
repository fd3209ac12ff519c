package org.tactus.ui.control;

import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// Makes an `em` in a region a fiftieth of the window's height, so that its sheet can say sizes as
/// parts of the window: 6 em are 12 %. A person's text size does not count there: what is read from
/// two metres is as large as the window allows already.
public final class WindowFont {
    private static final double PART = 0.02;
    private static final double SMALLEST = 12;

    private WindowFont() {}

    /// Keeps `region`'s font in step with the height of the window that it is in, until the
    /// subscription ends. The window's height and not the region's, because that one changes in the
    /// midst of laying out, where a change of fonts would be seen too late.
    public static Subscription follow(Region region) {
        return region.sceneProperty()
                .flatMap(Scene::heightProperty)
                .orElse(0)
                .subscribe(height -> region.setStyle(style(height.doubleValue())));
    }

    private static String style(double height) {
        return String.format(
                Locale.ROOT, "-fx-font-size: %.2fpx;", Math.max(SMALLEST, height * PART));
    }
}
