package org.tactus.ui.screening;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tactus.body.Body;
import org.tactus.body.Spot;
import org.tactus.body.View;
import org.tactus.safety.Question;
import org.tactus.text.Messages;
import org.tactus.ui.bodymap.BodyMapView;
import org.tactus.ui.control.Chips;

/// The figure beside the questions: what is left out today is hatched, and where a question asks
/// for places they are touched here.
final class PlacePanel extends VBox {
    private static final PseudoClass ASKING = PseudoClass.getPseudoClass("asking");

    private final Body body;
    private final ScreeningModel model;
    private final BodyMapView figure;
    private final Label touch = OutcomeCard.line("hint", "");
    private final Label marked = OutcomeCard.line("hint", "");
    private Optional<Question> placing = Optional.empty();

    /// @param done gives the keyboard to the present question
    PlacePanel(Body body, Messages messages, ScreeningModel model, Runnable done) {
        this.body = body;
        this.model = model;
        figure = new BodyMapView(body, messages);
        getStyleClass().add("place-panel");
        build(messages);
        figure.picked().addListener((SetChangeListener<Spot>) _ -> picked());
        figure.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, done));
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        model.sheetProperty().subscribe(this::show);
        model.currentProperty().subscribe(this::show);
        model.personProperty().subscribe(this::show);
        show();
    }

    /// Gives the keyboard to the figure where a place is asked for.
    void takeFocus() {
        if (placing.isPresent()) {
            figure.requestFocus();
        }
    }

    /// Esc goes on to the next question, Tab back to the one that asks for the place.
    private void pressed(KeyEvent event, Runnable done) {
        boolean back = event.getCode() == KeyCode.TAB && !event.isShiftDown();
        if (event.getCode() == KeyCode.ESCAPE || back) {
            event.consume();
            if (!back) {
                model.move(1);
            }
            done.run();
        }
    }

    /// While a place is asked for, a letter here is meant for the next question, and would answer
    /// this one again.
    private void typed(KeyEvent event) {
        if (placing.isPresent()) {
            event.consume();
        }
    }

    private void build(Messages messages) {
        figure.setId("screening-figure");
        figure.pickEverywhere();
        VBox.setVgrow(figure, Priority.ALWAYS);
        var views =
                new Chips<>(
                        List.of(View.BACK, View.FRONT),
                        figure.viewProperty(),
                        view -> "screening-" + view.id(),
                        view -> messages.get("library." + view.id()));
        touch.setText(messages.get("screening.touch"));
        marked.setText(messages.get("screening.marked"));
        // There is room for the longer one all the time, so that the figure stays as it is.
        var hint = new StackPane(touch, marked);
        hint.setId("screening-touch");
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.getStyleClass().add("place-hint");
        getChildren().addAll(views, figure, hint);
    }

    private void show() {
        var sheet = model.sheetProperty().get();
        var now = model.currentProperty().get().flatMap(sheet::find).filter(sheet::placing);
        var spots = now.map(question -> sheet.answers().spotsOf(question.id())).orElse(Set.of());
        // What changes here was not picked by the person.
        placing = Optional.empty();
        figure.picked().retainAll(spots);
        figure.picked().addAll(spots);
        if (!figure.pickableProperty().get() && now.isPresent()) {
            look(spots);
        }
        placing = now;
        figure.pickableProperty().set(now.isPresent());
        figure.leaveOut(model.out());
        touch.setVisible(now.isPresent());
        marked.setVisible(now.isEmpty());
        pseudoClassStateChanged(ASKING, now.isPresent());
    }

    /// Turns the figure to where the spots are seen.
    private void look(Set<Spot> spots) {
        if (!spots.isEmpty() && !isSeen(figure.viewProperty().get(), spots)) {
            List.of(View.BACK, View.FRONT).stream()
                    .filter(view -> isSeen(view, spots))
                    .findFirst()
                    .ifPresent(figure.viewProperty()::set);
        }
    }

    private boolean isSeen(View view, Set<Spot> spots) {
        return body.shapes(view).stream().anyMatch(shape -> spots.contains(shape.spot()));
    }

    private void picked() {
        placing.ifPresent(question -> model.tap(question.id(), Set.copyOf(figure.picked())));
    }
}
