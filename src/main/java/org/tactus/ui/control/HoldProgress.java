package org.tactus.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Shows how long something has been held: a bar that fills, with what it will do.
public final class HoldProgress extends HBox {
    private final Label label = new Label();
    private final Region bar = new Region();
    private final Pane track = new Pane(bar);
    private double done;

    public HoldProgress(String text) {
        getStyleClass().add("hold-progress");
        getStylesheets().add(StyleSheet.url(HoldProgress.class, "hold-progress.css"));
        label.setText(text);
        label.setWrapText(true);
        label.getStyleClass().add("text");
        track.getStyleClass().add("track");
        bar.getStyleClass().add("bar");
        bar.setManaged(false);
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        setAccessibleText(text);
        setMouseTransparent(true);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
        getChildren().addAll(label, track);
        track.widthProperty().subscribe(_ -> draw());
        track.heightProperty().subscribe(_ -> draw());
    }

    /// Shows the part of the hold that is over, from 0 to 1; with 0 nothing is shown.
    public void setDone(double done) {
        if (this.done != done) {
            this.done = done;
            setVisible(done > 0);
            draw();
        }
    }

    private void draw() {
        bar.resize(track.getWidth() * Math.clamp(done, 0, 1), track.getHeight());
    }
}
