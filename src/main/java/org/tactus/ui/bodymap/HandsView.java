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
    private final Group halos = new Group();
    private final Group drawn = new Group();
    private String outline = "";
    private Affine map = new Affine();
    private double scale = 1;
    private List<Hand> shown = List.of();

    HandsView(Hands shapes) {
        this.shapes = shapes;
        setManaged(false);
        setMouseTransparent(true);
        setClip(window);
        getChildren().setAll(List.of(halos, drawn));
    }

    /// Follows `map`, from body heights to pixels, in a picture of this size.
    ///
    /// @param outline of the body that the hands are on
    void fit(String outline, Affine map, double width, double height) {
        this.outline = outline;
        this.map = map;
        window.setWidth(width);
        window.setHeight(height);
        scale = Math.hypot(map.getMxx(), map.getMyx());
        for (var place : places) {
            place.values().forEach(this::fit);
        }
        show(shown);
    }

    private void fit(HandNode node) {
        node.resize(scale);
        node.halo().lieOn(outline, map);
    }

    /// Shows these hands and no others, the last uppermost.
    void show(List<Hand> hands) {
        shown = hands;
        while (places.size() < hands.size()) {
            places.add(new HashMap<>());
            drawn.getChildren().add(new Group());
        }
        for (int i = 0; i < places.size(); i++) {
            if (i < hands.size()) {
                place(i, hands.get(i));
            } else {
                places.get(i).values().forEach(node -> node.show(false));
            }
        }
    }

    private void place(int place, Hand hand) {
        var kind = Kind.of(hand);
        var nodes = places.get(place);
        nodes.forEach((other, node) -> node.show(other.equals(kind)));
        nodes.computeIfAbsent(kind, _ -> newNode(place, kind)).place(hand, map);
    }

    private HandNode newNode(int place, Kind kind) {
        var node = new HandNode(shapes.shape(kind.implement()), kind.mirrored());
        fit(node);
        ((Group) drawn.getChildren().get(place)).getChildren().add(node);
        halos.getChildren().add(node.halo());
        return node;
    }
}
