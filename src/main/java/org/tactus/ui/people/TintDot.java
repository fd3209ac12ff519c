package org.tactus.ui.people;

import javafx.scene.layout.Region;
import org.tactus.journal.Tint;
import org.tactus.ui.control.StyleSheet;

/// The dot by which a person is known. It always stands beside a name.
public final class TintDot extends Region {
    public TintDot(Tint tint) {
        getStyleClass().addAll("tint-dot", "tint-" + tint.id());
        getStylesheets().add(StyleSheet.url(TintDot.class, "people.css"));
        setMouseTransparent(true);
    }
}
