package org.tactus.ui.control;

import java.util.Locale;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// Makes an `em` in a region fiftieth of its height, times the person's text size, so that its sheet
/// can say sizes as parts of the window: 6 em are 12 %. The one place where a size is set by code.
public final class WindowFont {
    private static final double PART = 0.02;
    private static final double SMALLEST = 12;

    private WindowFont() {}

    /// Keeps `region`'s font in step with its height and with `textSize` (1 is normal), until the
    /// subscription ends.
    public static Subscription follow(Region region, ObservableDoubleValue textSize) {
        Runnable apply = () -> region.setStyle(style(region.getHeight(), textSize.get()));
        return Subscription.combine(region.heightProperty().subscribe(apply), textSize.subscribe(apply));
    }

    private static String style(double height, double textSize) {
        double size = Math.max(SMALLEST, height * PART) * textSize;
        return String.format(Locale.ROOT, "-fx-font-size: %.2fpx;", size);
    }
}
