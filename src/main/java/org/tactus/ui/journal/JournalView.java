package org.tactus.ui.journal;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.body.Body;
import org.tactus.body.Term;
import org.tactus.journal.Entry;
import org.tactus.journal.Person;
import org.tactus.text.Messages;
import org.tactus.ui.Screen;
import org.tactus.ui.control.Chips;
import org.tactus.ui.control.Painted;
import org.tactus.ui.control.StyleSheet;
import org.tactus.ui.people.PersonWords;
import org.tactus.ui.people.TintDot;

/// The journal. Where there is room the sessions stand beside what they come to; where there is
/// not, one chooses between the two. A session's details take the place of the overview.
public final class JournalView implements Screen {
    /// What the screen asks of the rest of the application.
    public interface Actions extends DataRow.Actions {
        /// To the routines, to begin.
        void routines();

        /// The plan as a calendar file.
        void saveCalendar(Planned planned);

        /// Asks whether a session is to be deleted.
        void delete(Entry entry);
    }

    /// What fills a window that has no room for both.
    private enum Part implements Term {
        OVERVIEW,
        SESSIONS
    }

    /// From this width on the sessions stand beside the overview.
    private static final double ROOM_FOR_BOTH = 1180;

    private static final double ROOM_FOR_PARTS = 300;
    private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");

