package org.tactus.ui.shell;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.tactus.text.Messages;

/// Work that goes on in the background: what it is, how far it has come, and a way to call it off.
/// Stays below the screen, whichever it is, until the work is over.
public final class WorkNotice extends HBox {
    private final ProgressBar bar = new ProgressBar(0);
    private final Button cancel;

    WorkNotice(Messages messages, String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        bar.getStyleClass().add("work-progress");
        bar.setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        bar.setAccessibleText(text);
        cancel = new Button(messages.get("notice.cancel"));
        cancel.getStyleClass().addAll("quiet-button", "work-cancel");
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setAccessibleText(messages.get("notice.cancel") + ": " + text);
        getChildren().addAll(label, bar, cancel);
        getStyleClass().add("notice");
    }

    /// Shows how far it has come.
    ///
    /// @param done from 0 to 1
    public void progress(double done) {
        bar.setProgress(done);
    }

    /// Calls the work off when the person asks for it.
    public void onCancel(Runnable call) {
        cancel.setOnAction(_ -> call.run());
    }
}
