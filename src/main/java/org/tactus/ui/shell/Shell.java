package org.tactus.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.tactus.text.Messages;
import org.tactus.ui.Screen;
import org.tactus.ui.control.Painted;

/// The window's contents: the rail, the screen of the moment, notices below it, questions over all
/// of it.
public final class Shell extends StackPane {
    private static final PseudoClass ASKING = PseudoClass.getPseudoClass("asking");

    /// From this height on a line is kept for notices, in pixels.
    private static final double ROOMY = 700;

    private final Rail rail;
    private final NoticeBar notices;
    private final StackPane middle = new StackPane();
    private final BorderPane frame = new BorderPane();
    private final Label receiving = new Label();
    /// The first one is asked, the others wait.
    private final Deque<Question> questions = new ArrayDeque<>();
    private Optional<Screen> current = Optional.empty();
    /// Counts the places that were wanted.
    private long wanted;
    private Subscription waiting = Subscription.EMPTY;
    private Optional<Node> focusBefore = Optional.empty();

    /// What the rail does.
    public interface Places {
        void routines();

        void compose();

        void breathe();

        void journal();

        void settings();
    }

    public Shell(Messages messages, Places places) {
        rail =
                new Rail(
                        messages,
                        place -> {
                            switch (place) {
                                case ROUTINES -> places.routines();
                                case COMPOSE -> places.compose();
                                case BREATHE -> places.breathe();
                                case JOURNAL -> places.journal();
                                case SETTINGS -> places.settings();
                            }
                        });
        notices = new NoticeBar(messages, Duration.seconds(5));
        setId("shell");
        getStyleClass().add("shell");
        middle.setMinSize(0, 0);
        VBox.setVgrow(middle, Priority.ALWAYS);
        frame.setCenter(new VBox(middle, notices));
        receiving.setText(messages.get("import.drop"));
        receiving.setId("drop-sign");
        receiving.getStyleClass().add("drop-sign");
        receiving.setMouseTransparent(true);
        receiving.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        getChildren().add(frame);
        heightProperty().subscribe(this::keepPlaceForNotices);
    }

    /// Shows a screen beside the rail.
    public void showRoutines(Screen screen) {
        show(screen, Rail.Place.ROUTINES);
    }

    public void showCompose(Screen screen) {
        show(screen, Rail.Place.COMPOSE);
    }

    public void showBreathe(Screen screen) {
        show(screen, Rail.Place.BREATHE);
    }

    public void showJournal(Screen screen) {
        show(screen, Rail.Place.JOURNAL);
    }

    public void showSettings(Screen screen) {
        show(screen, Rail.Place.SETTINGS);
    }

    /// Dresses and lays out a screen behind the one that is shown, which takes longest, so that it
    /// is there at once when it is wanted.
    public void prepare(Screen screen) {
        var root = screen.root();
        if (middle.getChildren().contains(root)) {
            return;
        }
        root.setOpacity(0);
        middle.getChildren().addFirst(root);
        Painted.then(root, () -> reveal(root, shows(screen)));
    }

    /// Shows a screen that has the window to itself.
    public void showAlone(Screen screen) {
        takeRail();
        notices.setAside(false);
        place(screen);
    }

    /// Shows a session, which has the window to itself: all notices step aside when they could be
    /// read, and those that are to be closed are there again afterwards.
    public void showSession(Screen screen) {
        takeRail();
        notices.setAside(true);
        place(screen);
    }

    /// Says that a place is wanted which can be shown only once something is known. Answers what
    /// hands that on to `show`, unless another place has been wanted or shown by then.
    public <T> Consumer<T> ifStillWanted(Consumer<T> show) {
        wanted++;
        long then = wanted;
        return known -> {
            if (then == wanted) {
                show.accept(known);
            }
        };
    }

    /// Whether this is the screen that is shown.
    public boolean shows(Screen screen) {
        return current.equals(Optional.of(screen));
    }

    /// Says a sentence that belongs to the screen of the moment, below it.
    public void notice(String text) {
        notice(text, Stay.ON_SCREEN);
    }

    /// Says a sentence below the screen.
    public void notice(String text, Stay stay) {
        notices.say(text, stay);
    }

    /// Shows, below the screen, work that goes on.
    public WorkNotice begin(String text) {
        return notices.begin(text);
    }

    /// The work is over.
    public void end(WorkNotice work) {
        notices.end(work);
    }

    /// Asks a question over the window, once nothing else is asked any more. What is asked already
    /// is not asked twice.
    public void ask(Question question) {
        if (questions.stream().anyMatch(asked -> asked.id().equals(question.id()))) {
            return;
        }
        questions.add(question);
        if (questions.size() == 1) {
            focusBefore =
                    Optional.ofNullable(getScene())
                            .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()));
            frame.setDisable(true);
            pseudoClassStateChanged(ASKING, true);
            askNext();
        }
    }

    private void askNext() {
        var pane = new QuestionPane(questions.element(), this::answered, System::nanoTime);
        getChildren().add(pane);
        pane.takeFocus();
    }

    /// Whether a question waits for its answer.
    public boolean isAsking() {
        return !questions.isEmpty();
    }

    /// Shows that files which are held over the window may be let go there.
    public void setReceiving(boolean files) {
        getChildren().remove(receiving);
        if (files) {
            getChildren().add(receiving);
        }
    }

    private void answered() {
        getChildren().removeIf(QuestionPane.class::isInstance);
        questions.remove();
        if (isAsking()) {
            askNext();
            return;
        }
        frame.setDisable(false);
        pseudoClassStateChanged(ASKING, false);
        focusBefore.ifPresent(Node::requestFocus);
        focusBefore = Optional.empty();
    }

    private void show(Screen screen, Rail.Place marked) {
        frame.setLeft(rail);
        keepPlaceForNotices();
        rail.mark(marked);
        notices.setAside(false);
        place(screen);
    }

    private void takeRail() {
        frame.setLeft(null);
        keepPlaceForNotices();
    }

    /// In the smallest windows the screens need all the room there is.
    private void keepPlaceForNotices() {
        notices.setKeepsPlace(frame.getLeft() != null && getHeight() >= ROOMY);
    }

    private void place(Screen screen) {
        wanted++;
        if (current.equals(Optional.of(screen))) {
            return;
        }
        current.ifPresent(this::leave);
        current = Optional.of(screen);
        var root = screen.root();
        if (!middle.getChildren().contains(root)) {
            middle.getChildren().add(root);
        }
        reveal(root, true);
        notices.leaveScreen();
        waiting.unsubscribe();
        waiting = screen.urgent().subscribe(notices::setWaiting);
        screen.shown();
    }

    private void leave(Screen before) {
        before.hidden();
        middle.getChildren().remove(before.root());
    }

    private static void reveal(Node root, boolean seen) {
        root.setOpacity(1);
        root.setVisible(seen);
        root.setManaged(seen);
    }
}
