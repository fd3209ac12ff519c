package org.tactus.ui.bodymap;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.ColorScheme;
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

    private static void save(String name, ColorScheme scheme, List<Hand> hands) {
        Screens.save(
                name + "-" + scheme.name().toLowerCase(Locale.ROOT),
                scheme,
                560,
                600,
                () -> {
                    var map = new BodyMapView(BODY, HANDS, Messages.in(Locale.ENGLISH));
                    map.stillProperty().set(true);
                    map.show(new Scene(View.BACK, BACK, hands, Optional.empty()));
                    return map;
                });
    }

    private static Hand hand(
            Implement implement, boolean left, Point at, double pressure, double lift) {
        var anchor = HANDS.shape(implement.id()).contact().anchor();
        return new Hand(
                implement.id(), left, at, anchor, left ? 0.2 : -0.2, 1, 1, lift, pressure, false);
    }
}
