package org.tactus.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.routine.RoutineFacts;
import org.tactus.text.Messages;

/// Cards in as many columns as fit, made only for what is in view, so that ten thousand cost no
/// more than ten. One stop for the keyboard: arrows move from card to card and to the broken files
/// above them, Enter opens, S stars.
final class CardGrid extends StackPane {
    private static final double CARD_WIDTH_EM = 21;
    private static final int MOST_COLUMNS = 4;
    /// Between the cards and the scroll bar.
    private static final double GAP = 10;

    /// How many rows further a page is.
    private static final int PAGE = 4;

    /// At both sides of a broken file's words, for their lines to break before it.
    private static final double PADDING = 32;

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /// A row of the list: some cards, or one broken file.
    sealed interface Row {
        record Cards(int first, List<RoutineItem> items) implements Row {}

        record Broken(BrokenFile file) implements Row {}
    }

    private final Messages messages;
    private final Function<RoutineFacts, Node> thumbnails;
    private final CardChoice choice;
    private final Predicate<String> starred;
    private final ListView<Row> rows = new ListView<>();
    /// Shows nothing; has the font of the text here.
    private final Label ruler = new Label();
    private RoutineList list = RoutineList.EMPTY;
    private int columns = 2;
    /// The routine that the keys are about; below 0 a broken file, the last of them at -1.
    private int current;

    CardGrid(
            Messages messages,
            Function<RoutineFacts, Node> thumbnails,
            Predicate<String> starred,
            CardChoice choice) {
        this.messages = messages;
        this.thumbnails = thumbnails;
        this.starred = starred;
        this.choice = choice;
        setId("library-cards");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        rows.getStyleClass().add("card-rows");
        rows.setFocusTraversable(false);
        rows.setCellFactory(_ -> new RowCell());
        ruler.setManaged(false);
        getChildren().addAll(ruler, rows);
        widthProperty().subscribe(this::fitColumns);
        ruler.fontProperty().subscribe(this::fitColumns);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty().subscribe(this::markCurrent);
    }

    /// Shows another list, from its beginning.
    void show(RoutineList shown) {
        list = shown;
        current = Math.clamp(current, first(), Math.max(first(), last()));
        lay();
    }

    private void fitColumns() {
        double em = ruler.getFont().getSize();
        int fitting = Math.clamp((int) (getWidth() / (CARD_WIDTH_EM * em)), 1, MOST_COLUMNS);
        if (fitting != columns) {
            columns = fitting;
            lay();
        }
    }

    private void lay() {
        var items = list.routines();
        var laid = new ArrayList<Row>(items.size() / columns + 1 + list.broken().size());
        list.broken().forEach(file -> laid.add(new Row.Broken(file)));
        for (int first = 0; first < items.size(); first += columns) {
            laid.add(
                    new Row.Cards(
                            first, items.subList(first, Math.min(items.size(), first + columns))));
        }
        rows.getItems().setAll(laid);
        markCurrent();
    }

    private void pressed(KeyEvent event) {
        if (last() < first()) {
            return;
        }
        int moved =
                switch (event.getCode()) {
                    case LEFT -> current - 1;
                    case RIGHT -> current + 1;
                    case UP -> up(1);
                    case DOWN -> down(1);
                    case PAGE_UP -> up(PAGE);
                    case PAGE_DOWN -> down(PAGE);
                    case HOME -> first();
                    case END -> last();
                    default -> Integer.MIN_VALUE;
                };
        if (moved != Integer.MIN_VALUE) {
            current = Math.clamp(moved, first(), last());
            rows.scrollTo(list.broken().size() + row());
            markCurrent();
            event.consume();
            return;
        }
        var broken = currentBroken();
        if (broken.isPresent()) {
            if (opens(event)) {
                choice.mend(broken.get().source());
                event.consume();
            }
            return;
        }
        var routine = list.routines().get(current).routine();
        if (opens(event)) {
            choice.open(routine);
        } else if (event.getCode() == KeyCode.S) {
            choice.star(routine, !starred.test(routine.id()));
        } else {
            return;
        }
        event.consume();
    }

    private static boolean opens(KeyEvent event) {
        return event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
    }

    /// The first that the keys come to.
    private int first() {
        return -list.broken().size();
    }

    /// The last that they come to; before the first where there is nothing.
    private int last() {
        return list.routines().size() - 1;
    }

    /// The one so many rows further up. The broken files stand above the cards, each in a row of
    /// its own.
    private int up(int count) {
        int there = row() - count;
        if (there >= 0) {
            return current - count * columns;
        }
        return list.broken().isEmpty() ? 0 : there;
    }

    /// The one so many rows further down.
    private int down(int count) {
        int there = row() + count;
        if (current >= 0) {
            return current + count * columns;
        }
        return there < 0 ? there : there * columns;
    }

    /// The row that the keys are in; below 0 one of the broken files.
    private int row() {
        return current < 0 ? current : current / columns;
    }

