package org.tactus.ui.control;

import java.util.Locale;
import javafx.scene.control.Labeled;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// An icon that is as large as the text of what it stands in, or a multiple of it. A sheet cannot
/// say this: an icon's `em` is its own size, so that every pass of styles would make it larger.
public final class ScaledIcon {
    private ScaledIcon() {}

    /// Puts `icon` into `owner`, `times` as large as its text.
    public static FontIcon put(Labeled owner, Ikon icon, double times) {
        var drawn = new FontIcon(icon);
        // The icon keeps the name of its font in its style, which must stay.
        var family = drawn.getStyle();
        owner.fontProperty()
                .subscribe(
                        font ->
                                drawn.setStyle(
                                        String.format(
                                                Locale.ROOT,
                                                "%s; -fx-icon-size: %dpx;",
                                                family,
                                                Math.round(font.getSize() * times))));
        owner.setGraphic(drawn);
        return drawn;
    }
}
