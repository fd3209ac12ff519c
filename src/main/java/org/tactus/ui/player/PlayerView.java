package org.tactus.ui.player;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.tactus.body.Body;
import org.tactus.body.Hands;
import org.tactus.text.Messages;
import org.tactus.ui.Screen;
import org.tactus.ui.control.CountdownRing;
import org.tactus.ui.control.Pulse;
import org.tactus.ui.control.SessionStrip;
import org.tactus.ui.control.StyleSheet;
import org.tactus.ui.control.WindowFont;

/// The screen that guides a session: the figure at the left, words and clock at the right, the
/// session below. Its keys are [PlayerInput]'s.
public final class PlayerView implements Screen {
    private static final PseudoClass GLANCE = PseudoClass.getPseudoClass("glance");
    private static final double FIGURE_PERCENT = 50;

    private final PlayerViewModel model;
    private final Messages messages;
    private final PlayerExits exits;
    private final StackPane root = new StackPane();
    private final HeaderBar header;
    private final FigurePanel figure;
    private final GuidePanel guide = new GuidePanel();
    private final QuestionPanel question;
    private final AnswerButtons answers;
    private final CountdownRing ring = new CountdownRing();
    private final DetailsPanel details;
    private final NextLine next;
    private final SessionStrip strip = new SessionStrip();
    private final TransportBar transport;
    private final PromptView prompt;
    private final TimeLeftView timeLeft;
    private final NoticeArea notices;
    private final CurtainView curtain;
    private final EndView end;
    private final KeyCard card;
    private final VBox page = new VBox();
    private final VBox foot = new VBox();
    private final Pulse pulse;
    private final PlayerInput input;
    private final SmallWindow small;
    private Subscription subscription = Subscription.EMPTY;

    /// @param options what the person chose beforehand
    public PlayerView(
            PlayerViewModel model,
            PlayerOptions options,
            PlayerClocks clocks,
            Body body,
            Hands hands,
            Messages messages,
            PlayerExits exits) {
        this.model = model;
        this.messages = messages;
        this.exits = exits;
        header = new HeaderBar(messages);
        figure = new FigurePanel(body, hands, model, options, messages);
        question = new QuestionPanel(model, messages);
        answers = new AnswerButtons("player-answer", model, messages);
        details = new DetailsPanel(messages);
        next = new NextLine(messages);
        transport = new TransportBar(messages);
        prompt = new PromptView(model, messages);
        timeLeft = new TimeLeftView(model, messages);
        notices = new NoticeArea(messages, model::undoSkip, prompt, timeLeft);
        curtain = new CurtainView(messages, model::goOn);
        end = new EndView(model, messages, exits);
        card = new KeyCard(messages);
        pulse = new Pulse(model::frame);
        build();
        small = new SmallWindow(model, clocks.nanos(), messages);
        input =
                new PlayerInput(
                        root, model, new StageModes(root, small), end::goOn, clocks.nanos());
        bind();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        input.shown();
        // What takes long the first time comes before the clock runs, not out of the session.
        root.applyCss();
        root.layout();
        if (root.getScene().getWindow() instanceof Stage stage) {
            small.accompany(stage);
        }
        model.start();
    }

    @Override
    public void hidden() {
        close();
    }

    private void build() {
        root.setId("player");
        root.getStyleClass().add("player");
        root.getStylesheets().add(StyleSheet.url(PlayerView.class, "player.css"));
        root.setFocusTraversable(true);
        root.setAccessibleRole(AccessibleRole.PARENT);
        root.setAccessibleText(messages.get("player.title"));
        ring.setId("player-ring");
        strip.setId("player-strip");
        page.getStyleClass().add("page");
        page.getChildren().addAll(header, middle(), buildFoot());
        StackPane.setAlignment(notices, Pos.TOP_RIGHT);
        notices.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
        root.getChildren().addAll(page, curtain, end, card, notices);
    }