    private Optional<BrokenFile> currentBroken() {
        return current < 0
                ? Optional.of(list.broken().get(list.broken().size() + current))
                : Optional.empty();
    }

    private void markCurrent() {
        rows.lookupAll(".row-cell")
                .forEach(
                        cell -> {
                            if (cell instanceof RowCell row) {
                                row.mark();
                            }
                        });
        setAccessibleText(
                currentBroken().map(this::spoken).orElseGet(() -> spokenRoutine(list.routines())));
    }

    private String spokenRoutine(List<RoutineItem> routines) {
        return routines.isEmpty()
                ? messages.get("library.empty")
                : messages.get(
                        "library.card.current",
                        routines.get(current).routine().title().in(messages.locale()),
                        current + 1,
                        routines.size());
    }

    private String spoken(BrokenFile file) {
        return messages.get(
                "library.broken.current", file.name(), String.join("; ", file.problems()));
    }

    /// One row; its cards are made once and show other routines while the list scrolls.
    private final class RowCell extends ListCell<Row> {
        private final HBox box = new HBox();
        private final List<RoutineCard> cards = new ArrayList<>();

        RowCell() {
            getStyleClass().add("row-cell");
            box.getStyleClass().add("card-row");
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setFocusTraversable(false);
            setPrefWidth(0);
            box.prefWidthProperty().bind(widthProperty().subtract(GAP));
        }

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            if (empty) {
                setGraphic(null);
                return;
            }
            switch (row) {
                case Row.Cards cardsRow -> showCards(cardsRow);
                case Row.Broken(var file) -> {
                    setGraphic(brokenFile(file));
                    mark();
                }
            }
        }

        void mark() {
            if (getItem() instanceof Row.Broken(var file) && getGraphic() != null) {
                boolean now = currentBroken().filter(file::equals).isPresent();
                getGraphic().pseudoClassStateChanged(CURRENT, CardGrid.this.isFocused() && now);
            }
            if (getItem() instanceof Row.Cards row) {
                for (int i = 0; i < row.items().size() && i < cards.size(); i++) {
                    cards.get(i)
                            .markCurrent(CardGrid.this.isFocused() && row.first() + i == current);
                }
            }
        }

        private void showCards(Row.Cards row) {
            while (cards.size() < row.items().size()) {
                var card = new RoutineCard(messages, thumbnails);
                HBox.setHgrow(card, Priority.ALWAYS);
                card.setMaxWidth(Double.MAX_VALUE);
                cards.add(card);
            }
            box.getChildren().clear();
            for (int i = 0; i < columns; i++) {
                if (i < row.items().size()) {
                    var item = row.items().get(i);
                    var card = cards.get(i);
                    card.prefWidthProperty().bind(share());
                    card.show(item, starred.test(item.id()), choice);
                    box.getChildren().add(card);
                } else {
                    box.getChildren().add(filler());
                }
            }
            setGraphic(box);
            mark();
        }

        /// What a column has of the width: exactly, since the row is as high as words of this width
        /// need.
        private DoubleBinding share() {
            int shares = columns;
            return Bindings.createDoubleBinding(
                    () -> (box.getWidth() - box.getSpacing() * (shares - 1)) / shares,
                    box.widthProperty(),
                    box.spacingProperty());
        }

        private Node filler() {
            var filler = new StackPane();
            filler.prefWidthProperty().bind(share());
            HBox.setHgrow(filler, Priority.ALWAYS);
            return filler;
        }

        private Node brokenFile(BrokenFile file) {
            var name = new Label(messages.get("library.broken", file.name()));
            name.getStyleClass().add("broken-name");
            name.setWrapText(true);
            name.setMinHeight(USE_PREF_SIZE);
            var box = new VBox(name, mend(file));
            box.getStyleClass().add("broken-file");
            name.prefWidthProperty().bind(box.prefWidthProperty().subtract(PADDING));
            box.prefWidthProperty().bind(widthProperty().subtract(GAP));
            box.setAlignment(Pos.TOP_LEFT);
            for (var problem : file.problems()) {
                var line = new Label(problem);
                line.setWrapText(true);
                line.setMinHeight(USE_PREF_SIZE);
                line.prefWidthProperty().bind(box.prefWidthProperty().subtract(PADDING));
                line.getStyleClass().add("broken-problem");
                box.getChildren().add(line);
            }
            return box;
        }

        /// Above the problems, which may be many.
        private Button mend(BrokenFile file) {
            var mend =
                    new Button(messages.get("library.broken.mend"), new FontIcon(Feather.EDIT_2));
            mend.setId("mend-" + (list.broken().indexOf(file) + 1));
            mend.setAccessibleText(messages.get("library.broken.mend.spoken", file.name()));
            mend.getStyleClass().add("quiet-button");
            mend.setFocusTraversable(false);
            mend.setOnAction(_ -> choice.mend(file.source()));
            return mend;
        }
    }
}
