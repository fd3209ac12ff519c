package org.tactus.ui.compose;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.compose.Unmet;
import org.tactus.routine.Problem;
import org.tactus.routine.Routine;
import org.tactus.routine.Severity;
import org.tactus.session.Timeline;
import org.tactus.text.ClockText;
import org.tactus.text.ComposeWording;
import org.tactus.text.Messages;
import org.tactus.text.Wording;
import org.tactus.ui.History;
import org.tactus.ui.control.SessionStrip;
import org.tactus.ui.control.Tip;

/// The composed session: how long, the strip to scale, what could not be met, the steps with their
/// reasons; *Start* and *Save as routine*.
final class SessionPanel extends VBox {
    private final Messages messages;
    private final ComposeViewModel model;
    private final ComposeView.Actions actions;
    private final Wording wording;
    private final ComposeWording reasons;
    private final Label title = new Label();
    private final Label length = new Label();
    private final SessionStrip strip = new SessionStrip();
    private final Label byHand = new Label();
    private final Button undo;
    private final Button redo;
    private final Button start;
    private final Button save;
    private final VBox unmet = new VBox();
    private final StepList steps;
    private final SavePanel saving;
    private final HBox foot = new HBox();
    private Optional<Draft> shown = Optional.empty();

    SessionPanel(Messages messages, ComposeViewModel model, ComposeView.Actions actions) {
        this.messages = messages;
        this.model = model;
        this.actions = actions;
        this.wording = new Wording(messages);
        this.reasons = new ComposeWording(messages);
        this.steps = new StepList(messages, model);
        undo = icon("compose-undo", "compose.undo", Feather.CORNER_UP_LEFT, model::undo);
        redo = icon("compose-redo", "compose.redo", Feather.CORNER_UP_RIGHT, model::redo);
        save = button("compose-save", "compose.save", Feather.DOWNLOAD, "quiet-button", this::name);
        start =
                button(
                        "compose-start",
                        "compose.start",
                        Feather.PLAY,
                        "primary-button",
                        this::start);
        saving =
                new SavePanel(
                        messages,
                        name -> saved(() -> actions.keep(routine(), name)),
                        name -> saved(() -> actions.saveElsewhere(routine(), name)),
                        () -> saved(() -> {}));
        setId("compose-session");
        getStyleClass().add("compose-session");
        getChildren().addAll(buildHead(), strip, buildByHand(), unmet, buildSteps(), buildFoot());
        bind();
    }

    private Node buildHead() {
        title.setId("compose-title");
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        length.setId("compose-length");
        length.getStyleClass().add("muted");
        var words = new VBox(title, length);
        HBox.setHgrow(words, Priority.ALWAYS);
        var head = new HBox(words, undo, redo);
        head.getStyleClass().add("compose-head");
        return head;
    }

    private Node buildByHand() {
        var anew =
                button(
                        "compose-anew",
                        "compose.anew",
                        Feather.ROTATE_CCW,
                        "quiet-button",
                        model::composeAnew);
        byHand.setId("compose-by-hand");
        byHand.setWrapText(true);
        byHand.setMinHeight(USE_PREF_SIZE);
        byHand.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(byHand, Priority.ALWAYS);
        var line = new HBox(byHand, anew);
        line.getStyleClass().add("compose-by-hand");
        line.visibleProperty().bind(byHand.textProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private Node buildSteps() {
        unmet.setId("compose-unmet");
        unmet.getStyleClass().add("compose-unmet");
        unmet.managedProperty().bind(unmet.visibleProperty());
        var scroll = new ScrollPane(steps);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("page-scroll", "compose-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private Node buildFoot() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        foot.getChildren().addAll(save, gap, start);
        foot.getStyleClass().add("compose-buttons");
        foot.managedProperty().bind(foot.visibleProperty());
        saving.managedProperty().bind(saving.visibleProperty());
        saving.visibleProperty().bind(foot.visibleProperty().not());
        var both = new VBox(foot, saving);
        both.getStyleClass().add("compose-foot");
        return both;
    }

    private void bind() {
        model.draftsProperty().subscribe(history -> history.ifPresent(this::show));
        model.behindProperty().subscribe(this::sayByHand);
    }

    private void show(History<Draft> history) {
        undo.setDisable(!history.canUndo());
        redo.setDisable(!history.canRedo());
        var draft = history.now();
        if (shown.filter(draft::equals).isPresent()) {
            return;
        }
        shown = Optional.of(draft);
        var routine = draft.routine();
        var timeline = Timeline.of(routine);
        var problems = draft.problems();
        title.setText(routine.title().in(messages.locale()));
        length.setText(
                messages.get(
                        "compose.length", ClockText.elapsed(draft.length()), draft.rows().size()));
        strip.setSegments(timeline.segments(), wording::title);
        steps.show(draft, problems);
        start.setDisable(problems.stream().anyMatch(SessionPanel::bars));
        showUnmet(draft.unmet());
        sayByHand();
    }

    private static boolean bars(Problem problem) {
        return problem.severity() == Severity.ERROR;
    }

    private void showUnmet(List<Unmet> wishes) {
        unmet.getChildren().setAll(reasons.unmet(wishes).stream().map(this::unmet).toList());
        unmet.setVisible(!wishes.isEmpty());
    }

    private Label unmet(String text) {
        var line = new Label(text, new FontIcon(Feather.INFO));
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        return line;
    }

    private void sayByHand() {
        boolean behind = model.behindProperty().get();
        boolean changed = shown.filter(Draft::byHand).isPresent();
        byHand.setText(
                changed ? messages.get(behind ? "compose.by-hand.behind" : "compose.by-hand") : "");
    }

    private Routine routine() {
        return shown.orElseThrow().routine();
    }

    private void start() {
        shown.ifPresent(
                draft ->
                        actions.start(
                                draft.routine(),
                                draft.byHand() ? Optional.empty() : Optional.of(draft.wishes())));
    }

    private void name() {
        if (shown.isPresent()) {
            foot.setVisible(false);
            saving.begin(routine().title().in(messages.locale()));
        }
    }

    private void saved(Runnable how) {
        how.run();
        foot.setVisible(true);
        save.requestFocus();
    }

    private Button icon(String id, String key, Feather icon, Runnable action) {
        var button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(messages.get(key));
        Tip.put(button, messages.get(key + ".tip"));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Button button(String id, String key, Feather icon, String styleClass, Runnable action) {
        var button = new Button(messages.get(key), new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add(styleClass);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