    private GridPane middle() {
        var middle = new GridPane();
        middle.getStyleClass().add("middle");
        var left = new ColumnConstraints();
        left.setPercentWidth(FIGURE_PERCENT);
        var right = new ColumnConstraints();
        right.setPercentWidth(100 - FIGURE_PERCENT);
        middle.getColumnConstraints().addAll(left, right);
        var row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        row.setMinHeight(0);
        middle.getRowConstraints().add(row);
        var clock = new HBox(ring, details, question);
        clock.getStyleClass().add("clock");
        HBox.setHgrow(details, Priority.ALWAYS);
        HBox.setHgrow(question, Priority.ALWAYS);
        var words = new VBox(guide, clock, answers);
        words.getStyleClass().add("words");
        words.setMinHeight(0);
        middle.addRow(0, figure, words);
        VBox.setVgrow(middle, Priority.ALWAYS);
        middle.setMinHeight(0);
        return middle;
    }

    private VBox buildFoot() {
        foot.getStyleClass().add("foot");
        foot.getChildren().addAll(next, strip, transport);
        return foot;
    }

    private void bind() {
        var display = model.display();
        var modes = model.modes();
        strip.setOnSeek(model::seek);
        card.visibleProperty().bind(modes.cardProperty());
        strip.disableProperty().bind(modes.lockedProperty());
        header.quietProperty().bind(notices.telling().or(modes.glanceProperty()));
        header.placeVisibleProperty().bind(modes.glanceProperty().or(notices.crowded()).not());
        guide.bareProperty().bind(modes.glanceProperty());
        foot.visibleProperty().bind(modes.glanceProperty().not());
        details.visibleProperty().bind(modes.glanceProperty().or(question.visibleProperty()).not());
        answers.visibleProperty().bind(question.visibleProperty());
        for (var part : new Node[] {foot, details, answers}) {
            part.managedProperty().bind(part.visibleProperty());
        }
        subscription =
                Subscription.combine(
                        WindowFont.follow(root),
                        header.bind(display.placeProperty(), messages),
                        figure.bind(),
                        question.bind(),
                        answers.bind(model),
                        prompt.bind(model),
                        timeLeft.bind(model),
                        end.bind(),
                        transport.bind(model, exits::askToStop),
                        display.guideProperty().subscribe(guide::show),
                        display.guideProperty().subscribe(details::show),
                        display.guideProperty()
                                .subscribe(
                                        shown -> ring.setCalm(shown.stage() != Guide.Stage.TOUCH)),
                        display.clockProperty().subscribe(this::showClock),
                        display.leftProperty().subscribe(left -> ring.setLeft(left.doubleValue())),
                        display.nextProperty().subscribe(next::show),
                        display.timelineProperty().subscribe(_ -> showSegments()),
                        display.momentProperty().subscribe(_ -> showPosition()),
                        display.curtainProperty().subscribe(curtain::show),
                        display.noticeProperty().subscribe(notices::showNotice),
                        display.undoProperty().subscribe(notices::showUndo),
                        display.endingProperty().subscribe(this::showEnding),
                        model.heldProperty()
                                .subscribe(held -> notices.showHold(held.doubleValue())),
                        modes.glanceProperty()
                                .subscribe(glance -> root.pseudoClassStateChanged(GLANCE, glance)),
                        model.animatingProperty().subscribe(pulse::setRunning));
    }

    private void showClock(Clock clock) {
        ring.setTexts(clock.time(), clock.caption(), clock.whole());
        ring.setHalfMarked(clock.halfMarked());
    }

    /// Stopped before anything was played there is nothing to look back on.
    private void showEnding(Optional<Ending> ending) {
        end.show(ending);
        page.setVisible(ending.isEmpty());
        if (ending.isPresent() && !model.hasWorked()) {
            exits.backToRoutines();
        } else if (ending.isPresent()) {
            end.takeFocus();
        }
    }

    private void showSegments() {
        strip.setSegments(
                model.display().timelineProperty().get().segments(), model.display()::name);
        showPosition();
    }

    private void showPosition() {
        model.display()
                .momentProperty()
                .get()
                .ifPresent(
                        moment -> strip.setPosition(moment.position(), moment.segment().index()));
    }

    /// Ends what it had subscribed; the session stands still.
    public void close() {
        model.pause();
        small.close();
        pulse.setRunning(false);
        subscription.unsubscribe();
        subscription = Subscription.EMPTY;
    }
}
