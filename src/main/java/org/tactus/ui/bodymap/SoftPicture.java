package org.tactus.ui.bodymap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// Blurred shapes kept as a picture that serves at every size. What is blurred has no detail finer
/// than the blur: so the shapes are drawn once, no finer than that, and the picture is enlarged
/// with the rest. Blurring them anew at each size takes a second without a graphics card.
///
/// The shapes themselves are in no scene. They take their looks from one empty shape for each
/// combination of style classes, which is.
final class SoftPicture {
    /// So many pixels to the blur's deviation; with fewer the picture's pixels would show.
    private static final double PIXELS = 1.25;

    /// What is shown may come this much closer than it was at first, as the player's frames do.
    static final double CLOSER = 2.5;

    /// What no frame comes closer to may still grow with its window.
    static final double ROOM = 1.25;

    private final Map<List<String>, SVGPath> looks = new HashMap<>();
    private final ImageView picture = new ImageView();
    private final Group styled = new Group(picture);
    private final Group drawing;
    private final Scale size = new Scale(1, 1);
    private final double deviation;
    private final double finest;
    private final double closest;
    private final Runnable changed;
    /// Nothing is drawn before it is known how.
    private boolean stale;
    private double scale = Double.POSITIVE_INFINITY;

    /// @param shapes in body heights or hand lengths, with their style classes
    /// @param deviation of the blur, in the same units
    /// @param closest so much finer than it is shown at first it is drawn, lest it be drawn anew
    /// @param changed called when [#draw] is due because a look has changed
    SoftPicture(List<SVGPath> shapes, double deviation, double closest, Runnable changed) {
        this.changed = changed;
        this.closest = closest;
        this.deviation = deviation;
        finest = PIXELS / deviation;
        shapes.forEach(this::dress);
        drawing = Drawn.mapped(size, shapes);
    }

    /// The picture, in the shapes' units.
    Group node() {
        return styled;
    }

    /// Draws those of `pictures` whose looks have changed, or that are shown too large for how they
    /// were drawn; answers whether there were any.
    ///
    /// @param pixels to a unit, as it is shown
    static boolean draw(List<SoftPicture> pictures, double pixels) {
        boolean any = false;
        for (var picture : pictures) {
            any |= picture.draw(pixels);
        }
        return any;
    }

    private boolean draw(double pixels) {
        boolean tooCoarse = scale < Math.min(finest, pixels);
        if (!stale && !tooCoarse) {
            return false;
        }
        stale = false;
        scale = Math.min(finest, closest * pixels);
        size.setX(scale);
        size.setY(scale);
        Drawn.blur(drawing, deviation * scale);
        Bounds bounds = drawing.getBoundsInParent();
        var parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        var image = drawing.snapshot(parameters, null);
        picture.setImage(image);
        picture.setX(Math.floor(bounds.getMinX()) / scale);
        picture.setY(Math.floor(bounds.getMinY()) / scale);
        picture.setFitWidth(image.getWidth() / scale);
        picture.setFitHeight(image.getHeight() / scale);
        return true;
    }

    private void dress(SVGPath shape) {
        var look = looks.computeIfAbsent(List.copyOf(shape.getStyleClass()), this::newLook);
        shape.fillProperty().bind(look.fillProperty());
        shape.strokeProperty().bind(look.strokeProperty());
        shape.strokeWidthProperty().bind(look.strokeWidthProperty());
        shape.opacityProperty().bind(look.opacityProperty());
    }

    private SVGPath newLook(List<String> styleClasses) {
        var look = Drawn.path("", styleClasses.toArray(String[]::new));
        for (var property :
                List.of(
                        look.fillProperty(),
                        look.strokeProperty(),
                        look.strokeWidthProperty(),
                        look.opacityProperty())) {
            property.subscribe(
                    (_, _) -> {
                        stale = true;
                        changed.run();
                    });
        }
        styled.getChildren().add(look);
        return look;
    }
}
