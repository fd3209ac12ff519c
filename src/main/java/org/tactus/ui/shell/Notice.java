package org.tactus.ui.shell;

import javafx.animation.Animation.Status;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.text.Messages;

/// A sentence, until it is closed. Where hands are not free it steps aside after it could be read,
/// and is there again afterwards; it stays while the mouse is on it.
final class Notice extends HBox {
    private final String text;
    private final PauseTransition reading;
    private boolean passing;

    /// @param time so long it takes to be read
    /// @param onClose it was closed
    Notice(Messages messages, String text, Duration time, Runnable onClose) {
        this.text = text;
        var label = new Label(text, new FontIcon(Feather.INFO));
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var close = new Button("", new FontIcon(Feather.X));
        close.getStyleClass().add("icon-button");
        close.setAccessibleText(messages.get("notice.close"));
        close.setOnAction(_ -> onClose.run());
        getStyleClass().add("notice");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(text);
        getChildren().addAll(label, close);
        managedProperty().bind(visibleProperty());
        reading = new PauseTransition(time);
        reading.setOnFinished(_ -> setVisible(!passing));
        hoverProperty().subscribe(this::linger);
    }

    boolean says(String other) {
        return text.equals(other);
    }

    /// Whether it steps aside by itself.
    void setPassing(boolean wanted) {
        passing = wanted;
        if (passing) {
            reading.playFromStart();
            linger(isHover());
        } else {
            reading.stop();
            setVisible(true);
        }
    }

    private void linger(boolean hover) {
        if (hover) {
            reading.pause();
        } else if (reading.getStatus() == Status.PAUSED) {
            reading.play();
        }
    }
}
