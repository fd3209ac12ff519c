package org.tactus.ui.bodymap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import org.tactus.body.Hands;
import org.tactus.choreography.Hand;

/// The giver's hands, or what they hold, over the figure. What was once drawn is kept and reused,
/// so that showing the next instant makes no node.
final class HandsView extends Group {
    /// What makes two hands look alike but for place, size and opacity.
    private record Kind(String implement, boolean mirrored) {
        static Kind of(Hand hand) {
            return new Kind(hand.implement(), hand.mirrored());
        }
    }

    private final Hands shapes;
    private final List<Map<Kind, HandNode>> places = new ArrayList<>();
    private final Rectangle window = new Rectangle();
    private Affine map = new Affine();
    private double scale = 1;
    private List<Hand> shown = List.of();

    HandsView(Hands shapes) {
        this.shapes = shapes;
        setManaged(false);
        setMouseTransparent(true);
        setClip(window);
    }

    /// Follows `map`, from body heights to pixels, in a picture of this size.
    void fit(Affine map, double width, double height) {
        this.map = map;
        window.setWidth(width);
        window.setHeight(height);
        scale = Math.hypot(map.getMxx(), map.getMyx());
        for (var place : places) {
            place.values().forEach(node -> node.resize(scale));
        }
        show(shown);
    }

    /// Shows these hands and no others, the last uppermost.
    void show(List<Hand> hands) {
        shown = hands;
        while (places.size() < hands.size()) {
            places.add(new HashMap<>());
            getChildren().add(new Group());
        }
        for (int i = 0; i < places.size(); i++) {
            if (i < hands.size()) {
                place(i, hands.get(i));
            } else {
                places.get(i).values().forEach(node -> node.setVisible(false));
            }
        }
    }

    private void place(int place, Hand hand) {
        var kind = Kind.of(hand);
        var nodes = places.get(place);
        nodes.computeIfAbsent(kind, _ -> newNode(place, kind)).place(hand, map);
        nodes.forEach((other, node) -> node.setVisible(other.equals(kind)));
    }

    private HandNode newNode(int place, Kind kind) {
        var node = new HandNode(shapes.shape(kind.implement()), kind.mirrored());
        node.resize(scale);
        ((Group) getChildren().get(place)).getChildren().add(node);
        return node;
    }
}
