package org.tactus.ui.bodymap;

import javafx.scene.CacheHint;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.transform.Affine;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Transform;
import org.tactus.body.Hands;
import org.tactus.body.ImplementShape;
import org.tactus.choreography.Hand;

/// A hand on the figure with its shadow; the halo of its pressure stands apart: see [#halo]. Hand
/// and shadow are kept as pictures: placing them anew draws nothing but these pictures. A left hand
/// is mirrored within its picture: the platform draws a kept picture anew whenever it is shown
/// mirrored.
final class HandNode extends Group {
    /// The shadow's distance in hand lengths: of a hand that lies close, and how much more of one
    /// that floats.
    private static final double CAST_X = 0.02;

    private static final double CAST_Y = 0.04;
    private static final double CAST_LIFTED = 3;
    private static final double CAST_OPACITY = 0.6;
    private static final double CAST_OPACITY_LIFTED = 0.3;
    /// What is as faint as this is left out.
    static final double UNSEEN = 0.004;

    private final HandDrawing drawing;
    private final HandHalo halo = new HandHalo();
    private Group keptCast;
    private Group keptBody;
    private final Affine pose = new Affine();
    private final Affine castPose = new Affine();
    private final boolean mirrored;
    private double pixels = 1;

    HandNode(ImplementShape shape, boolean mirrored) {
        drawing = new HandDrawing(shape, this::requestLayout);
        this.mirrored = mirrored;
        keptCast = kept(turned(drawing.cast()), castPose);
        keptBody = kept(turned(drawing.body()), pose);
        getChildren().addAll(keptCast, keptBody);
    }

    /// The halo of its pressure, to be drawn on the body under all hands.
    HandHalo halo() {
        return halo;
    }

    /// Shows or hides it with its halo.
    void show(boolean shown) {
        setVisible(shown);
        if (!shown) {
            halo.setVisible(false);
        }
    }

    private Node turned(Node part) {
        if (mirrored) {
            part.getTransforms().add(new Scale(-1, 1));
        }
        return part;
    }

    private static Group kept(Node part, Transform at) {
        var kept = new Group(part);
        kept.setCache(true);
        kept.setCacheHint(CacheHint.SPEED);
        kept.getTransforms().add(at);
        return kept;
    }

    /// By now all colours are known.
    @Override
    protected void layoutChildren() {
        if (drawing.draw()) {
            keptCast = keptAnew(keptCast);
            keptBody = keptAnew(keptBody);
            getChildren().setAll(keptCast, keptBody);
        }
        super.layoutChildren();
    }

    /// The toolkit does not notice every change within a group that it keeps, so that it gets
    /// another group.
    private static Group keptAnew(Group before) {
        var kept = kept(before.getChildren().getFirst(), before.getTransforms().getFirst());
        kept.setOpacity(before.getOpacity());
        kept.setVisible(before.isVisible());
        return kept;
    }

    /// Draws at this many pixels to a body height.
    void resize(double pixelsPerHeight) {
        pixels = pixelsPerHeight * Hands.UNIT;
        drawing.resize(pixels);
        // What is soft may be too coarse now.
        requestLayout();
    }

    /// @param map from body heights to pixels, without shear
    void place(Hand hand, Affine map) {
        double x = map.getMxx() * hand.at().x() + map.getMxy() * hand.at().y() + map.getTx();
        double y = map.getMyx() * hand.at().x() + map.getMyy() * hand.at().y() + map.getTy();
        double angle = hand.angle() + Math.atan2(map.getMyx(), map.getMxx());
        double cos = Math.cos(angle) * hand.scale();
        double sin = Math.sin(angle) * hand.scale();
        double mirror = mirrored ? -1 : 1;
        double anchorX = hand.anchor().x() * pixels * mirror;
        double anchorY = hand.anchor().y() * pixels;
        double atX = x - (cos * anchorX - sin * anchorY);
        double atY = y - (sin * anchorX + cos * anchorY);
        pose.setToTransform(cos, -sin, atX, sin, cos, atY);
        double distance = pixels * (1 + CAST_LIFTED * hand.lift());
        castPose.setToTransform(
                cos, -sin, atX + CAST_X * distance, sin, cos, atY + CAST_Y * distance);
        halo.place(hand);
        fade(
                keptCast,
                hand.opacity()
                        * (CAST_OPACITY + (CAST_OPACITY_LIFTED - CAST_OPACITY) * hand.lift()));
        fade(keptBody, hand.opacity());
    }

    private static void fade(Node node, double opacity) {
        node.setVisible(opacity > UNSEEN);
        node.setOpacity(opacity);
    }
}
