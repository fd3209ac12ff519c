package org.tactus.ui.bodymap;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.RadialGradient;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Affine;
import org.tactus.body.Hands;
import org.tactus.body.Point;
import org.tactus.choreography.Hand;

/// The halo of a hand's pressure, which ends at the body's edge where the hand does not: the body's
/// own outline, coloured around the hand alone. To cut a circle to the outline would take the
/// toolkit three pictures for each of the screen.
final class HandHalo extends Group {
    private static final List<PseudoClass> PRESSURES = ZoneLayer.PRESSURES;
    /// The radius in hand lengths, without pressure and for each level.
    private static final double RADIUS = 0.3;

    private static final double RADIUS_PER_LEVEL = 0.1;

    /// Is never seen: it knows the colours from the middle to the edge.
    private final Circle look = new Circle();

    private final SVGPath skin = Drawn.path("");
    private final Affine map = new Affine();
    private final Rectangle window = new Rectangle();
    private Point at = new Point(0, 0);
    private double radius;
    private int level;

    HandHalo() {
        look.getStyleClass().add("hand-halo");
        skin.getTransforms().add(map);
        var around = new Group(skin);
        around.setClip(window);
        getChildren().setAll(List.of(look, around));
        look.fillProperty().subscribe(this::colour);
    }

    /// Lies on this body from now on.
    ///
    /// @param map from body heights to pixels, without shear
    void lieOn(String outline, Affine map) {
        skin.setContent(outline);
        this.map.setToTransform(map);
    }

    void place(Hand hand) {
        double opacity = hand.opacity() * Math.min(1, hand.pressure());
        setVisible(opacity > HandNode.UNSEEN);
        // Not of this group, which would be drawn beside the screen first.
        skin.setOpacity(opacity);
        at = hand.at();
        radius = (RADIUS + RADIUS_PER_LEVEL * hand.pressure()) * Hands.UNIT;
        double reach = radius * Math.hypot(map.getMxx(), map.getMyx());
        var middle = map.transform(at.x(), at.y());
        window.setX(middle.getX() - reach);
        window.setY(middle.getY() - reach);
        window.setWidth(2 * reach);
        window.setHeight(2 * reach);
        setLevel((int) Math.ceil(hand.pressure()));
        colour();
    }

    private void setLevel(int now) {
        if (level != now && now > 0) {
            level = now;
            for (int i = 0; i < PRESSURES.size(); i++) {
                look.pseudoClassStateChanged(PRESSURES.get(i), i + 1 == now);
            }
        }
    }

    private void colour() {
        if (look.getFill() instanceof RadialGradient colours) {
            skin.setFill(
                    new RadialGradient(
                            0,
                            0,
                            at.x(),
                            at.y(),
                            radius,
                            false,
                            CycleMethod.NO_CYCLE,
                            colours.getStops()));
        }
    }
}
