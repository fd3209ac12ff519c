package org.tactus.ui.journal;

import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import org.tactus.journal.Feeling;
import org.tactus.journal.look.Difference;

/// A score before, hollow, and the score after it, filled, on a line from 0 to 10. Down and up look
/// the same: no colour says good or bad. It always stands beside its numbers.
final class Dumbbell extends Region {
    private static final double RADIUS = 5;

    private final Line track = new Line();
    private final Line bar = new Line();
    private final Circle before = new Circle(RADIUS);
    private final Circle after = new Circle(RADIUS);
    private Difference ends = new Difference(0, 0);

    Dumbbell() {
        getStyleClass().add("dumbbell");
        track.getStyleClass().setAll("dumbbell-track");
        bar.getStyleClass().setAll("dumbbell-bar");
        before.getStyleClass().setAll("dumbbell-before");
        after.getStyleClass().setAll("dumbbell-after");
        setMouseTransparent(true);
        getChildren().add(new Group(track, bar, before, after));
        getChildren().forEach(child -> child.setManaged(false));
    }

    void show(Difference shown) {
        ends = shown;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double y = getHeight() / 2;
        place(track, x(0), x(Feeling.WORST), y);
        place(bar, x(ends.before()), x(ends.after()), y);
        before.setCenterX(x(ends.before()));
        after.setCenterX(x(ends.after()));
        before.setCenterY(y);
        after.setCenterY(y);
    }

    private static void place(Line line, double from, double to, double y) {
        line.setStartX(from);
        line.setEndX(to);
        line.setStartY(y);
        line.setEndY(y);
    }

    private double x(int score) {
        double room = getWidth() - 2 * (RADIUS + 1);
        return RADIUS + 1 + room * score / Feeling.WORST;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 2 * (RADIUS + 2);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 140;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 60;
    }
}
