package org.tactus.ui.bodymap;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.transform.Affine;
import org.tactus.body.Body;
import org.tactus.body.Spot;
import org.tactus.body.View;

/// A few characters, such as a score, on a bead in the middle of a spot.
final class SpotBeads extends Group {
    private final Map<Spot, Label> beads = new LinkedHashMap<>();

    SpotBeads() {
        setManaged(false);
        setMouseTransparent(true);
    }

    /// Shows these and no others.
    void show(Map<Spot, String> texts) {
        beads.keySet().retainAll(texts.keySet());
        texts.forEach((spot, text) -> beads.computeIfAbsent(spot, _ -> bead()).setText(text));
        getChildren().setAll(beads.values());
    }

    /// Lays each onto its spot, as far as it is seen from there.
    void place(Body body, View view, Affine map) {
        beads.forEach(
                (spot, bead) -> {
                    var shape = body.shape(spot.zone(), spot.side(), view);
                    bead.setVisible(shape.isPresent());
                    bead.autosize();
                    shape.map(found -> map.transform(found.centre().x(), found.centre().y()))
                            .ifPresent(
                                    at ->
                                            bead.relocate(
                                                    Math.rint(at.getX() - bead.getWidth() / 2),
                                                    Math.rint(at.getY() - bead.getHeight() / 2)));
                });
    }

    private static Label bead() {
        var bead = new Label();
        bead.getStyleClass().add("spot-bead");
        return bead;
    }
}
