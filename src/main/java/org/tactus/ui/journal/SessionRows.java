package org.tactus.ui.journal;

import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tactus.journal.Entry;
import org.tactus.journal.look.Comparison;
import org.tactus.journal.look.Difference;

/// Every session, latest first. Rows are made for what is in view only, and ask for their page when
/// they come into view; until it is there they show the day. A click or Enter opens a session.
final class SessionRows extends VBox {
    /// Between the rows and the scroll bar.
    private static final double GAP = 26;

    /// A row's height to the size of the title's letters.
    private static final double HEIGHT = 4;

    private final JournalWords words;
    private final Titles titles;
    private final JournalModel model;
    private final Consumer<Entry> open;
    private final Label count = Parts.section("");
    private final ListView<Slot> list = new ListView<>();

    SessionRows(JournalWords words, Titles titles, JournalModel model, Consumer<Entry> open) {
        this.words = words;
        this.titles = titles;
        this.model = model;
        this.open = open;
        getStyleClass().add("journal-sessions");
        list.setId("journal-sessions");
        list.getStyleClass().add("session-rows");
        list.setAccessibleText(words.messages().get("journal.sessions.title"));
        list.setCellFactory(_ -> new Row());
        // Whole pixels: a hundred thousand rows of a fraction each do not add up, and the list
        // would look for more behind its end.
        list.fixedCellSizeProperty()
                .bind(count.fontProperty().map(font -> Math.ceil(HEIGHT * font.getSize())));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(count, list);
        model.sessionsProperty().subscribe(this::show);
    }

    ListView<Slot> list() {
        return list;
    }

    private void show(Sessions sessions) {
        count.setText(words.messages().get("journal.sessions.count", sessions.size()));
        int before = list.getSelectionModel().getSelectedIndex();
        list.setItems(sessions);
        if (before > 0 && before < sessions.size()) {
            list.scrollTo(before);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            openAt(list.getSelectionModel().getSelectedIndex());
            event.consume();
        }
    }

    /// What is selected may have been read since.
    private void openAt(int index) {
        if (index >= 0 && index < list.getItems().size()) {
            list.getItems().get(index).entry().ifPresent(open);
        }
    }

    /// One session.
    private final class Row extends ListCell<Slot> {
        private final Label title = new Label();
        private final Label facts = new Label();
        private final Label ends = new Label();
        private final Dumbbell dumbbell = new Dumbbell();
        private final VBox felt = new VBox(ends, dumbbell);
        private final HBox box;

        Row() {
            getStyleClass().add("session-row");
            title.getStyleClass().add("journal-strong");
            facts.getStyleClass().add("muted");
            ends.getStyleClass().add("journal-ends");
            felt.getStyleClass().add("session-felt");
            var what = new VBox(title, facts);
            what.getStyleClass().add("session-what");
            what.setMinWidth(0);
            felt.setMinWidth(Region.USE_PREF_SIZE);
            box = new HBox(Parts.grow(what), felt);
            box.getStyleClass().add("session-line");
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setPrefWidth(0);
            box.prefWidthProperty().bind(list.widthProperty().subtract(GAP));
            box.setMaxWidth(Region.USE_PREF_SIZE);
            setOnMouseClicked(_ -> openAt(getIndex()));
        }

        @Override
        protected void updateItem(@Nullable Slot slot, boolean empty) {
            super.updateItem(slot, empty);
            setText(null);
            if (empty || slot == null) {
                setGraphic(null);
                setAccessibleText("");
                return;
            }
            setGraphic(box);
            slot.entry().ifPresentOrElse(this::showEntry, () -> showComing(slot));
        }

        private void showComing(Slot slot) {
            model.sessionsProperty().get().need(slot.index());
            title.setText(words.messages().get("journal.sessions.coming"));
            facts.setText(words.day(slot.day(), model.today()));
            felt.setVisible(false);
            setAccessibleText(facts.getText());
        }

        private void showEntry(Entry entry) {
            title.setText(titles.of(entry.routine(), entry.title()));
            facts.setText(facts(entry));
            var comparison = Comparison.of(entry);
            felt.setVisible(comparison.isPresent());
            comparison.map(Comparison::sorest).ifPresent(this::showEnds);
            setAccessibleText(
                    comparison
                            .map(Comparison::sorest)
                            .map(
                                    scores ->
                                            words.messages()
                                                    .get(
                                                            "journal.sessions.spoken",
                                                            title.getText(),
                                                            facts.getText(),
                                                            scores.before(),
                                                            scores.after()))
                            .orElse(words.messages().facts(title.getText(), facts.getText())));
        }

        private void showEnds(Difference scores) {
            ends.setText(words.messages().get("journal.ends", scores.before(), scores.after()));
            dumbbell.show(scores);
        }

        private String facts(Entry entry) {
            var messages = words.messages();
            var when = words.moment(entry.begun(), model.today());
            var length = words.length(entry.played());
            return entry.ending() == Entry.Ending.FINISHED
                    ? messages.facts(when, length)
                    : messages.facts(when, length, messages.name("journal.ending", entry.ending()));
        }
    }
}
