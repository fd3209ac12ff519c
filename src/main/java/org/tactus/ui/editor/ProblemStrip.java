package org.tactus.ui.editor;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.routine.Problem;
import org.tactus.routine.Severity;
import org.tactus.text.Messages;

/// Everything that the reader says of the draft, with line and column; a click leads there.
final class ProblemStrip extends VBox {
    private static final int MOST = 100;

    private final Messages messages;
    private final Consumer<Problem> chosen;
    private final Label headline = new Label();
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);
    private List<Problem> shown = List.of();

    ProblemStrip(Messages messages, Consumer<Problem> chosen) {
        this.messages = messages;
        this.chosen = chosen;
        setId("editor-problems");
        getStyleClass().add("editor-problem-strip");
        headline.setId("editor-headline");
        scroll.getStyleClass().addAll("page-scroll", "editor-problem-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setAccessibleText(messages.get("editor.problems"));
        scroll.prefHeightProperty().bind(lines.heightProperty());
        getChildren().addAll(headline, scroll);
        show();
    }

    void show(EditorState state) {
        if (!shown.equals(state.problems().all())) {
            shown = state.problems().all();
            show();
        }
    }

    private void show() {
        long errors = count(Severity.ERROR);
        long warnings = count(Severity.WARNING);
        headline.setText(
                shown.isEmpty()
                        ? messages.get("editor.fine")
                        : messages.get("editor.count", errors, warnings));
        headline.setGraphic(new FontIcon(shown.isEmpty() ? Feather.CHECK : icon(errors > 0)));
        headline.getStyleClass()
                .setAll(
                        "label",
                        shown.isEmpty()
                                ? "editor-fine"
                                : errors > 0 ? "editor-error" : "editor-warning");
        lines.getChildren().setAll(shown.stream().limit(MOST).map(this::line).toList());
        scroll.setVisible(!shown.isEmpty());
        scroll.setManaged(!shown.isEmpty());
    }

    private long count(Severity severity) {
        return shown.stream().filter(problem -> problem.severity() == severity).count();
    }

    private static Feather icon(boolean error) {
        return error ? Feather.ALERT_CIRCLE : Feather.ALERT_TRIANGLE;
    }

    private Button line(Problem problem) {
        var place = problem.place();
        var line =
                new Button(
                        messages.get(
                                "editor.problem", place.line(), place.column(), problem.text()),
                        new FontIcon(icon(problem.severity() == Severity.ERROR)));
        line.getStyleClass()
                .addAll(
                        "editor-problem-line",
                        problem.severity() == Severity.ERROR ? "editor-error" : "editor-warning");
        line.setWrapText(true);
        line.setMaxWidth(Double.MAX_VALUE);
        line.setOnAction(_ -> chosen.accept(problem));
        return line;
    }
}
