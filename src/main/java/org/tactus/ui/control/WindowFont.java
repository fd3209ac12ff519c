package org.tactus.ui.control;

import java.util.Locale;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// Makes an `em` in a region a fiftieth of the window's height, times the person's text size, so
/// that its sheet can say sizes as parts of the window: 6 em are 12 %.
public final class WindowFont {
    private static final double PART = 0.02;
    private static final double SMALLEST = 12;
    /// What is laid out in parts of the window is large already; more than this would not fit.
    private static final double LARGEST_TEXT = 1.05;

    private WindowFont() {}

    /// Keeps `region`'s font in step with the height of the window that it is in, until the
    /// subscription ends. The window's height and not the region's, because that one changes in the
    /// midst of laying out, where a change of fonts would be seen too late.
    ///
    /// @param textSize 1 is normal
    public static Subscription follow(Region region, double textSize) {
        return follow(region, new SimpleDoubleProperty(textSize));
    }

    /// The same with a text size that may change.
    public static Subscription follow(Region region, ObservableDoubleValue textSize) {
        var height = region.sceneProperty().flatMap(Scene::heightProperty).orElse(0);
        Runnable dress =
                () -> region.setStyle(style(height.getValue().doubleValue(), textSize.get()));
        return Subscription.combine(
                height.subscribe(_ -> dress.run()), textSize.subscribe((_, _) -> dress.run()));
    }

    private static String style(double height, double textSize) {
        double size = Math.max(SMALLEST, height * PART) * Math.min(textSize, LARGEST_TEXT);
        return String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", size);
    }
}
