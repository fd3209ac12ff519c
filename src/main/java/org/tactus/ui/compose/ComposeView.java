package org.tactus.ui.compose;

import java.util.ArrayList;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.body.Body;
import org.tactus.compose.Wishes;
import org.tactus.journal.look.Proposals;
import org.tactus.routine.Routine;
import org.tactus.text.ClockText;
import org.tactus.text.Messages;
import org.tactus.text.Wording;
import org.tactus.ui.Screen;
import org.tactus.ui.bodymap.ScoredFigure;
import org.tactus.ui.control.StyleSheet;
import org.tactus.ui.control.Tip;

/// The screen on which a session is composed: the figure at the left, touched where it hurts; at
/// the right the other wishes and, below them, the session that follows from them.
public final class ComposeView implements Screen {

    /// What the screen asks of the rest of the application.
    public interface Actions {
        /// Whatever the journal has to say is wanted anew.
        void refresh();

        /// Begins the session.
        ///
        /// @param wishes what it was composed from, where it was not changed by hand since
        void start(Routine routine, Optional<Wishes> wishes);

        /// Keeps it among the person's own routines.
        void keep(Routine routine, String name);

        /// Writes it to a file of the person's choice.
        void saveElsewhere(Routine routine, String name);
    }

    /// Beyond this the proposals go on in another line, in pixels.
    private static final double WIDEST = 560;

    /// How much of the width the figure has.
    private static final double FIGURE = 0.38;

    private static final KeyCombination UNDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO_TOO =
            new KeyCodeCombination(
                    KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final Messages messages;
    private final ComposeViewModel model;
    private final Actions actions;
    private final ScoredFigure figure;
    private final WishesPanel wishes;
    private final FlowPane proposals = new FlowPane();
    private final BorderPane root = new BorderPane();

    public ComposeView(Body body, Messages messages, ComposeViewModel model, Actions actions) {
        this.messages = messages;
        this.model = model;
        this.actions = actions;
        figure =
                new ScoredFigure(
                        body,
                        messages,
                        "compose-score",
                        messages.get("compose.hint"),
                        ScoredFigure.Arrangement.BELOW,
                        "compose.score.");
        wishes = new WishesPanel(messages, model);
        root.setId("compose");
        root.getStyleClass().add("compose-page");
        root.getStylesheets().add(StyleSheet.url(ComposeView.class, "compose.css"));
        root.setTop(buildHead());
        root.setLeft(figure);
        figure.prefWidthProperty().bind(root.widthProperty().multiply(FIGURE));
        root.setCenter(buildRight());
        bind();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        actions.refresh();
        figure.figure().requestFocus();
    }

    /// Whether tools and positions are in view.
    BooleanProperty openProperty() {
        return wishes.openProperty();
    }

    private Node buildHead() {
        var title = new Label(messages.get("compose.title"));
        title.getStyleClass().add("page-title");
        title.setMinWidth(Label.USE_PREF_SIZE);
        proposals.setPrefWrapLength(WIDEST);
        proposals.getStyleClass().addAll("chips", "compose-proposals");
        HBox.setHgrow(proposals, Priority.ALWAYS);
        var head = new HBox(title, proposals);
        head.getStyleClass().add("compose-top");
        return head;
    }

    private Node buildRight() {
        var session = new SessionPanel(messages, model, actions);
        VBox.setVgrow(session, Priority.ALWAYS);
        var right = new VBox(wishes, session);
        right.getStyleClass().add("compose-right");
        return right;
    }

    private void bind() {
        figure.scoresProperty().bindBidirectional(model.scoresProperty());
        model.precautionsProperty()
                .subscribe(limits -> figure.figure().leaveOut(limits.excluded()));
        model.proposalsProperty().subscribe(this::offer);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl) {
            return;
        }
        if (UNDO.match(event)) {
            model.undo();
            event.consume();
        } else if (REDO.match(event) || REDO_TOO.match(event)) {
            model.redo();
            event.consume();
        }
    }

    private void offer(Proposals now) {
        proposals.getChildren().clear();
        now.lastTime().ifPresent(found -> offer("last-time", Feather.ROTATE_CCW, found));
        now.helped().ifPresent(found -> offer("helped", Feather.HEART, found));
        now.moreHere().ifPresent(found -> offer("more-here", Feather.PLUS, found));
        now.neglected().ifPresent(found -> offer("neglected", Feather.CLOCK, found));
    }

    private void offer(String what, Feather icon, Proposals.Proposal proposal) {
        var chip = new Button(messages.get("compose.propose." + what), new FontIcon(icon));
        chip.setId("compose-" + what);
        chip.getStyleClass().setAll("chip");
        Tip.put(chip, words(proposal));
        chip.setOnAction(_ -> model.take(proposal));
        proposals.getChildren().add(chip);
    }

    /// `Lower back, left 7, neck 4 · 20:00`.
    private String words(Proposals.Proposal proposal) {
        var wording = new Wording(messages);
        var spots = new ArrayList<String>();
        proposal.scores()
                .forEach(
                        (spot, score) ->
                                spots.add(
                                        messages.get(
                                                "compose.propose.spot",
                                                wording.spot(spot),
                                                score)));
        var where = messages.list(spots);
        return proposal.length()
                .map(length -> messages.facts(where, ClockText.elapsed(length)))
                .orElse(where);
    }
}
