package org.tactus.ui.screening;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.body.Body;
import org.tactus.journal.Person;
import org.tactus.safety.Answer;
import org.tactus.safety.Answers;
import org.tactus.safety.Asked;
import org.tactus.safety.Due;
import org.tactus.safety.Outcome;
import org.tactus.text.Messages;
import org.tactus.ui.Screen;
import org.tactus.ui.control.Chips;
import org.tactus.ui.control.Painted;
import org.tactus.ui.control.StyleSheet;
import org.tactus.ui.people.PeopleChips;
import org.tactus.ui.people.PersonEditor;

/// Asks what is due before a session, on one screen, and shows the card where the answers ask for
/// one. A card takes the place of everything else.
public final class ScreeningView implements Screen {
    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");

    private final Body body;
    private final Messages messages;
    private final ScreeningModel model;
    private final String emergencyNumber;
    private final StackPane root = new StackPane();
    private final BorderPane page = new BorderPane();
    private final HBox questions = new HBox();
    private final QuestionColumn column;
    private final PlacePanel place;
    private final BooleanProperty editing = new SimpleBooleanProperty();

    /// @param emergencyNumber whom to call, as the settings have it; may be empty
    public ScreeningView(
            Body body, Messages messages, ScreeningModel model, String emergencyNumber) {
        this.body = body;
        this.messages = messages;
        this.model = model;
        this.emergencyNumber = emergencyNumber;
        column =
                new QuestionColumn(
                        new ScreeningTexts(messages),
                        model,
                        (question, answer) -> answer(question.id(), answer));
        place = new PlacePanel(body, messages, model, column::takeFocus);
        root.setId("screening");
        root.getStyleClass().add("screening");
        root.getStylesheets().add(StyleSheet.url(ScreeningView.class, "screening.css"));
        page.getStyleClass().add("screening-page");
        page.setTop(buildHead());
        buildQuestions();
        page.setBottom(buildFoot());
        model.cardProperty().subscribe(this::show);
        editing.subscribe(this::edit);
        model.personProperty().subscribe(this::follow);
    }

    @Override
    public Parent root() {
        return root;
    }

    /// What the answers mean is seen whole.
    @Override
    public ObservableValue<Boolean> urgent() {
        return model.cardProperty().map(Optional::isPresent);
    }

    @Override
    public void shown() {
        takeFocus();
        Painted.then(root, column::reveal);
    }

    /// The questions have a place in the scene, and can have the keyboard, when they are styled.
    private void takeFocus() {
        root.applyCss();
        if (root.getChildren().getFirst() instanceof OutcomeCard card) {
            card.takeFocus();
        } else {
            column.takeFocus();
            place.takeFocus();
        }
    }

    private void answer(String id, Answer answer) {
        model.answer(id, answer);
        place.takeFocus();
    }

    private Node buildHead() {
        var back = new Button(messages.get("screening.back"), new FontIcon(Feather.ARROW_LEFT));
        back.setId("screening-back");
        back.getStyleClass().add("quiet-button");
        back.setCancelButton(true);
        back.setOnAction(_ -> model.back());
        var title = new Label(messages.get("screening.title"));
        title.getStyleClass().add("page-title");
        var hint = new Label(messages.get("screening.not-sure"));
        hint.getStyleClass().add("hint");
        hint.setMinWidth(0);
        var once = new Label(messages.get("screening.full", Answers.DAYS));
        once.setId("screening-once");
        once.getStyleClass().add("hint");
        once.setMinWidth(0);
        model.sheetProperty().subscribe(sheet -> once.setVisible(sheet.due() == Due.FULL));
        var heading = new HBox(title, once, gap(), hint);
        heading.getStyleClass().add("screening-heading");
        var head = new VBox(back, heading, buildWho());
        head.getStyleClass().add("screening-head");
        return head;
    }

    private Node buildWho() {
        var chips =
                new PeopleChips(
                        messages, model::choose, model::welcome, () -> editing.set(!editing.get()));
        var name = new Label(messages.get("screening.who"));
        name.getStyleClass().add("muted");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var who = new HBox(name, chips);
        who.getStyleClass().add("screening-who");
        if (model.asksWhoGives()) {
            who.getChildren().addAll(gap(), buildPair());
        }
        Runnable show =
                () -> chips.show(model.everyoneProperty().get(), model.personProperty().get());
        model.everyoneProperty().subscribe(show);
        model.personProperty().subscribe(show);
        show.run();
        return who;
    }

