package org.tactus.ui.bodymap;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Affine;
import javafx.scene.transform.NonInvertibleTransformException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tactus.body.Body;
import org.tactus.body.View;
import org.tactus.text.Messages;
import org.tactus.ui.Screens;

class SideLabelsTest {
    private static final Body BODY = Body.load();

    @ParameterizedTest
    @EnumSource(
            value = View.class,
            names = {"BACK", "FRONT"})
    void besideAWholeFigureTheyCoverNothingOfIt(View view) {
        var outline = new SVGPath();
        outline.setContent(BODY.outline(view));
        Screens.onFxThread(
                () -> {
                    for (double height : List.of(300, 650)) {
                        var map = new Affine(height, 0, 200, 0, height, 10);
                        var labels = new SideLabels(BODY, view, Messages.in(Locale.ENGLISH));
                        Screens.scene(ColorScheme.LIGHT, 400, 700, labels);
                        labels.place(map, 400, 700, List.of());
                        for (var label : labels.getChildren()) {
                            assertTrue(label.isVisible());
                            assertFalse(touches(label, map, outline), view + " " + height);
                        }
                    }
                    return true;
                });
    }

    private static boolean touches(Node label, Affine map, SVGPath outline)
            throws NonInvertibleTransformException {
        var bounds = label.getBoundsInParent();
        for (double x : List.of(bounds.getMinX(), bounds.getCenterX(), bounds.getMaxX())) {
            if (outline.contains(map.inverseTransform(x, bounds.getCenterY()))) {
                return true;
            }
        }
        return false;
    }
}
