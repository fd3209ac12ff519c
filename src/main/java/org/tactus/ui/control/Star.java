package org.tactus.ui.control;

import javafx.scene.layout.Region;

/// A star, as large as the text it stands beside: an outline, and filled inside of what is
/// `:starred` or a selected `.star-toggle`. The icon pack has no filled one; the shape stands in
/// `controls.css`.
public final class Star extends Region {
    public Star() {
        getStyleClass().add("star");
    }
}
