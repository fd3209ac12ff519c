package org.tactus.ui.bodymap;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import org.tactus.body.Bounds;
import org.tactus.body.ImplementShape;
import org.tactus.body.ImplementShape.Fade;
import org.tactus.body.Tone;

/// One implement drawn in the units of its shape, and the shadow that it casts; both fade out along
/// the arm.
final class HandDrawing {
    /// Softness of tones and of the cast shadow, in hand lengths.
    private static final double TONE_BLUR = 0.016;

    private static final double CAST_BLUR = 0.035;
    /// How far along the arm the shadow reaches beyond the wrist.
    private static final double CAST_REACH = 0.12;

    private final Scale unit = new Scale(1, 1);
    private final List<SoftPicture> soft;
    private final Group body;
    private final Group cast;

    /// @param changed called when [#draw] is due because a colour is another one
    HandDrawing(ImplementShape shape, Runnable changed) {
        var shadows =
                new SoftPicture(
                        Drawn.tones(shape.tones(), Tone.Kind.SHADOW, "hand-shade"),
                        TONE_BLUR,
                        SoftPicture.CLOSER,
                        changed);
        var lights =
                new SoftPicture(
                        Drawn.tones(shape.tones(), Tone.Kind.LIGHT, "hand-light"),
                        TONE_BLUR,
                        SoftPicture.CLOSER,
                        changed);
        var shadow =
                new SoftPicture(
                        List.of(Drawn.path(shape.outline(), "hand-cast")),
                        CAST_BLUR,
                        SoftPicture.CLOSER,
                        changed);
        soft = List.of(shadows, lights, shadow);
        var tones = Drawn.mapped(unit, List.of(shadows.node(), lights.node()));
        tones.setClip(Drawn.mapped(unit, List.of(Drawn.path(shape.outline()))));
        body =
                new Group(
                        Drawn.mapped(unit, List.of(Drawn.path(shape.outline(), "hand-skin"))),
                        tones,
                        Drawn.mapped(unit, Drawn.lines(shape.lines(), "hand-line")),
                        Drawn.mapped(unit, List.of(Drawn.path(shape.edge(), "hand-edge"))));
        cast = new Group(Drawn.mapped(unit, List.of(shadow.node())));
        shape.fade()
                .ifPresent(
                        fade -> {
                            body.setClip(mask(shape.bounds(), fade));
                            cast.setClip(
                                    mask(
                                            shape.bounds(),
                                            new Fade(
                                                    fade.origin(),
                                                    fade.direction(),
                                                    fade.start() - CAST_REACH,
                                                    fade.start() + CAST_REACH)));
                        });
        for (var part : List.of(body, cast)) {
            part.getStyleClass().addAll("hand", shape.id());
        }
    }

    /// The implement itself, in pixels.
    Group body() {
        return body;
    }

    /// Its shadow, in pixels, without any distance yet.
    Group cast() {
        return cast;
    }

    /// Draws at this many pixels to a hand length.
    void resize(double pixels) {
        unit.setX(pixels);
        unit.setY(pixels);
    }

    /// Draws what is soft where its colours have changed; answers whether they had.
    boolean draw() {
        return SoftPicture.draw(soft, unit.getX());
    }

    /// A mask rather than a picture: only its opacity counts.
    private Node mask(Bounds bounds, Fade fade) {
        var room = bounds.grown(0.2);
        var mask = new Rectangle(room.minX(), room.minY(), room.width(), room.height());
        var from = fade.origin().plus(fade.direction().times(fade.start()));
        var to = fade.origin().plus(fade.direction().times(fade.end()));
        mask.setFill(
                new LinearGradient(
                        from.x(),
                        from.y(),
                        to.x(),
                        to.y(),
                        false,
                        CycleMethod.NO_CYCLE,
                        new Stop(0, Color.BLACK),
                        new Stop(1, Color.TRANSPARENT)));
        return Drawn.mapped(unit, List.of(mask));
    }
}
