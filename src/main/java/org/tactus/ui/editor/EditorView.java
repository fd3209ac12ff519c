package org.tactus.ui.editor;

import java.time.ZoneId;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.body.Body;
import org.tactus.body.Hands;
import org.tactus.routine.Problem;
import org.tactus.routine.draft.FieldProblems;
import org.tactus.routine.draft.StepPath;
import org.tactus.text.Messages;
import org.tactus.ui.Screen;
import org.tactus.ui.control.StyleSheet;

/// The editor: the steps at the left, the fields of the chosen one beside them, the figure or the
/// JSON at the right, what is wrong below.
public final class EditorView implements Screen {
    private final Messages messages;
    private final EditorViewModel model;
    private final BorderPane root = new BorderPane();
    private final EditorBar bar;
    private final StepList steps;
    private final FormPane form;
    private final FigurePane figure;
    private final JsonPane json;
    private final ProblemStrip problems;
    private final HBox torn = new HBox();
    private final Label tornWords = new Label("", new FontIcon(Feather.ALERT_CIRCLE));
    private final Button mend = new Button();

    /// @param zone in which days and hours are told
    public EditorView(
            Body body,
            Hands hands,
            Messages messages,
            EditorViewModel model,
            Choreographer choreographer,
            ZoneId zone,
            boolean reducedMotion) {
        this.messages = messages;
        this.model = model;
        bar = new EditorBar(messages, model);
        steps = new StepList(messages, model);
        form = new FormPane(messages, model);
        figure = new FigurePane(body, hands, messages, model, choreographer, reducedMotion);
        json = new JsonPane(messages, model);
        problems = new ProblemStrip(messages, this::go);
        root.setId("editor");
        root.getStyleClass().add("editor");
        root.getStylesheets().add(StyleSheet.url(EditorView.class, "editor.css"));
        root.setTop(new VBox(bar, new LeftBar(messages, model, zone), buildTorn()));
        root.setCenter(buildColumns());
        root.setBottom(problems);
        bind();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        figure.start();
        var state = model.stateProperty().get();
        if (state.draft().neverRead()) {
            state.problems().all().stream().findFirst().map(Problem::place).ifPresent(json::go);
        } else {
            steps.takeFocus();
        }
    }

    @Override
    public void hidden() {
        figure.stop();
    }

    private Node buildColumns() {
        HBox.setHgrow(form, Priority.ALWAYS);
        HBox.setHgrow(figure, Priority.ALWAYS);
        HBox.setHgrow(json, Priority.ALWAYS);
        var columns = new HBox(steps, form, figure, json);
        columns.getStyleClass().add("editor-columns");
        return columns;
    }

    private Node buildTorn() {
        tornWords.setWrapText(true);
        tornWords.setMinHeight(Region.USE_PREF_SIZE);
        tornWords.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(tornWords, Priority.ALWAYS);
        mend.setText(messages.get("editor.torn.mend"));
        mend.setId("editor-mend");
        mend.setMinWidth(Region.USE_PREF_SIZE);
        mend.getStyleClass().add("quiet-button");
        mend.setOnAction(_ -> model.mend());
        torn.setId("editor-torn");
        mend.managedProperty().bind(mend.visibleProperty());
        var line = new HBox(tornWords, mend);
        line.getStyleClass().add("notice");
        HBox.setHgrow(line, Priority.ALWAYS);
        torn.getStyleClass().add("editor-left");
        torn.getChildren().add(line);
        torn.managedProperty().bind(torn.visibleProperty());
        return torn;
    }

    private void bind() {
        EditorKeys.listen(root, model);
        json.visibleProperty().bind(model.jsonProperty());
        json.managedProperty().bind(json.visibleProperty());
        figure.visibleProperty().bind(model.jsonProperty().not());
        figure.managedProperty().bind(figure.visibleProperty());
        model.jsonProperty().subscribe(json::setShown);
        model.stateProperty().subscribe(this::show);
    }

    private void show(EditorState state) {
        bar.show(state);
        steps.show(state);
        form.show(state);
        figure.show(state);
        json.show(state);
        problems.show(state);
        torn.setVisible(state.draft().torn());
        boolean neverRead = state.draft().neverRead();
        tornWords.setText(messages.get(neverRead ? "editor.torn.never" : "editor.torn"));
        mend.setVisible(!neverRead);
    }

    /// Leads to what a problem is about: its field, and its place in the JSON where that is shown.
    private void go(Problem problem) {
        if (model.jsonProperty().get()) {
            model.select(StepPath.leading(problem.path()));
            json.go(problem.place());
        } else if (model.stateProperty().get().draft().torn()) {
            model.jsonProperty().set(true);
            json.go(problem.place());
        } else {
            model.select(StepPath.leading(problem.path()));
            if (!form.takeFocus(FieldProblems.field(problem))) {
                form.requestFocus();
            }
        }
    }
}
