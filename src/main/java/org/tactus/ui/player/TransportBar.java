package org.tactus.ui.player;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.text.Messages;
import org.tactus.ui.control.ScaledIcon;
import org.tactus.ui.control.Tip;

/// Elapsed, back, pause, next, stay here, softer, time left, and what is left.
final class TransportBar extends StackPane {
    private static final PseudoClass PLAYING = PseudoClass.getPseudoClass("playing");
    private static final PseudoClass SPENT = PseudoClass.getPseudoClass("spent");

    private static final double ICON = 1.6;

    private final Messages messages;
    private final Label elapsed = new Label();
    private final VolumeView volume;
    private final Label left = new Label();
    private final Label ends = new Label();
    private final Button back;
    private final Button pause;
    private final Button next;
    private final Button stay;
    private final Button softer;
    private final Button timeLeft;
    private final Button stop;
    private final FontIcon pauseIcon;

    TransportBar(Messages messages) {
        this.messages = messages;
        getStyleClass().add("transport");
        volume = new VolumeView(messages);
        elapsed.setId("player-elapsed");
        left.setId("player-left");
        elapsed.getStyleClass().add("time");
        left.getStyleClass().add("time");
        ends.setId("player-ends");
        ends.getStyleClass().add("time");
        ends.managedProperty().bind(ends.textProperty().isNotEmpty());
        back = iconButton("back");
        pause = iconButton("pause");
        pause.getStyleClass().add("primary-button");
        next = iconButton("next");
        stay = textButton("stay");
        softer = textButton("softer");
        timeLeft = textButton("time-left");
        stop = iconButton("stop");
        ScaledIcon.put(back, Feather.SKIP_BACK, ICON);
        pauseIcon = ScaledIcon.put(pause, Feather.PAUSE, ICON);
        ScaledIcon.put(next, Feather.SKIP_FORWARD, ICON);
        ScaledIcon.put(stop, Feather.X, ICON);
        var start = new HBox(elapsed, volume);
        start.getStyleClass().add("start");
        start.setAlignment(Pos.CENTER_LEFT);
        var times = new VBox(left, ends);
        times.setAlignment(Pos.CENTER_RIGHT);
        var end = new HBox(times, stop);
        end.setAlignment(Pos.CENTER_RIGHT);
        end.getStyleClass().add("end");
        var middle = new HBox(back, pause, next, stay, softer, timeLeft);
        middle.getStyleClass().add("buttons");
        middle.setAlignment(Pos.CENTER);
        start.setPickOnBounds(false);
        end.setPickOnBounds(false);
        middle.setPickOnBounds(false);
        getChildren().addAll(start, end, middle);
    }

    /// @param onStop asks whether to stop
    Subscription bind(PlayerViewModel model, Runnable onStop) {
        back.setOnAction(_ -> model.back());
        pause.setOnAction(_ -> model.toggle());
        next.setOnAction(_ -> model.skip());
        stay.setOnAction(_ -> model.stayHere());
        softer.setOnAction(_ -> model.softer());
        timeLeft.setOnAction(_ -> model.askTimeLeft());
        stop.setOnAction(_ -> onStop.run());
        var locked = model.modes().lockedProperty();
        for (var button : new Button[] {back, next, stay, timeLeft}) {
            button.disableProperty().bind(locked);
        }
        softer.disableProperty().bind(locked);
        return Subscription.combine(
                volume.bind(model.modes()),
                model.display()
                        .timesProperty()
                        .subscribe(
                                times -> {
                                    elapsed.setText(times.elapsed());
                                    left.setText(times.left());
                                    ends.setText(times.ends());
                                }),
                model.display().playingProperty().subscribe(this::showPlaying),
                // It can be pressed all the same: then it says why nothing gets softer.
                model.display()
                        .canSoftenProperty()
                        .subscribe(can -> softer.pseudoClassStateChanged(SPENT, !can)));
    }

    private void showPlaying(boolean playing) {
        pauseIcon.setIconCode(playing ? Feather.PAUSE : Feather.PLAY);
        pause.pseudoClassStateChanged(PLAYING, playing);
        name(pause, messages.get(playing ? "player.pause.label" : "player.play.label"));
    }

    private Button iconButton(String name) {
        var button = new Button();
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setId("player-" + name);
        button.getStyleClass().add("icon-button");
        button.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        name(button, messages.get("player." + name + ".label"));
        return button;
    }

    private Button textButton(String name) {
        var button = new Button(messages.get("player." + name + ".label"));
        button.setId("player-" + name);
        button.getStyleClass().add("pill");
        button.setMinWidth(USE_PREF_SIZE);
        name(button, messages.get("player." + name + ".tip"));
        return button;
    }

    private static void name(Button button, String text) {
        button.setAccessibleText(text);
        Tip.put(button, text);
    }
}
