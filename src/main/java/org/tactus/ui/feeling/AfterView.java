package org.tactus.ui.feeling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.body.Body;
import org.tactus.body.View;
import org.tactus.journal.Entry.Overall;
import org.tactus.text.Messages;
import org.tactus.ui.Screen;
import org.tactus.ui.bodymap.BodyMapView;
import org.tactus.ui.bodymap.ScoredFigure;
import org.tactus.ui.control.Chips;
import org.tactus.ui.control.ScoreScale;
import org.tactus.ui.control.TabKey;

/// Asks how it feels after a session: the same spots and the same scale, the two figures side by
/// side, and one sentence that says no more than is known.
public final class AfterView implements Screen {
    private final Messages messages;
    private final AfterModel model;
    private final Runnable done;
    private final ScoredFigure now;
    private final BodyMapView earlier;
    private final Label verdict = Parts.line("");
    private final BorderPane root = new BorderPane();

    /// @param done leaves the screen; what was said is kept already
    public AfterView(Body body, Messages messages, AfterModel model, Runnable done) {
        this.messages = messages;
        this.model = model;
        this.done = done;
        now = new ScoredFigure(body, messages, "after-score", messages.get("after.empty"));
        earlier = new BodyMapView(body, messages);
        root.setId("after");
        root.getStyleClass().add("feeling-page");
        root.getStylesheets().add(Parts.FEELING);
        root.setTop(buildHead());
        root.setCenter(buildFigures());
        root.setBottom(buildFoot());
        bind();
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        now.takeFocus();
    }

    private void bind() {
        now.scoresProperty().bindBidirectional(model.scoresProperty());
        model.scoresProperty().subscribe(_ -> verdict.setText(model.verdict()));
        model.scoredProperty().subscribe(_ -> verdict.setText(model.verdict()));
        // A number that is given again changes nothing, and says all the same that it is so.
        now.addEventFilter(
                KeyEvent.KEY_TYPED,
                event -> {
                    if (ScoreScale.digit(event).isPresent()) {
                        model.confirm();
                    }
                });
        now.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    if (event.getTarget() instanceof ScoreScale) {
                        model.confirm();
                    }
                });
        earlier.viewProperty().bindBidirectional(now.figure().viewProperty());
    }

    private Node buildHead() {
        verdict.setId("after-verdict");
        verdict.getStyleClass().add("feeling-verdict");
        var head =
                new VBox(
                        Parts.title(messages.get("after.title")),
                        Parts.hint(
                                messages.get(
                                        model.before().isEmpty()
                                                ? "after.hint.new"
                                                : "after.hint")),
                        verdict);
        head.getStyleClass().add("feeling-head");
        return head;
    }

    private Node buildFigures() {
        if (model.before().isEmpty()) {
            return now;
        }
        ScoredFigure.mark(earlier, model.before());
        earlier.setId("after-before");
        VBox.setVgrow(earlier, Priority.ALWAYS);
        var views =
                new Chips<>(
                        List.of(View.BACK, View.FRONT),
                        earlier.viewProperty(),
                        view -> "after-before-" + view.id(),
                        view -> messages.get("library." + view.id()));
        var picture = new VBox(views, earlier);
        picture.getStyleClass().add("scored-picture");
        VBox.setVgrow(picture, Priority.ALWAYS);
        VBox.setVgrow(now, Priority.ALWAYS);
        var past = new VBox(heading("after.before"), picture);
        past.getStyleClass().addAll("feeling-side", "feeling-past");
        var present = new VBox(heading("after.after"), now);
        present.getStyleClass().add("feeling-side");
        HBox.setHgrow(past, Priority.ALWAYS);
        HBox.setHgrow(present, Priority.ALWAYS);
        var both = new HBox(past, present);
        both.getStyleClass().add("feeling-figures");
        return both;
    }

    private Label heading(String key) {
        var heading = Parts.line(messages.get(key));
        heading.getStyleClass().add("section-title");
        return heading;
    }

    private Node buildFoot() {
        var values = new ArrayList<Optional<Overall>>();
        values.add(Optional.empty());
        List.of(Overall.values()).forEach(value -> values.add(Optional.of(value)));
        var overall =
                new Chips<>(
                        values,
                        model.overallProperty(),
                        value -> "after-overall-" + id(value),
                        value -> messages.get("after.overall." + id(value)));
        var altogether = new VBox(Parts.hint(messages.get("after.overall")), overall);
        altogether.getStyleClass().add("feeling-part");
        var note = new TextArea();
        note.setId("after-note");
        note.setPromptText(messages.get("after.note"));
        note.setAccessibleText(messages.get("after.note"));
        note.setWrapText(true);
        note.setPrefRowCount(2);
        TabKey.movesOn(note);
        note.textProperty().bindBidirectional(model.noteProperty());
        HBox.setHgrow(note, Priority.ALWAYS);
        var kept = new Label(messages.get("after.kept"), new FontIcon(Feather.CHECK));
        kept.setId("after-kept");
        kept.getStyleClass().add("muted");
        kept.setMinWidth(Region.USE_PREF_SIZE);
        kept.visibleProperty().bind(model.keptProperty());
        var go = new Button(messages.get("after.done"));
        go.setId("after-done");
        go.getStyleClass().add("primary-button");
        go.setDefaultButton(true);
        go.setMinWidth(Region.USE_PREF_SIZE);
        go.setOnAction(_ -> done.run());
        var line = new HBox(note, kept, go);
        line.getStyleClass().add("feeling-foot");
        return new VBox(altogether, line);
    }

    private static String id(Optional<Overall> value) {
        return value.map(Overall::id).orElse("none");
    }
}
