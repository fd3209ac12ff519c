package org.tactus.ui.people;

import javafx.scene.layout.Region;
import org.tactus.journal.Tint;
import org.tactus.ui.control.Sheet;

/// The dot by which a person is known. It always stands beside a name.
public final class TintDot extends Region {
    public TintDot(Tint tint) {
        getStyleClass().addAll("tint-dot", "tint-" + tint.id());
        getStylesheets().add(Sheet.url(TintDot.class, "people.css"));
        setMouseTransparent(true);
    }
}