    private Node buildPair() {
        var pair = new SimpleObjectProperty<>(model.sheetProperty().get().pair());
        pair.subscribe((_, two) -> model.pair(two));
        var chips =
                new Chips<>(
                        List.of(true, false),
                        pair,
                        two -> two ? "screening-pair" : "screening-alone",
                        two -> messages.get(two ? "library.for.partner" : "library.for.self"));
        chips.setMinWidth(Region.USE_PREF_SIZE);
        return chips;
    }

    private void buildQuestions() {
        questions.getStyleClass().add("screening-questions");
        questions.disableProperty().bind(model.readyProperty().not());
        // What is disabled cannot have the keyboard: it gets it when answers are taken, after
        // whatever else looks for a place for it while the screen comes into view.
        model.readyProperty()
                .subscribe(
                        ready -> {
                            if (ready && !editing.get()) {
                                Platform.runLater(this::takeFocus);
                            }
                        });
        HBox.setHgrow(column, Priority.ALWAYS);
        questions.getChildren().addAll(column, place);
        questions.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    /// The letters answer the present question, wherever the keyboard is but where a place is asked
    /// for; a no with Shift all that are open in its group.
    private void typed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.isShiftDown() && isKey(Answer.NO, event)) {
            model.noToTheRestAround();
            place.takeFocus();
            event.consume();
            return;
        }
        for (var answer : Answer.values()) {
            if (isKey(answer, event)) {
                model.currentProperty().get().ifPresent(id -> answer(id, answer));
                event.consume();
            }
        }
    }

    private boolean isKey(Answer answer, KeyEvent event) {
        return messages.name("screening.key", answer).equalsIgnoreCase(event.getCharacter());
    }

    private Node buildFoot() {
        var progress = buildProgress();
        var keys = new Label(messages.get("screening.keys"));
        keys.getStyleClass().add("hint");
        keys.setMinWidth(0);
        var state = new VBox(progress, keys);
        state.setMinWidth(0);
        var changed = new Button(messages.get("screening.changed"));
        changed.setId("screening-changed");
        changed.getStyleClass().add("quiet-button");
        changed.setMinWidth(Region.USE_PREF_SIZE);
        changed.setOnAction(
                _ -> {
                    model.askEverything();
                    column.takeFocus();
                });
        var on = new Button(messages.get("screening.on"));
        on.setId("screening-on");
        on.setDefaultButton(true);
        on.getStyleClass().add("primary-button");
        on.setMinWidth(Region.USE_PREF_SIZE);
        on.setOnAction(_ -> goOn());
        model.sheetProperty()
                .subscribe(
                        sheet -> {
                            changed.setVisible(sheet.due() == Due.SHORT);
                            on.pseudoClassStateChanged(
                                    PseudoClass.getPseudoClass("waiting"),
                                    !sheet.needed().isEmpty());
                        });
        var foot = new HBox(state, gap(), changed, on);
        foot.getStyleClass().add("screening-foot");
        return foot;
    }

    private Node buildProgress() {
        var progress = new Label();
        progress.setId("screening-progress");
        progress.getStyleClass().add("screening-progress");
        Runnable show =
                () -> {
                    var sheet = model.sheetProperty().get();
                    progress.setText(progress(sheet));
                    progress.pseudoClassStateChanged(
                            HELD, model.heldProperty().get() && !sheet.needed().isEmpty());
                };
        model.heldProperty().subscribe(show);
        model.sheetProperty().subscribe(show);
        show.run();
        return progress;
    }

    private String progress(Asked sheet) {
        if (sheet.needed().isEmpty()) {
            return messages.get(sheet.isBarred() ? "screening.enough" : "screening.all");
        }
        if (model.heldProperty().get()) {
            return messages.get("screening.held", sheet.needed().size());
        }
        return messages.get("screening.progress", sheet.answered(), sheet.questions().size());
    }

    private void goOn() {
        if (editing.get()) {
            editing.set(false);
            return;
        }
        model.goOn();
        if (model.cardProperty().get().isEmpty()) {
            column.takeFocus();
            place.takeFocus();
        }
    }

    /// What is edited belongs to the person who is asked, also when that is another one now.
    private void follow(Person before, Person now) {
        if (editing.get() && !before.id().equals(now.id())) {
            edit(true);
        }
    }

    /// The person who is asked, in place of the questions.
    private void edit(boolean now) {
        if (!now) {
            page.setCenter(questions);
            column.takeFocus();
            return;
        }
        var editor = new PersonEditor(body, messages, model.personProperty().get(), model::change);
        page.setCenter(editor);
        editor.takeFocus();
    }

    private void show(Optional<Outcome> card) {
        root.getChildren()
                .setAll(
                        card.<Node>map(
                                        outcome ->
                                                new OutcomeCard(
                                                        messages, model, outcome, emergencyNumber))
                                .orElse(page));
        takeFocus();
    }

    private static Region gap() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
