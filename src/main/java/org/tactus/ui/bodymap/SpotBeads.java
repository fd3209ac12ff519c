package org.tactus.ui.bodymap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.transform.Affine;
import org.tactus.body.Body;
import org.tactus.body.Spot;
import org.tactus.body.View;

/// A few characters, such as a score, on a bead in the middle of a spot; where two of them would
/// overlap, a little beside it.
final class SpotBeads extends Group {
    private static final int ROUNDS = 8;

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
        part(beads.values().stream().filter(Label::isVisible).toList());
    }

    /// Moves beads that overlap apart, sideways, each by half of it.
    private static void part(List<Label> shown) {
        boolean overlap = true;
        for (int round = 0; overlap && round < ROUNDS; round++) {
            overlap = false;
            for (int i = 0; i < shown.size(); i++) {
                for (var other : shown.subList(i + 1, shown.size())) {
                    overlap |= partInOrder(shown.get(i), other);
                }
            }
        }
    }

    private static boolean partInOrder(Label a, Label b) {
        return middle(a) <= middle(b) ? part(a, b) : part(b, a);
    }

    private static boolean part(Label left, Label right) {
        double over = left.getLayoutX() + left.getWidth() - right.getLayoutX();
        boolean apart =
                over <= 0 || Math.abs(left.getLayoutY() - right.getLayoutY()) >= left.getHeight();
        if (!apart) {
            double half = Math.ceil(over / 2);
            left.setLayoutX(left.getLayoutX() - half);
            right.setLayoutX(right.getLayoutX() + half);
        }
        return !apart;
    }

    private static double middle(Label bead) {
        return bead.getLayoutX() + bead.getWidth() / 2;
    }

    private static Label bead() {
        var bead = new Label();
        bead.getStyleClass().add("spot-bead");
        return bead;
    }
}
