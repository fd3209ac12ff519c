package org.tactus.ui.bodymap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tactus.body.Body;
import org.tactus.body.Bounds;
import org.tactus.body.Hands;
import org.tactus.body.Point;
import org.tactus.body.View;
import org.tactus.choreography.Hand;
import org.tactus.choreography.Scene;
import org.tactus.routine.Implement;
import org.tactus.text.Messages;
import org.tactus.ui.Screens;

/// Draws the hands on the figure; the pictures are there to be looked at.
class HandsPictureTest {
    private static final Body BODY = Body.load();
    private static final Hands HANDS = Hands.load();
    private static final int WIDTH = 560;
    private static final int HEIGHT = 600;
    private static final Bounds BACK = new Bounds(-0.2, 0.08, 0.2, 0.51);

    @ParameterizedTest
    @EnumSource
    void everyImplementIsDrawnOnBothSides(Implement implement) {
        for (var scheme : ColorScheme.values()) {
            save(
                    "hand-" + implement.id(),
                    scheme,
                    List.of(
                            hand(implement, true, new Point(-0.06, 0.29), 2, 0),
                            hand(implement, false, new Point(0.06, 0.29), 4, 0.4)));
        }
    }

    @Test
    void haloAndShadowTellPressureAndLift() {
        var hands = new ArrayList<Hand>();
        for (int level = 0; level <= 5; level++) {
            hands.add(
                    hand(
                            Implement.PALMS,
                            level % 2 == 0,
                            new Point(-0.13 + 0.052 * level, level % 2 == 0 ? 0.24 : 0.4),
                            level,
                            1 - level / 5.0));
        }
        for (var scheme : ColorScheme.values()) {
            save("hands-pressure", scheme, hands);
        }
    }

    /// What is soft is drawn once and then enlarged: not from the size of a stamp.
    @Test
    void aWindowThatHasGrownShowsHandsAsSharplyAsAnother() {
        var hands = List.of(hand(Implement.PALMS, true, new Point(0, 0.29), 2, 0.4));
        double difference =
                Screens.onFxThread(
                        () -> {
                            var grown = Screens.scene(ColorScheme.LIGHT, 4, 4, map(hands));
                            resize(grown);
                            var opened =
                                    Screens.scene(ColorScheme.LIGHT, WIDTH, HEIGHT, map(hands));
                            return difference(
                                    Screens.save("hands-grown", grown, 1),
                                    Screens.save("hands-opened", opened, 1));
                        });
        assertEquals(0, difference, 0.1);
    }

    private static void resize(javafx.scene.Scene scene) {
        scene.getRoot().layout();
        scene.getRoot().resize(WIDTH, HEIGHT);
        scene.getRoot().layout();
    }

    /// The furthest that any two pixels are apart, from 0 to 1.
    private static double difference(WritableImage one, WritableImage other) {
        double furthest = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                double brightness = one.getPixelReader().getColor(x, y).getBrightness();
                double beside = other.getPixelReader().getColor(x, y).getBrightness();
                furthest = Math.max(furthest, Math.abs(brightness - beside));
            }
        }
        return furthest;
    }

    private static BodyMapView map(List<Hand> hands) {
        var map = new BodyMapView(BODY, HANDS, Messages.in(Locale.ENGLISH));
        map.stillProperty().set(true);
        map.show(new Scene(View.BACK, BACK, hands, Optional.empty()));
        return map;
    }

    private static void save(String name, ColorScheme scheme, List<Hand> hands) {
        Screens.save(
                name + "-" + scheme.name().toLowerCase(Locale.ROOT),
                scheme,
                WIDTH,
                HEIGHT,
                () -> map(hands));
    }

    private static Hand hand(
            Implement implement, boolean left, Point at, double pressure, double lift) {
        var anchor = HANDS.shape(implement.id()).contact().anchor();
        return new Hand(
                implement.id(), left, at, anchor, left ? 0.2 : -0.2, 1, 1, lift, pressure, false);
    }
}
