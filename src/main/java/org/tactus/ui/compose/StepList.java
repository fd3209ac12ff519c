package org.tactus.ui.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.tactus.routine.Problem;
import org.tactus.text.Messages;
import org.tactus.ui.History;

/// The steps of the composed session below each other. One of them has the keyboard: arrows go to
/// another, with Alt they move it, Delete drops it, plus and minus change its length. By pointer
/// its grip moves it, its time is dragged longer or shorter.
final class StepList extends VBox {
    /// How far to drag for one more grain of time, in pixels.
    private static final double DRAG = 10;

    private final Messages messages;
    private final ComposeViewModel model;
    private final StepWords words;
    private final List<StepRow> made = new ArrayList<>();
    private List<Draft.Row> rows = List.of();
    private int current;
    private Optional<Stretching> stretching = Optional.empty();
    /// The line whose grip is held.
    private Optional<Integer> moving = Optional.empty();
    /// To which place among those beside it letting go would move it.
    private Optional<Integer> target = Optional.empty();

    /// The time of a line that is being dragged.
    private record Stretching(History<Draft> from, List<Integer> at, double y) {}

    StepList(Messages messages, ComposeViewModel model) {
        this.messages = messages;
        this.model = model;
        this.words = new StepWords(messages);
        setId("compose-steps");
        getStyleClass().add("compose-steps");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        setAccessibleText(messages.get("compose.steps"));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> released());
    }

    void show(Draft draft, List<Problem> problems) {
        boolean focused = hasKeyboard();
        rows = draft.rows();
        while (made.size() < rows.size()) {
            made.add(row(made.size()));
        }
        for (int i = 0; i < rows.size(); i++) {
            made.get(i).show(rows.get(i), i + 1, rows.size(), at(rows.get(i), problems));
        }
        if (getChildren().size() != rows.size()) {
            getChildren().setAll(made.subList(0, rows.size()));
        }
        point(Math.clamp(current, 0, Math.max(0, rows.size() - 1)));
        if (focused && !rows.isEmpty()) {
            made.get(current).requestFocus();
        }
    }

    /// What lint says about this line and nothing inside it.
    private List<Problem> at(Draft.Row row, List<Problem> problems) {
        return problems.stream()
                .filter(
                        problem ->
                                problem.path().equals(row.path())
                                        || problem.path().startsWith(row.path() + "."))
                .filter(problem -> !problem.path().startsWith(row.path() + ".steps["))
                .toList();
    }

    private boolean hasKeyboard() {
        return getChildren().stream().anyMatch(Node::isFocused);
    }

    private StepRow row(int index) {
        var row =
                new StepRow(
                        messages,
                        words,
                        new StepRow.Pointing() {
                            @Override
                            public void lengthen(int grains) {
                                model.lengthen(rows.get(index).at(), grains);
                            }

                            @Override
                            public void drop() {
                                model.drop(rows.get(index).at());
                            }
                        });
        row.addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    row.requestFocus();
                    // The pane that scrolls would take the keyboard to itself.
                    event.consume();
                });
        row.focusedProperty()
                .subscribe(
                        focused -> {
                            if (focused) {
                                point(index);
                            }
                        });
        row.grip().addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> moving = Optional.of(index));
        row.time().addEventHandler(MouseEvent.MOUSE_PRESSED, event -> hold(index, event));
        return row;
    }

    /// The one line that Tab comes to.
    private void point(int index) {
        current = index;
        for (int i = 0; i < made.size(); i++) {
            made.get(i).setFocusTraversable(i == index);
        }
    }

    private void pressed(KeyEvent event) {
        if (rows.isEmpty() || !hasKeyboard()) {
            return;
        }
        boolean moving = event.isAltDown();
        switch (event.getCode()) {
            case UP -> goOrMove(-1, moving);
            case DOWN -> goOrMove(1, moving);
            case HOME -> go(0);
            case END -> go(rows.size() - 1);
            case DELETE, BACK_SPACE -> model.drop(rows.get(current).at());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void typed(KeyEvent event) {
        int grains =
                switch (event.getCharacter()) {
                    case "+", "=" -> 1;
                    case "-", "\u2212" -> -1;
                    default -> 0;
                };
        if (grains != 0 && hasKeyboard() && !event.isShortcutDown()) {
            model.lengthen(rows.get(current).at(), grains);
            event.consume();
        }
    }

    private void goOrMove(int by, boolean moving) {
        if (moving) {
            var at = rows.get(current).at();
            move(at, at.getLast() + by);
        } else {
            go(current + by);
        }
    }

    private void go(int index) {
        if (index >= 0 && index < rows.size()) {
            made.get(index).requestFocus();
        }
    }

    /// Moves a line and goes with it.
    private void move(List<Integer> at, int to) {
        var beside = beside(at);
        var place = new ArrayList<>(at);
        place.set(at.size() - 1, Math.clamp(to, 0, beside.size() - 1));
        model.move(at, to);
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).at().equals(place)) {
                go(i);
            }
        }
    }

    /// The lines of the list in which `at` is.
    private List<Draft.Row> beside(List<Integer> at) {
        var parent = at.subList(0, at.size() - 1);
        return rows.stream()
                .filter(row -> row.at().size() == at.size())
                .filter(row -> row.at().subList(0, at.size() - 1).equals(parent))
                .toList();
    }

    private void dragged(MouseEvent event) {
        moving.ifPresent(index -> drag(index, event));
        stretching.ifPresent(held -> stretch(held, event));
        event.consume();
    }

    private void released() {
        made.forEach(row -> row.mark(false, false));
        var from = moving;
        var to = target;
        moving = Optional.empty();
        target = Optional.empty();
        stretching = Optional.empty();
        from.ifPresent(index -> to.ifPresent(place -> move(rows.get(index).at(), place)));
    }

    /// Marks the line beside which letting go would put the one that is held.
    private void drag(int index, MouseEvent event) {
        var at = rows.get(index).at();
        var beside = beside(at);
        double y = sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        int place = 0;
        for (int i = 1; i < beside.size(); i++) {
            if (y > made.get(rows.indexOf(beside.get(i))).getBoundsInParent().getMinY()) {
                place = i;
            }
        }
        target = Optional.of(place);
        var under = made.get(rows.indexOf(beside.get(place)));
        boolean before = place < at.getLast();
        boolean after = place > at.getLast();
        made.forEach(row -> row.mark(row == under && before, row == under && after));
    }

    private void hold(int index, MouseEvent event) {
        stretching =
                model.draftsProperty()
                        .get()
                        .map(
                                history ->
                                        new Stretching(
                                                history, rows.get(index).at(), event.getScreenY()));
    }

    private void stretch(Stretching held, MouseEvent event) {
        int grains = (int) Math.round((held.y() - event.getScreenY()) / DRAG);
        model.drag(held.from(), held.at(), grains);
    }
}
