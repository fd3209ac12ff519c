package org.tactus.ui.bodymap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tactus.body.Body;
import org.tactus.body.Bounds;
import org.tactus.body.Point;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.View;
import org.tactus.body.Zone;
import org.tactus.choreography.Route;
import org.tactus.routine.Pressure;
import org.tactus.text.Messages;
import org.tactus.ui.Screens;
import org.tactus.ui.control.StyleSheet;
import org.tactus.ui.player.PlayerView;

/// Draws the body map in its states; the pictures are there to be looked at.
class BodyMapPictureTest {
    private static final Body BODY = Body.load();
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource
    void everyViewIsDrawnByDayAndByNight(View view) {
        var day =
                Screens.save(
                        "figure-" + view.id() + "-day",
                        ColorScheme.LIGHT,
                        560,
                        900,
                        () -> figure(view));
        var night =
                Screens.save(
                        "figure-" + view.id() + "-night",
                        ColorScheme.DARK,
                        560,
                        900,
                        () -> figure(view));
        assertNotEquals(
                day.getPixelReader().getArgb(280, 300), night.getPixelReader().getArgb(280, 300));
    }

    @Test
    void leftAndRightAreTwoWordsOnASmallFigureToo() {
        double gap =
                Screens.onFxThread(
                        () -> {
                            var scene =
                                    Screens.scene(ColorScheme.DARK, 160, 280, figure(View.BACK));
                            Screens.save("figure-small-sides", scene, 1);
                            var words =
                                    scene.getRoot().lookupAll(".body-map-side").stream()
                                            .filter(Node::isVisible)
                                            .map(word -> word.localToScene(word.getLayoutBounds()))
                                            .sorted(
                                                    Comparator.comparingDouble(
                                                            javafx.geometry.Bounds::getMinX))
                                            .toList();
                            assertEquals(2, words.size());
                            return words.getLast().getMinX() - words.getFirst().getMaxX();
                        });
        assertTrue(gap >= 8, "apart by " + gap);
    }

    /// Arms and legs that go on beyond the picture.
    @ParameterizedTest
    @EnumSource
    void inThePlayerTheFigureFadesOutAtTheEdgeOfThePicture(ColorScheme scheme) {
        var picture =
                Screens.save(
                        "figure-edge-" + scheme.name().toLowerCase(Locale.ROOT),
                        scheme,
                        400,
                        400,
                        () -> {
                            var map = figure(View.BACK);
                            map.frameProperty().set(Optional.of(new Bounds(-0.2, 0.1, 0.2, 0.5)));
                            var player = new StackPane(map);
                            player.getStyleClass().add("player");
                            player.getStylesheets()
                                    .add(StyleSheet.url(PlayerView.class, "player.css"));
                            return player;
                        });
        var pixels = picture.getPixelReader();
        double body = pixels.getColor(200, 370).getBrightness();
        double edge = pixels.getColor(200, 399).getBrightness();
        double page = pixels.getColor(2, 2).getBrightness();
        assertEquals(page, edge, 0.03);
        assertTrue(Math.abs(page - body) > 0.05, "body " + body + ", page " + page);
    }

    @Test
    void litZonesStandOutInAFrame() {
        for (var scheme : ColorScheme.values()) {
            Screens.save(
                    "figure-lit-" + scheme.name().toLowerCase(Locale.ROOT),
                    scheme,
                    560,
                    600,
                    () -> {
                        var map = figure(View.BACK);
                        map.frameProperty().set(Optional.of(new Bounds(-0.2, 0.08, 0.2, 0.51)));
                        map.light(
                                Map.of(
                                        new Spot(Zone.BETWEEN_BLADES, Side.LEFT), new Pressure(3),
                                        new Spot(Zone.SHOULDER_TOP, Side.LEFT), new Pressure(1),
                                        new Spot(Zone.SHOULDER_BLADE, Side.RIGHT), new Pressure(2),
                                        new Spot(Zone.LOWER_BACK, Side.RIGHT), new Pressure(4),
                                        new Spot(Zone.GLUTE, Side.RIGHT), new Pressure(5)));
                        map.trace(
                                List.of(
                                        new Route(
                                                View.BACK,
                                                List.of(
                                                        new Point(-0.03, 0.42),
                                                        new Point(-0.028, 0.3),
                                                        new Point(-0.025, 0.2)))));
                        return map;
                    });
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {"FRONT", "BACK"},
            value = View.class)
    void pickedZonesStandOut(View view) {
        for (var scheme : ColorScheme.values()) {
            String name =
                    "figure-picking-" + view.id() + "-" + scheme.name().toLowerCase(Locale.ROOT);
            Screens.save(
                    name,
                    scheme,
                    330,
                    620,
                    2,
                    () -> {
                        var map = figure(view);
                        map.pickableProperty().set(true);
                        map.picked().add(new Spot(Zone.SHOULDER_TOP, Side.LEFT));
                        map.picked().add(new Spot(Zone.BETWEEN_BLADES, Side.LEFT));
                        map.picked().add(new Spot(Zone.THIGH_FRONT, Side.RIGHT));
                        return map;
                    });
        }
    }

    @ParameterizedTest
    @EnumSource
    void turnedFiguresKeepTheirLabelsUpright(Turn turn) {
        Screens.save(
                "figure-turned-" + turn.degrees(),
                ColorScheme.LIGHT,
                560,
                600,
                () -> {
                    var map = figure(View.BACK);
                    map.turnProperty().set(turn);
                    map.frameProperty().set(Optional.of(new Bounds(-0.2, 0.08, 0.2, 0.51)));
                    return map;
                });
    }

    @Test
    void cardsShowTheRoutinesZones() {
        for (var scheme : ColorScheme.values()) {
            Screens.save(
                    "thumbnails-" + scheme.name().toLowerCase(Locale.ROOT),
                    scheme,
                    300,
                    100,
                    2,
                    () -> {
                        var row =
                                new HBox(
                                        12,
                                        thumbnail(
                                                Zone.LOWER_BACK,
                                                Zone.BETWEEN_BLADES,
                                                Zone.SHOULDER_TOP),
                                        thumbnail(Zone.CHEEK, Zone.TEMPLE, Zone.JAW),
                                        thumbnail(Zone.PALM, Zone.FOREARM_FRONT),
                                        thumbnail(Zone.SOLE, Zone.CALF));
                        row.setFillHeight(true);
                        return row;
                    });
        }
    }

    private static BodyThumbnail thumbnail(Zone... zones) {
        return new BodyThumbnail(
                BODY,
                Stream.of(zones)
                        .flatMap(
                                zone ->
                                        Stream.of(
                                                new Spot(zone, Side.LEFT),
                                                new Spot(zone, Side.RIGHT)))
                        .toList());
    }

    private static BodyMapView figure(View view) {
        var map = new BodyMapView(BODY, MESSAGES);
        map.stillProperty().set(true);
        map.viewProperty().set(view);
        return map;
    }
}
