package org.tactus.ui.player;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.tactus.text.Messages;

/// The last screen: what was done, for how long, what is good to do now, and the ways on.
final class EndView extends StackPane {
    private final Label title = label("player-end-title", "title");
    private final Label summary = label("player-end-summary", "summary");
    private final VBox deeds = new VBox();
    private final VBox done = new VBox();
    private final VBox advice = new VBox();
    private final Label reminder = label("player-end-reminder", "reminder");
    private final WalkView walk;
    private final PlayerExits exits;
    private final Button afterwards;
    private final Button back;

    EndView(PlayerViewModel model, Messages messages, PlayerExits exits) {
        this.exits = exits;
        setId("player-end");
        getStyleClass().add("end-screen");
        setAccessibleRole(AccessibleRole.PARENT);
        done.getStyleClass().add("done");
        advice.setId("player-end-advice");
        advice.getStyleClass().add("advice");
        walk = new WalkView(model, messages);
        afterwards =
                button("afterwards", messages, () -> exits.afterwards().ifPresent(Runnable::run));
        afterwards.getStyleClass().add("primary-button");
        afterwards.managedProperty().bind(afterwards.visibleProperty());
        var again = button("again", messages, exits::again);
        back = button("back-to-routines", messages, exits::backToRoutines);
        afterwards
                .visibleProperty()
                .subscribe(
                        asked ->
                                back.getStyleClass()
                                        .setAll("button", asked ? "pill" : "primary-button"));
        again.getStyleClass().add("pill");
        var buttons = new HBox(afterwards, back, again);
        buttons.getStyleClass().add("buttons");
        var doneTitle = new Label(messages.get("player.end.done"));
        doneTitle.getStyleClass().add("heading");
        var scroll = new ScrollPane(done);
        scroll.setId("player-end-done");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("done-scroll");
        scroll.setAccessibleText(messages.get("player.end.done"));
        var left = new VBox(title, summary, advice, walk, reminder, buttons);
        left.getStyleClass().add("farewell");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        deeds.getChildren().addAll(doneTitle, scroll);
        deeds.getStyleClass().add("deeds");
        deeds.managedProperty().bind(deeds.visibleProperty());
        var row = new HBox(left, deeds);
        row.getStyleClass().add("row");
        getChildren().add(row);
    }

    Subscription bind() {
        return walk.bind(exits::walked);
    }

    void show(Optional<Ending> ending) {
        setVisible(ending.isPresent());
        ending.ifPresent(
                shown -> {
                    title.setText(shown.title());
                    summary.setText(shown.summary());
                    done.getChildren().setAll(shown.done().stream().map(EndView::line).toList());
                    advice.getChildren()
                            .setAll(shown.advice().stream().map(EndView::line).toList());
                    deeds.setVisible(!shown.done().isEmpty());
                    reminder.setText(shown.reminder());
                    walk.setVisible(shown.walks());
                    afterwards.setVisible(shown.calls() && exits.afterwards().isPresent());
                    setAccessibleText(shown.title() + " " + shown.summary());
                });
    }

    /// Gives the keyboard to the usual way on.
    void takeFocus() {
        usual().requestFocus();
    }

    /// Takes the usual way on.
    void goOn() {
        usual().fire();
    }

    private Button usual() {
        return afterwards.isVisible() ? afterwards : back;
    }

    private static Label line(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("line");
        return label;
    }

    private static Label label(String id, String style) {
        var label = new Label();
        label.setId(id);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        return label;
    }

    private static Button button(String name, Messages messages, Runnable action) {
        var button = new Button(messages.get("player." + name + ".label"));
        button.setId("player-" + name);
        button.setAccessibleText(button.getText());
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
