package org.tactus.ui.editor;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.routine.Severity;
import org.tactus.text.Messages;

/// A step in the list: what it is called, where it works, how long, and whether something is wrong
/// with it.
final class StepCell extends ListCell<StepItem> {
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
    private static final int DEEPEST = 4;

    private final Messages messages;
    private final Region indent = new Region();
    private final Label name = new Label();
    private final Label detail = new Label();
    private final Label time = new Label();
    private final Label mark = new Label();
    private final HBox line;

    StepCell(Messages messages) {
        this.messages = messages;
        getStyleClass().add("editor-step");
        indent.getStyleClass().add("editor-indent");
        name.getStyleClass().add("editor-step-name");
        detail.setWrapText(true);
        detail.getStyleClass().add("editor-step-detail");
        time.getStyleClass().add("editor-step-time");
        time.setMinWidth(Region.USE_PREF_SIZE);
        mark.getStyleClass().add("editor-mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        var words = new VBox(name, detail);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        line = new HBox(indent, words, time, mark);
        line.getStyleClass().add("editor-step-line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(StepItem row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        if (empty || row == null) {
            setGraphic(null);
            setId(null);
            pseudoClassStateChanged(GROUP, false);
            return;
        }
        setId(row.id());
        setGraphic(line);
        pseudoClassStateChanged(GROUP, row.group());
        indent.getStyleClass().setAll("editor-indent", "depth-" + depth(row));
        name.setText(row.name());
        detail.setText(row.detail());
        detail.setManaged(!row.detail().isEmpty());
        time.setText(row.time());
        mark.setGraphic(row.worst().map(StepCell::icon).orElse(null));
        mark.setManaged(row.worst().isPresent());
        setAccessibleText(
                messages.facts(row.name(), row.detail(), row.time())
                        + problem(row.worst()).map(words -> ", " + words).orElse(""));
    }

    /// As high as its words need in the width that it has.
    @Override
    protected double computePrefHeight(double width) {
        if (isEmpty()) {
            return super.computePrefHeight(width);
        }
        double wide = getWidth() > 0 ? getWidth() : getListView().getWidth();
        return snappedTopInset()
                + line.prefHeight(wide - snappedLeftInset() - snappedRightInset())
                + snappedBottomInset();
    }

    private static int depth(StepItem row) {
        return Math.clamp(row.path().indexes().size() - 1, 0, DEEPEST);
    }

    private Optional<String> problem(Optional<Severity> worst) {
        return worst.map(
                severity ->
                        messages.get(
                                severity == Severity.ERROR
                                        ? "editor.step.error"
                                        : "editor.step.warning"));
    }

    private static FontIcon icon(Severity severity) {
        boolean error = severity == Severity.ERROR;
        var icon = new FontIcon(error ? Feather.ALERT_CIRCLE : Feather.ALERT_TRIANGLE);
        icon.getStyleClass().add(error ? "editor-error-icon" : "editor-warning-icon");
        return icon;
    }
}
