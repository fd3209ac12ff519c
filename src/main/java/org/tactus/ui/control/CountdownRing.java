package org.tactus.ui.control;

import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Shape;

/// A ring that empties, with the time that is left in large figures inside it. It is told the
/// moment as often as one likes and draws only when something that can be seen has changed.
public final class CountdownRing extends Region {
    /// Smaller turns of the ring's end than this cannot be seen: half a pixel on a ring of 240.
    private static final double SMALLEST_TURN = 0.25;

    /// `0:38`.
    private static final int USUAL_LENGTH = 4;

    private static final PseudoClass CALM = PseudoClass.getPseudoClass("calm");
    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

    private final Circle track = new Circle();
    private final Arc arc = new Arc();
    private final Line half = new Line();
    private final Label time = new Label();
    private final Label caption = new Label();
    private final Label whole = new Label();
    private final VBox texts = new VBox(time, caption, whole);

    public CountdownRing() {
        getStyleClass().add("countdown-ring");
        getStylesheets().add(StyleSheet.url(CountdownRing.class, "countdown-ring.css"));
        track.getStyleClass().add("track");
        arc.getStyleClass().add("arc");
        half.getStyleClass().add("half");
        time.getStyleClass().add("time");
        caption.getStyleClass().add("caption");
        whole.getStyleClass().add("whole");
        texts.getStyleClass().add("texts");
        arc.setType(ArcType.OPEN);
        arc.setStartAngle(90);
        for (var label : new Label[] {caption, whole}) {
            label.managedProperty().bind(label.textProperty().isNotEmpty());
            label.setWrapText(true);
        }
        time.setMinWidth(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        setMouseTransparent(true);
        for (var shape : new Shape[] {track, arc, half}) {
            shape.setManaged(false);
        }
        getChildren().addAll(track, arc, half, texts);
    }

    /// Shows how much is left.
    ///
    /// @param left the part that is left, from 0 to 1
    public void setLeft(double left) {
        double turn = -360 * Math.clamp(left, 0, 1);
        if (Math.abs(turn - arc.getLength()) >= SMALLEST_TURN
                || (turn == 0 && arc.getLength() != 0)) {
            arc.setLength(turn);
            arc.setVisible(turn < -SMALLEST_TURN);
        }
    }

    /// Shows the time that is left, such as `0:38`, what is counted below it, and the time of the
    /// whole below that; empty texts take no room.
    public void setTexts(String time, String caption, String whole) {
        set(this.time, time);
        pseudoClassStateChanged(WIDE, time.length() > USUAL_LENGTH);
        set(this.caption, caption);
        set(this.whole, whole);
    }

    /// Whether what is counted is breath or rest rather than work.
    public void setCalm(boolean calm) {
        pseudoClassStateChanged(CALM, calm);
    }

    /// Whether the ring has a mark at its half.
    public void setHalfMarked(boolean marked) {
        half.setVisible(marked);
    }

    /// The time as it is shown.
    public String time() {
        return time.getText();
    }

    /// The line under the time as it is shown.
    public String caption() {
        return caption.getText();
    }

    private static void set(Label label, String text) {
        if (!Objects.equals(label.getText(), text)) {
            label.setText(text);
        }
    }

    @Override
    protected void layoutChildren() {
        double size = Math.min(getWidth() - sides(), getHeight() - ends());
        double radius = Math.max(0, (size - track.getStrokeWidth()) / 2);
        double x = getInsets().getLeft() + (getWidth() - sides()) / 2;
        double y = getInsets().getTop() + (getHeight() - ends()) / 2;
        track.setCenterX(x);
        track.setCenterY(y);
        track.setRadius(radius);
        arc.setCenterX(x);
        arc.setCenterY(y);
        arc.setRadiusX(radius);
        arc.setRadiusY(radius);
        double reach = track.getStrokeWidth() / 2;
        half.setStartX(x);
        half.setEndX(x);
        half.setStartY(y + radius - reach);
        half.setEndY(y + radius + reach);
        // The widest rectangle of four by three inside the ring holds the texts.
        double inner = (radius - reach) * 1.72;
        double tall = Math.min(inner, texts.prefHeight(inner));
        texts.resizeRelocate(x - inner / 2, y - tall / 2, inner, tall);
    }

    private double sides() {
        return getInsets().getLeft() + getInsets().getRight();
    }

    private double ends() {
        return getInsets().getTop() + getInsets().getBottom();
    }
}
