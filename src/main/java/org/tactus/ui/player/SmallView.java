package org.tactus.ui.player;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.text.Messages;
import org.tactus.ui.control.CountdownRing;
import org.tactus.ui.control.HoldProgress;
import org.tactus.ui.control.ScaledIcon;
import org.tactus.ui.control.StyleSheet;
import org.tactus.ui.control.Tip;

/// The least that one needs to see of a session: how long still, what, and what next.
final class SmallView extends HBox {
    private static final double ICON = 1.4;

    private final PlayerViewModel model;
    private final Messages messages;
    private final CountdownRing ring = new CountdownRing();
    private final Label over = new Label();
    private final Label title = new Label();
    private final Label below = new Label();
    private final HoldProgress hold;
    private final Button pause;
    private final Button large;
    private final FontIcon pauseIcon;

    /// @param onLarge goes back to the large window
    SmallView(PlayerViewModel model, Messages messages, Runnable onLarge) {
        this.model = model;
        this.messages = messages;
        setId("small-player");
        getStyleClass().addAll("player", "small-player");
        getStylesheets().add(StyleSheet.url(SmallView.class, "player.css"));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(messages.get("player.title"));
        over.getStyleClass().add("over");
        title.setId("small-title");
        title.getStyleClass().add("title");
        below.setId("small-below");
        below.getStyleClass().add("below");
        over.managedProperty().bind(over.textProperty().isNotEmpty());
        title.setWrapText(true);
        below.setWrapText(true);
        hold = new HoldProgress(messages.get("player.hold"));
        hold.setId("small-hold");
        hold.managedProperty().bind(hold.visibleProperty());
        below.visibleProperty().bind(hold.visibleProperty().not());
        below.managedProperty().bind(below.visibleProperty());
        pause = new Button();
        pause.setOnAction(_ -> model.toggle());
        pauseIcon = icon(pause, "small-pause", Feather.PAUSE);
        large = new Button();
        large.setOnAction(_ -> onLarge.run());
        icon(large, "small-large", Feather.MAXIMIZE);
        name(large, messages.get("player.small.large"));
        var words = new VBox(over, title, below, hold);
        words.getStyleClass().add("words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var buttons = new VBox(large, pause);
        buttons.getStyleClass().add("buttons");
        getChildren().addAll(ring, words, buttons);
    }

    /// Shows what the player shows, until the subscription ends.
    Subscription bind() {
        var display = model.display();
        return Subscription.combine(
                display.clockProperty().subscribe(this::showClock),
                display.leftProperty().subscribe(left -> ring.setLeft(left.doubleValue())),
                display.guideProperty()
                        .subscribe(guide -> ring.setCalm(guide.stage() != Guide.Stage.TOUCH)),
                display.guideProperty().subscribe(_ -> showWords()),
                display.curtainProperty().subscribe(_ -> showWords()),
                display.noticeProperty().subscribe(_ -> showWords()),
                display.checkInProperty().subscribe(_ -> showWords()),
                display.nextProperty().subscribe(_ -> showWords()),
                display.playingProperty().subscribe(this::showPlaying),
                model.heldProperty().subscribe(held -> hold.setDone(held.doubleValue())));
    }

    private void showClock(Clock clock) {
        ring.setTexts(clock.time(), "", "");
        ring.setHalfMarked(clock.halfMarked());
    }

    /// What needs an answer comes before what comes next.
    private void showWords() {
        var display = model.display();
        var guide = display.guideProperty().get();
        var curtain = display.curtainProperty().get();
        var next = display.nextProperty().get();
        boolean covered = curtain.kind() != Curtain.Kind.NONE;
        over.setText(covered ? curtain.over() : guide.over());
        title.setText(covered ? curtain.title() : guide.title());
        below.setText(
                display.checkInProperty().get().isPrompt()
                        ? messages.get("player.small.prompt")
                        : !display.noticeProperty().get().isEmpty()
                                ? display.noticeProperty().get()
                                : next.title().isEmpty()
                                        ? ""
                                        : messages.get("player.small.next", next.title()));
        setAccessibleText(over.getText() + " " + title.getText());
    }

    private void showPlaying(boolean playing) {
        pauseIcon.setIconCode(playing ? Feather.PAUSE : Feather.PLAY);
        name(pause, messages.get(playing ? "player.pause.label" : "player.play.label"));
    }

    private static FontIcon icon(Button button, String id, Ikon icon) {
        button.setId(id);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("icon-button");
        return ScaledIcon.put(button, icon, ICON);
    }

    private static void name(Button button, String text) {
        button.setAccessibleText(text);
        Tip.put(button, text);
    }
}
