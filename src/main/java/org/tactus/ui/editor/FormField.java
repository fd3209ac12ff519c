package org.tactus.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.routine.Problem;
import org.tactus.routine.Severity;
import org.tactus.routine.draft.JsonValue;
import org.tactus.text.Messages;

/// One field of the form: its name, what is typed or chosen, and below it what is wrong with it in
/// the reader's own words. It follows the draft; while it does, it reports nothing.
abstract class FormField extends VBox {
    private final String name;
    private final VBox problems = new VBox();
    private boolean following;

    /// @param name as the format spells it
    FormField(Messages messages, String name) {
        this.name = name;
        setId("editor-row-" + name);
        getStyleClass().add("editor-field");
        var label = new Label(messages.get("editor.field." + name));
        label.getStyleClass().add("editor-field-name");
        problems.setId("editor-problem-" + name);
        problems.getStyleClass().add("editor-problems");
        getChildren().add(label);
    }

    /// Shows what somebody types into or chooses from, with the problems below it.
    final void fill(Node content) {
        getChildren().addAll(content, problems);
    }

    final String name() {
        return name;
    }

    /// Whether it takes the whole width of the form.
    abstract boolean isWide();

    /// What takes the keyboard: what is typed into or chosen from first.
    abstract Node target();

    /// Gives the keyboard to it.
    final void takeFocus() {
        target().requestFocus();
    }

    /// Shows the value that the draft has.
    abstract void follow(Optional<JsonValue> value);

    final void show(EditorState state) {
        following = true;
        follow(state.draft().get(state.selected(), name));
        following = false;
        show(state.problems().at(state.selected(), name));
    }

    /// Reports what a person did; what the field does by itself while it follows is not reported.
    final void report(Runnable change) {
        if (!following) {
            change.run();
        }
    }

    private void show(List<Problem> found) {
        problems.getChildren().setAll(found.stream().map(FormField::problem).toList());
        problems.setManaged(!found.isEmpty());
        target().setAccessibleHelp(
                        found.isEmpty()
                                ? null
                                : found.stream()
                                        .map(Problem::message)
                                        .collect(Collectors.joining("; ")));
    }

    private static Label problem(Problem problem) {
        boolean error = problem.severity() == Severity.ERROR;
        var line =
                new Label(
                        problem.message(),
                        new FontIcon(error ? Feather.ALERT_CIRCLE : Feather.ALERT_TRIANGLE));
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.getStyleClass().add(error ? "editor-error" : "editor-warning");
        return line;
    }
}
