package org.tactus.ui.feeling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.body.Body;
import org.tactus.body.Spot;
import org.tactus.text.Messages;
import org.tactus.ui.Screen;
import org.tactus.ui.bodymap.ScoredFigure;

/// Asks how it feels before a session: touch what is sore, give it a number, go on. What the
/// screening changes today stands beside the way on.
public final class BeforeView implements Screen {
    /// What the screen asks of the rest of the application.
    public interface Actions {
        /// Back, with these scores marked up to now.
        void back(Map<Spot, Integer> scores);

        /// On with these scores; none: nothing is sore.
        void goOn(Map<Spot, Integer> scores);

        /// On without saying how it feels.
        void skip();
    }

    /// Scores of an earlier day, offered as the start.
    ///
    /// @param when in words, such as *yesterday*
    public record Earlier(String when, Map<Spot, Integer> scores) {}

    private final Messages messages;
    private final Actions actions;
    private final ScoredFigure figure;
    private final Button on = new Button("", new FontIcon(Feather.PLAY));
    private final BorderPane root = new BorderPane();

    /// @param sore how sore spots are, where that was said just now; the scores begin with it
    /// @param out where hands do not go today
    /// @param changes what is different today, a sentence each
    public BeforeView(
            Body body,
            Messages messages,
            Map<Spot, Integer> sore,
            Optional<Earlier> earlier,
            Set<Spot> out,
            List<String> changes,
            Actions actions) {
        this.messages = messages;
        this.actions = actions;
        figure = new ScoredFigure(body, messages, "before-score", messages.get("before.empty"));
        figure.figure().leaveOut(out);
        figure.scoresProperty().set(sore);
        root.setId("before");
        root.getStyleClass().add("feeling-page");
        root.getStylesheets().add(Parts.FEELING);
        root.setTop(buildHead(earlier));
        root.setCenter(figure);
        root.setBottom(buildFoot(changes));
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        figure.takeFocus();
    }

    private Node buildHead(Optional<Earlier> earlier) {
        var back = Parts.quiet("before-back", messages.get("before.back"), Feather.ARROW_LEFT);
        back.setCancelButton(true);
        back.setOnAction(_ -> actions.back(figure.scoresProperty().get()));
        var title = Parts.title(messages.get("before.title"));
        var hint = Parts.hint(messages.get("feeling.anchors"));
        var words = new VBox(title, hint);
        var line = new HBox(words);
        line.getStyleClass().add("feeling-heading");
        earlier.ifPresent(found -> line.getChildren().addAll(Parts.gap(), offer(found)));
        var head = new VBox(back, line);
        head.getStyleClass().add("feeling-head");
        return head;
    }

    private Button offer(Earlier earlier) {
        var button =
                Parts.quiet(
                        "before-earlier",
                        messages.get("before.earlier", earlier.when()),
                        Feather.ROTATE_CCW);
        button.setOnAction(_ -> figure.scoresProperty().set(earlier.scores()));
        return button;
    }

    private Node buildFoot(List<String> changes) {
        var today = new VBox();
        today.setId("before-changes");
        today.getStyleClass().add("feeling-changes");
        changes.forEach(change -> today.getChildren().add(Parts.line(change)));
        var skip = Parts.quiet("before-skip", messages.get("before.skip"), Feather.CHEVRONS_RIGHT);
        skip.setOnAction(_ -> actions.skip());
        on.setId("before-on");
        on.setDefaultButton(true);
        on.getStyleClass().add("primary-button");
        on.setMinWidth(Region.USE_PREF_SIZE);
        figure.scoresProperty()
                .subscribe(
                        scores -> {
                            boolean nothing = scores.isEmpty();
                            on.setText(messages.get(nothing ? "before.nothing" : "before.on"));
                            // What was marked is heeded: there is no way round a refusal.
                            skip.setVisible(nothing);
                        });
        on.setOnAction(_ -> actions.goOn(figure.scoresProperty().get()));
        var foot = new HBox(today, Parts.gap(), skip, on);
        foot.getStyleClass().add("feeling-foot");
        return foot;
    }
}
