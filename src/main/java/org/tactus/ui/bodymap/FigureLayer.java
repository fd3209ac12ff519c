package org.tactus.ui.bodymap;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Affine;
import org.tactus.body.Body;
import org.tactus.body.Tone;
import org.tactus.body.View;

/// The unmarked figure in one view: skin, shade and light, relief, outline. It is kept as a
/// picture, so that what moves above it costs no drawing here.
final class FigureLayer extends Group {
    /// Softness of tones and of lines, in body heights.
    private static final double TONE_BLUR = 0.0045;

    private static final double LINE_BLUR = 0.0013;
    /// The soles are drawn this much finer: they fill the picture with a seventh of the body's
    /// length.
    private static final double SOLE_FINER = 0.4;

    private static final double CORNER = 12;

    private final List<SoftPicture> relief;
    private final Rectangle window = new Rectangle();
    private final Group content;
    private final double closest;
    private double scale = 1;
    private boolean changed = true;

    /// @param map from body heights to pixels; the figure follows its changes
    /// @param closest how much closer than at first it may be shown
    FigureLayer(Body body, View view, Affine map, double closest) {
        this.closest = closest;
        double fineness = view == View.SOLE ? SOLE_FINER : 1;
        String outline = body.outline(view);
        var tones = soft(tones(body, view), TONE_BLUR * fineness);
        var lines = Drawn.lines(body.lines(view), "figure-line");
        var inside = new Group(Drawn.mapped(map, List.of(tones.node())));
        if (closest > SoftPicture.ROOM) {
            var softLines = soft(lines, LINE_BLUR * fineness);
            relief = List.of(tones, softLines);
            inside.getChildren().add(Drawn.mapped(map, List.of(softLines.node())));
        } else {
            // From afar their blur is finer than a pixel.
            relief = List.of(tones);
            inside.getChildren().add(Drawn.mapped(map, lines));
        }
        inside.setClip(Drawn.mapped(map, List.of(Drawn.path(outline))));
        var skin = Drawn.path(outline, "figure-skin");
        content =
                new Group(
                        Drawn.mapped(map, List.of(skin)),
                        inside,
                        Drawn.mapped(map, List.of(Drawn.path(outline, "figure-outline"))));
        window.setArcWidth(2 * CORNER);
        window.setArcHeight(2 * CORNER);
        content.setClip(window);
        skin.fillProperty().subscribe(this::change);
    }

    /// Where nothing was measured the rounding towards the edge stands in for it.
    private static List<SVGPath> tones(Body body, View view) {
        if (body.tones(view).isEmpty()) {
            return List.of(Drawn.path(body.outline(view), "figure-rim"));
        }
        var tones = new ArrayList<SVGPath>();
        tones.addAll(Drawn.tones(body.tones(view), Tone.Kind.SHADOW, "figure-shadow"));
        tones.addAll(Drawn.tones(body.tones(view), Tone.Kind.LIGHT, "figure-light"));
        return tones;
    }

    private SoftPicture soft(List<SVGPath> shapes, double deviation) {
        return new SoftPicture(shapes, deviation, closest, this::requestLayout);
    }

    /// Fits the picture into `width` × `height` pixels at `scale` pixels to a body height.
    void fit(double width, double height, double scale) {
        this.scale = scale;
        window.setWidth(width);
        window.setHeight(height);
        change();
    }

    private void change() {
        changed = true;
        requestLayout();
    }

    /// By now all colours are known.
    @Override
    protected void layoutChildren() {
        if (SoftPicture.draw(relief, scale) || changed) {
            changed = false;
            keep();
        }
        super.layoutChildren();
    }

    /// Keeps a picture of the figure until the next change. The picture belongs to a group of its
    /// own, which is replaced: the toolkit does not notice every change within a group that it
    /// keeps. What has got another parent would be black until the next frame, if it were not
    /// coloured at once.
    private void keep() {
        var picture = new Group(content);
        picture.setCache(true);
        getChildren().setAll(List.of(picture));
        picture.applyCss();
    }
}