    private final Body body;
    private final JournalWords words;
    private final Titles titles;
    private final JournalModel model;
    private final Actions actions;
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.OVERVIEW);
    private final StackPane people = new StackPane();
    private final Chips<Part> parts;
    private Optional<Overview> overview = Optional.empty();
    /// Whether the head was on the screen.
    private boolean seen;
    /// Whether the overview has something to show of the person.
    private boolean looked;
    private final SessionRows sessions;
    private final EmptyPane empty;
    private final VBox loading;
    private final StackPane main = new StackPane();
    private final BorderPane root = new BorderPane();
    private Subscription preparing = Subscription.EMPTY;
    private Optional<EntryDetails> details = Optional.empty();

    public JournalView(
            Body body, Messages messages, Titles titles, JournalModel model, Actions actions) {
        this.body = body;
        this.words = new JournalWords(messages);
        this.titles = titles;
        this.model = model;
        this.actions = actions;
        parts =
                new Chips<>(
                        List.of(Part.values()),
                        part,
                        value -> "journal-part-" + value.id(),
                        value -> messages.get("journal.part." + value.id()));
        sessions = new SessionRows(words, titles, model, model::open);
        empty = new EmptyPane(body, words, actions::routines, new DataRow(words, model, actions));
        loading = buildLoading();
        root.setId("journal");
        root.getStyleClass().add("journal-page");
        root.getStylesheets().add(StyleSheet.url(JournalView.class, "journal.css"));
        root.setTop(buildHead());
        root.setCenter(buildBody());
        bind();
    }

    @Override
    public Parent root() {
        return root;
    }

    /// Reads, and builds what shows it, before the screen is shown.
    ///
    /// @param then told once when there are sessions and all of it is built
    public void prepare(Runnable then) {
        preparing =
                model.outlook()
                        .aheadProperty()
                        .subscribe((_, found) -> found.ifPresent(_ -> prepared(then)));
        model.refresh();
    }

    private void prepared(Runnable then) {
        preparing.unsubscribe();
        then.run();
    }

    @Override
    public void shown() {
        model.refresh();
        Painted.meanwhile(
                root,
                () -> {
                    seen = true;
                    foresee();
                });
    }

    private void showState(JournalModel.State state) {
        arrange();
        if (state == JournalModel.State.READY) {
            Painted.meanwhile(root, this::buildOverview);
        }
    }

    /// What is seen first is built first: the head, then the sessions where they stand beside the
    /// overview. Where they do not it is built, and laid out unseen, while they are being read.
    private void foresee() {
        if (seen && !isRoomForBoth() && model.personProperty().get().isPresent()) {
            buildOverview();
        }
    }

    private void buildOverview() {
        if (overview.isEmpty()) {
            var made = new Overview(body, words, titles, model, actions);
            overview = Optional.of(made);
            main.getChildren().addFirst(made);
            arrange();
        }
    }

    private boolean isRoomForBoth() {
        return root.getWidth() >= ROOM_FOR_BOTH;
    }

    private Node buildHead() {
        var title = Parts.line(words.messages().get("journal.title"), "page-title");
        title.setMinWidth(Label.USE_PREF_SIZE);
        people.setId("journal-people");
        people.setMinWidth(0);
        parts.setPrefWrapLength(ROOM_FOR_PARTS);
        parts.setMinWidth(Label.USE_PREF_SIZE);
        parts.setAlignment(Pos.CENTER_RIGHT);
        var line = new HBox(title, Parts.grow(people), parts);
        line.getStyleClass().add("journal-heading");
        var head = new VBox(line);
        head.getStyleClass().add("journal-head");
        said().ifPresent(text -> head.getChildren().add(condition(text)));
        return head;
    }

    private Node condition(String text) {
        var line = new HBox(new FontIcon(Feather.INFO), Parts.grow(Parts.line(text)));
        line.setId("journal-condition");
        line.getStyleClass().add("journal-condition");
        return line;
    }

    /// What is to be said of the journal itself.
    private Optional<String> said() {
        var messages = words.messages();
        return switch (model.condition()) {
            case Condition.Fine _ -> Optional.empty();
            case Condition.Recovered(var file, var who, var found) ->
                    Optional.of(
                            messages.get(
                                    "journal.condition.recovered",
                                    found,
                                    who,
                                    String.valueOf(file.getFileName())));
            case Condition.OpenElsewhere _ ->
                    Optional.of(messages.get("journal.condition.elsewhere"));
            case Condition.Newer _ -> Optional.of(messages.get("journal.condition.newer"));
            case Condition.Unusable(var reason) ->
                    Optional.of(
                            messages.get(
                                    switch (reason) {
                                        case NOT_WRITABLE -> "journal.condition.not-writable";
                                        case NO_ROOM -> "journal.condition.no-room";
                                        case NO_DATABASE -> "journal.condition.no-database";
                                    }));
        };
    }

    private VBox buildLoading() {
        var bar = new ProgressBar();
        bar.setAccessibleText(words.messages().get("journal.reading"));
        var box = new VBox(bar, Parts.muted(words.messages().get("journal.reading")));
        box.setId("journal-loading");
        box.getStyleClass().add("journal-loading");
        return box;
    }

    private Node buildBody() {
        main.getChildren().addAll(empty, loading);
        var body = new HBox(Parts.grow(main), sessions);
        body.getStyleClass().add("journal-body");
        return body;
    }

    private void bind() {
        model.peopleProperty().subscribe(this::showPeople);
        model.personProperty()
                .subscribe(
                        _ -> {
                            showPeople(model.peopleProperty().get());
                            foresee();
                        });
        model.stateProperty().subscribe(this::showState);
        model.outlook().lookProperty().subscribe(this::arrange);
        model.openedProperty().subscribe(this::showDetails);
        part.subscribe(this::arrange);
        root.widthProperty().subscribe(this::arrange);
    }

    private void showPeople(List<Person> found) {
        var chosen = model.personProperty().get();
        if (chosen.isEmpty() || found.size() < 2) {
            people.getChildren().clear();
            return;
        }
        var choice = new SimpleObjectProperty<>(chosen.get());
        var chips =
                new Chips<>(
                        found,
                        choice,
                        person -> "journal-person-" + person.id(),
                        person -> PersonWords.name(words.messages(), person));
        found.forEach(person -> chips.draw(person, new TintDot(person.tint())));
        choice.subscribe((_, now) -> model.choose(now));
        people.getChildren().setAll(chips);
    }

    private void showDetails(Optional<Entry> opened) {
        details.ifPresent(
                before -> {
                    before.end();
                    main.getChildren().remove(before);
                });
        details =
                opened.map(
                        entry ->
                                new EntryDetails(
                                        body,
                                        words,
                                        titles,
                                        model,
                                        entry,
                                        () -> actions.delete(entry)));
        details.ifPresent(main.getChildren()::add);
        arrange();
        details.ifPresentOrElse(EntryDetails::takeFocus, sessions.list()::requestFocus);
    }

    /// Shows what there is room for.
    private void arrange() {
        var state = model.stateProperty().get();
        boolean ready = state == JournalModel.State.READY;
        boolean both = isRoomForBoth();
        boolean opened = details.isPresent();
        boolean list = ready && (both || (!opened && part.get() == Part.SESSIONS));
        Parts.show(sessions, list);
        Parts.show(main, both || !list);
        // A look that is made anew later changes what is seen already.
        looked = ready && (looked || model.outlook().lookProperty().get().isPresent());
        boolean coming = ready && !(looked && overview.isPresent());
        boolean reading = state == JournalModel.State.LOADING || coming;
        overview.ifPresent(
                look -> {
                    Parts.show(look, (ready || reading) && !opened);
                    look.setOpacity(reading ? 0 : 1);
                });
        Parts.show(loading, reading && !opened);
        Parts.show(empty, state == JournalModel.State.NOBODY || state == JournalModel.State.EMPTY);
        Parts.show(parts, ready && !both && !opened);
        sessions.pseudoClassStateChanged(ALONE, !both);
        sessions.setMaxWidth(both ? VBox.USE_PREF_SIZE : Double.MAX_VALUE);
        HBox.setHgrow(sessions, both ? Priority.NEVER : Priority.ALWAYS);
    }
}
