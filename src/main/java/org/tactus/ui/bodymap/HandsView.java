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

/// The giver's hands, or what they hold, over the figure. What was once drawn is kept and reused, so
/// that showing the next instant makes no node.
final class HandsView extends Group {
    private final Hands shapes;
    private final List<Map<String, HandNode>> places = new ArrayList<>();
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
            String used = i < hands.size() ? hands.get(i).implement() : "";
            places.get(i).forEach((implement, node) -> node.setVisible(implement.equals(used)));
            if (i < hands.size()) {
                node(i, used).place(hands.get(i), map);
            }
        }
    }

    private HandNode node(int place, String implement) {
        return places.get(place).computeIfAbsent(implement, id -> {
            var node = new HandNode(shapes.shape(id));
            node.resize(scale);
            ((Group) getChildren().get(place)).getChildren().add(node);
            return node;
        });
    }
}
