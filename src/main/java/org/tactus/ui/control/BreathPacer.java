package org.tactus.ui.control;

import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;

/// A form that fills and empties with the breath, between a ring for empty lungs and one for full,
/// with the word of the phase and its count inside. Small, beside the figure, it shows no count.
public final class BreathPacer extends Region {
    private static final PseudoClass SMALL = PseudoClass.getPseudoClass("small");

    /// The radius of the empty form, as a part of the full one.
    private static final double EMPTY = 0.44;
    private static final double HALO = 0.09;

    private final Circle full = circle("full");
    private final Circle outerHalo = circle("outer-halo");
    private final Circle innerHalo = circle("inner-halo");
    private final Circle form = circle("form");
    private final Circle empty = circle("empty");
    private final Label word = new Label();
    private final Label count = new Label();
    private final VBox texts = new VBox(word, count);
    private final boolean small;
    private double fill;

    /// A pacer that is the screen's large thing.
    public static BreathPacer large() {
        return new BreathPacer(false);
    }

    /// A pacer that stands beside something else.
    public static BreathPacer small() {
        return new BreathPacer(true);
    }

    private BreathPacer(boolean small) {
        this.small = small;
        getStyleClass().add("breath-pacer");
        getStylesheets().add(StyleSheet.url(BreathPacer.class, "breath-pacer.css"));
        pseudoClassStateChanged(SMALL, small);
        word.getStyleClass().add("word");
        count.getStyleClass().add("count");
        texts.getStyleClass().add("texts");
        count.managedProperty().bind(count.textProperty().isNotEmpty());
        word.setMinWidth(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        setMouseTransparent(true);
        // The circles are not laid out one by one: only their radius changes from frame to frame.
        var circles = new Group(full, outerHalo, innerHalo, form, empty);
        circles.setManaged(false);
        getChildren().addAll(circles, texts);
    }

    /// Shows how full the lungs are, from 0 to 1.
    public void setFill(double fill) {
        if (this.fill != fill) {
            this.fill = fill;
            drawForm();
        }
    }

    /// Shows the word of the phase, and the seconds that it still takes (empty for none).
    public void setTexts(String word, String count) {
        if (!Objects.equals(this.word.getText(), word)) {
            this.word.setText(word);
            setAccessibleText(word);
        }
        var shown = small ? "" : count;
        if (!Objects.equals(this.count.getText(), shown)) {
            this.count.setText(shown);
        }
    }

    /// The word as it is shown.
    public String word() {
        return word.getText();
    }

    /// The count as it is shown.
    public String count() {
        return count.getText();
    }

    /// How full it is drawn, from 0 to 1.
    public double fill() {
        return fill;
    }

    @Override
    protected void layoutChildren() {
        double x = getWidth() / 2;
        double y = getHeight() / 2;
        for (var circle : new Circle[] {full, outerHalo, innerHalo, form, empty}) {
            circle.setCenterX(x);
            circle.setCenterY(y);
        }
        full.setRadius(fullRadius());
        empty.setRadius(fullRadius() * EMPTY);
        drawForm();
        double wide = Math.max(texts.prefWidth(-1), fullRadius() * EMPTY * 2);
        double tall = texts.prefHeight(wide);
        texts.resizeRelocate(x - wide / 2, y - tall / 2, wide, tall);
    }

    private void drawForm() {
        double most = fullRadius() * (1 - 2 * HALO);
        double radius = fullRadius() * EMPTY + (most - fullRadius() * EMPTY) * fill;
        // Half pixels are the finest step that is seen.
        double step = Math.round(radius * 2) / 2.0;
        if (form.getRadius() != step) {
            form.setRadius(step);
            innerHalo.setRadius(step + fullRadius() * HALO * fill);
            outerHalo.setRadius(step + fullRadius() * 2 * HALO * fill);
        }
    }

    private double fullRadius() {
        return Math.max(0, Math.min(getWidth(), getHeight()) / 2 - 1);
    }

    private static Circle circle(String style) {
        var circle = new Circle();
        circle.getStyleClass().add(style);
        return circle;
    }
}
