package org.tactus.ui.bodymap;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.transform.Affine;
import org.tactus.body.Body;
import org.tactus.body.Spot;
import org.tactus.body.View;
import org.tactus.body.ZoneShape;

/// A small still figure with a routine's zones tinted and with those that are left out hatched. Two
/// or three plain shapes, kept as a picture, so that a list can hold hundreds.
public final class BodyThumbnail extends Region {
    private static final double HEIGHT = 92;
    private static final double MARGIN = 0.01;

    private final Affine map = new Affine();
    private final Group picture;
    private final Body body;
    private final View view;

    /// For a routine's card: from the front or from the back, whichever shows more of its zones.
    public BodyThumbnail(Body body, Collection<Spot> spots) {
        this(body, view(body, Set.copyOf(spots)), spots, Set.of());
    }

    /// From one side.
    ///
    /// @param spots are tinted
    /// @param out are hatched
    public BodyThumbnail(Body body, View view, Collection<Spot> spots, Set<Spot> out) {
        this.body = body;
        this.view = view;
        picture =
                Drawn.mapped(
                        map,
                        List.of(
                                Drawn.path(body.outline(view), "thumbnail-figure"),
                                Drawn.path(zones(body, view, Set.copyOf(spots)), "thumbnail-zones"),
                                Drawn.path(zones(body, view, out), "thumbnail-out")));
        picture.setManaged(false);
        picture.setCache(true);
        getStyleClass().add("body-thumbnail");
        setMouseTransparent(true);
        getChildren().add(picture);
    }

    private static View view(Body body, Set<Spot> spots) {
        return seen(body, View.FRONT, spots) > seen(body, View.BACK, spots)
                ? View.FRONT
                : View.BACK;
    }

    private static double seen(Body body, View view, Set<Spot> spots) {
        return body.shapes(view).stream()
                .filter(shape -> spots.contains(shape.spot()))
                .mapToDouble(ZoneShape::area)
                .sum();
    }

    private static String zones(Body body, View view, Set<Spot> spots) {
        return body.shapes(view).stream()
                .filter(shape -> spots.contains(shape.spot()))
                .map(ZoneShape::path)
                .collect(Collectors.joining());
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() > 0 && getHeight() > 0) {
            new MapFit(body.bounds(view).grown(MARGIN), Turn.HEAD_UP, getWidth(), getHeight())
                    .applyTo(map);
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        var bounds = body.bounds(view).grown(MARGIN);
        return (height > 0 ? height : prefHeight(-1)) * bounds.width() / bounds.height();
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }
}
