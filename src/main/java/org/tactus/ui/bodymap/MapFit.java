package org.tactus.ui.bodymap;

import javafx.scene.transform.Affine;
import org.tactus.body.Bounds;

/// How a part of the body is laid into a picture: all of the frame is seen, in the middle, as large
/// as it goes.
///
/// @param frame the part to show, in body heights
/// @param width of the picture in pixels
record MapFit(Bounds frame, Turn turn, double width, double height) {

    /// Pixels to a body height.
    double scale() {
        double across = turn.across() ? frame.height() : frame.width();
        double down = turn.across() ? frame.width() : frame.height();
        return Math.max(1, Math.min(width / across, height / down));
    }

    /// Sets `map` to the transform from body heights to pixels.
    void applyTo(Affine map) {
        map.setToIdentity();
        map.appendTranslation(width / 2, height / 2);
        map.appendRotation(turn.degrees());
        map.appendScale(scale(), scale());
        map.appendTranslation(-frame.centre().x(), -frame.centre().y());
    }
}
