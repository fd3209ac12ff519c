package org.tactus.ui.bodymap;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.transform.Affine;
import org.tactus.body.Body;
import org.tactus.body.Point;
import org.tactus.body.Side;
import org.tactus.body.View;
import org.tactus.body.ZoneShape;
import org.tactus.text.Messages;

/// *Left* and *Right*, the receiver's own, printed upright beside the figure, or on it where the
/// picture holds nothing else: at the first pair of places that is in the picture, not on a marked
/// zone, and far enough apart for two words.
final class SideLabels extends Group {
    /// Places on the half of x > 0: beside the legs and beside the neck, where nothing is covered;
    /// then those with skin enough for a word, the quietest first.
    private static final List<Point> PLACES =
            List.of(
                    new Point(0.2, 0.74),
                    new Point(0.105, 0.11),
                    new Point(0.06, 0.565),
                    new Point(0.087, 0.815),
                    new Point(0.066, 0.47),
                    new Point(0.064, 0.265),
                    new Point(0.05, 0.36),
                    new Point(0.098, 0.195),
                    new Point(0.2, 0.44),
                    new Point(0.075, 0.68),
                    new Point(0.09, 0.93));
    private static final List<Point> SOLES =
            List.of(new Point(0.042, 0.105), new Point(0.045, 0.07));
    /// How far from the edge of the picture a label keeps, in pixels.
    private static final double MARGIN = 24;

    /// Between the two, in pixels, so that they are not read as one.
    private static final double GAP = 10;

    /// Half the width of a label, roughly, in body heights.
    private static final double WORD = 0.025;

    private final View view;
    private final Map<Side, Label> labels = new EnumMap<>(Side.class);
    private final int leftSign;

    SideLabels(Body body, View view, Messages messages) {
        this.view = view;
        this.leftSign = leftSign(body, view);
        for (var side : List.of(Side.LEFT, Side.RIGHT)) {
            var label = new Label(messages.name("bodymap.side", side));
            label.getStyleClass().add("body-map-side");
            labels.put(side, label);
            getChildren().add(label);
        }
    }

    /// On which half of the picture the receiver's left is: the zones know.
    private static int leftSign(Body body, View view) {
        return body.shapes(view).stream()
                .filter(shape -> shape.side() == Side.LEFT)
                .mapToInt(shape -> shape.centre().x() < 0 ? -1 : 1)
                .findFirst()
                .orElse(1);
    }

    void place(Affine map, double width, double height, Collection<ZoneShape> marked) {
        labels.values().forEach(Label::autosize);
        var places = view == View.SOLE ? SOLES : PLACES;
        var best =
                places.stream()
                        .filter(
                                place ->
                                        both(place)
                                                .anyMatch(
                                                        half ->
                                                                inside(
                                                                        map.transform(
                                                                                half.x(), half.y()),
                                                                        width,
                                                                        height)))
                        .filter(place -> both(place).noneMatch(half -> covered(half, marked)))
                        .filter(place -> areApart(place, map))
                        .findFirst();
        labels.forEach(
                (side, label) -> {
                    var at =
                            best.map(place -> of(side, place))
                                    .map(half -> map.transform(half.x(), half.y()));
                    label.setVisible(at.filter(point -> inside(point, width, height)).isPresent());
                    at.ifPresent(
                            point ->
                                    label.relocate(
                                            Math.rint(point.getX() - label.getWidth() / 2),
                                            Math.rint(point.getY() - label.getHeight() / 2)));
                });
    }

    private Point of(Side side, Point place) {
        return (side == Side.LEFT) == (leftSign > 0) ? place : place.mirrored();
    }

    private static Stream<Point> both(Point place) {
        return Stream.of(place, place.mirrored());
    }

    private boolean areApart(Point place, Affine map) {
        var way = map.deltaTransform(2 * place.x(), 0);
        double width = labels.values().stream().mapToDouble(Label::getWidth).average().orElse(0);
        double height = labels.values().stream().mapToDouble(Label::getHeight).average().orElse(0);
        return Math.abs(way.getX()) >= width + GAP || Math.abs(way.getY()) >= height + GAP;
    }

    private static boolean covered(Point place, Collection<ZoneShape> marked) {
        return marked.stream()
                .anyMatch(
                        shape ->
                                shape.bounds().grown(WORD).contains(place.x(), place.y())
                                        && IntStream.rangeClosed(-1, 1)
                                                .anyMatch(
                                                        part ->
                                                                shape.contains(
                                                                        place.x() + part * WORD,
                                                                        place.y())));
    }

    private static boolean inside(Point2D at, double width, double height) {
        return at.getX() >= MARGIN
                && at.getX() <= width - MARGIN
                && at.getY() >= MARGIN
                && at.getY() <= height - MARGIN;
    }
}
