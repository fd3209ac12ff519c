package org.tactus.ui.breathing;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.tactus.routine.BreathPattern;
import org.tactus.safety.Precautions;
import org.tactus.text.Messages;
import org.tactus.ui.Screen;
import org.tactus.ui.control.BreathFrame;
import org.tactus.ui.control.BreathPacer;
import org.tactus.ui.control.HoldProgress;
import org.tactus.ui.control.Pulse;
import org.tactus.ui.control.StyleSheet;
import org.tactus.ui.control.WindowFont;

/// The pacer alone: before it starts with the rhythm and the length in one line under it, while it
/// runs with the breath and what is left.
public final class BreathingView implements Screen {
    private final BreathingViewModel model;
    private final Messages messages;
    private final StackPane root = new StackPane();
    private final Label heading = label("breathe-heading", "heading");
    private final BreathPacer pacer = BreathPacer.large();
    private final PlanLine plan;
    private final OwnPatternField own;
    private final Label note = label("breathe-note", "note");
    private final Label kept = label("breathe-kept", "note");
    private final Button ask;
    private final VBox choice = new VBox();
    private final Label line = label("breathe-line", "line");
    private final Label left = label("breathe-left", "left");
    private final Label pausing = label("breathe-pausing", "pausing");
    private final Label dizzy = label("breathe-dizzy", "dizzy");
    private final Button tooSlow;
    private final Button stop;
    private final VBox course = new VBox();
    private final HoldProgress hold;
    private final Pulse pulse;
    private Subscription subscription = Subscription.EMPTY;

    /// @param questions leads to what is asked before the breath is held
    public BreathingView(BreathingViewModel model, Messages messages, Runnable questions) {
        this.model = model;
        this.messages = messages;
        plan = new PlanLine(model, messages);
        own = new OwnPatternField(model, messages);
        hold = new HoldProgress(messages.get("player.hold"));
        pulse = new Pulse(model::frame);
        ask = pill("breathe-ask", "breathe.ask", questions);
        tooSlow = pill("breathe-too-slow", "breathe.too-slow", model::tooSlow);
        stop = pill("breathe-stop", "breathe.stop", model::stop);
        build();
        bind();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void hidden() {
        model.leave();
        pulse.setRunning(false);
    }

    /// The keys are for what is under way, or for beginning.
    @Override
    public void shown() {
        if (model.runningProperty().get()) {
            root.requestFocus();
        } else {
            plan.takeFocus();
        }
        pulse.setRunning(model.animatingProperty().get());
    }

    /// Offers what is right for someone: see [BreathingViewModel#keepTo].
    public void keepTo(Precautions precautions, List<String> barring, boolean asked) {
        model.keepTo(precautions, barring, asked);
    }

    /// Pauses a running session.
    public void pause() {
        model.pause();
    }

    /// Ends what it had subscribed.
    public void close() {
        hidden();
        subscription.unsubscribe();
        subscription = Subscription.EMPTY;
    }

    private void build() {
        root.setId("breathe");
        root.getStyleClass().add("breathing");
        root.getStylesheets().add(StyleSheet.url(BreathingView.class, "breathing.css"));
        root.setAccessibleRole(AccessibleRole.PARENT);
        root.setAccessibleText(messages.get("breathe.title"));
        pacer.setId("breathe-pacer");
        dizzy.setText(messages.get("breathe.dizzy"));
        tooSlow.managedProperty().bind(tooSlow.visibleProperty());
        choice.getStyleClass().add("choice");
        ask.visibleProperty().bind(model.unaskedProperty());
        ask.managedProperty().bind(ask.visibleProperty());
        choice.getChildren().addAll(plan, own, note, kept, ask);
        kept.managedProperty().bind(kept.textProperty().isNotEmpty());
        // Keeps its line while it says nothing: what stands below must not move.
        pausing.managedProperty().unbind();
        pausing.setManaged(true);
        course.getStyleClass().add("course");
        var ways = new HBox(tooSlow, stop);
        ways.getStyleClass().add("ways");
        course.getChildren().addAll(line, left, pausing, ways, dizzy);
        var below = new StackPane(choice, course);
        below.getStyleClass().add("below");
        below.setMinHeight(StackPane.USE_PREF_SIZE);
        var page = new VBox(heading, pacer, below);
        page.getStyleClass().add("page");
        VBox.setVgrow(pacer, Priority.ALWAYS);
        hold.setId("breathe-hold");
        root.getChildren().addAll(page, hold);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventFilter(
                KeyEvent.KEY_RELEASED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        model.letGo();
                    }
                });
        root.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    private void bind() {
        subscription =
                Subscription.combine(
                        WindowFont.follow(root),
                        plan.bind(
                                wanted -> {
                                    if (wanted) {
                                        own.open();
                                    } else {
                                        own.close();
                                    }
                                }),
                        own.bind(model.ownProblemProperty()),
                        model.planProperty().subscribe(_ -> showPlan()),
                        model.keptProperty().subscribe(kept::setText),
                        model.outcomeProperty().subscribe(_ -> showPlan()),
                        model.displayProperty().subscribe(this::show),
                        model.runningProperty().subscribe(this::showRunning),
                        model.heldProperty().subscribe(held -> hold.setDone(held.doubleValue())),
                        model.animatingProperty().subscribe(pulse::setRunning));
    }

    private void showPlan() {
        var chosen = model.planProperty().get();
        var outcome = model.outcomeProperty().get();
        note.setText(model.texts().note(chosen.pattern()));
        heading.setText(
                outcome.isEmpty() || model.runningProperty().get()
                        ? model.texts().heading(chosen.pattern())
                        : outcome);
    }

    private void showRunning(boolean running) {
        choice.setVisible(!running);
        course.setVisible(running);
        showPlan();
        if (running) {
            root.requestFocus();
        }
    }

    private void show(Optional<BreathingDisplay> display) {
        var frame =
                display.map(BreathingDisplay::frame)
                        .orElseGet(() -> new BreathFrame(0, messages.get("breathe.rest"), "", ""));
        pacer.setFill(frame.fill());
        pacer.setTexts(frame.word(), frame.count());
        display.ifPresent(
                shown -> {
                    line.setText(shown.line());
                    left.setText(shown.left());
                    pausing.setText(shown.pausing());
                });
        var pattern = model.planProperty().get().pattern();
        tooSlow.setVisible(!pattern.isNatural() && !pattern.name().equals(BreathPattern.GENTLE));
    }

    private void pressed(KeyEvent event) {
        if (!model.runningProperty().get()) {
            return;
        }
        boolean onButton = event.getTarget() instanceof ButtonBase;
        switch (event.getCode()) {
            case ESCAPE -> model.holdToStop();
            case SPACE, ENTER, PLAY, PAUSE -> {
                if (onButton) {
                    return;
                }
                model.toggle();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void clicked(MouseEvent event) {
        boolean onControl = event.getTarget() instanceof Node target && isInButton(target);
        if (model.runningProperty().get() && !onControl) {
            model.toggle();
        }
    }

    private static boolean isInButton(Node node) {
        return node instanceof ButtonBase
                || (node.getParent() != null && isInButton(node.getParent()));
    }

    private Button pill(String id, String key, Runnable action) {
        var pill = new Button(messages.get(key));
        pill.setId(id);
        pill.getStyleClass().add("pill");
        pill.setMinWidth(Button.USE_PREF_SIZE);
        pill.setOnAction(_ -> action.run());
        return pill;
    }

    private static Label label(String id, String style) {
        var label = new Label();
        label.setId(id);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }
}
