package org.tactus.ui.player;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.sound.Levels;
import org.tactus.text.Messages;
import org.tactus.ui.control.ScaledIcon;
import org.tactus.ui.control.Tip;

/// Whether anything is heard, and could be, and for a moment after each change how loud it is.
final class VolumeView extends HBox {
    private static final PseudoClass UNHEARD = PseudoClass.getPseudoClass("unheard");
    private static final double ICON = 1.4;
    private static final Duration TOLD_FOR = Duration.seconds(2.5);

    private final Messages messages;
    private final Button silence = new Button();
    private final FontIcon icon;
    private final Label told = new Label();
    private final PauseTransition telling = new PauseTransition(TOLD_FOR);

    VolumeView(Messages messages) {
        this.messages = messages;
        getStyleClass().add("volume");
        setAlignment(Pos.CENTER_LEFT);
        setPickOnBounds(false);
        silence.setId("player-silence");
        silence.getStyleClass().add("icon-button");
        silence.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        silence.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        icon = ScaledIcon.put(silence, Feather.VOLUME_2, ICON);
        told.setId("player-volume");
        told.getStyleClass().add("time");
        told.setAccessibleRole(AccessibleRole.TEXT);
        told.setVisible(false);
        told.setMinWidth(USE_PREF_SIZE);
        telling.setOnFinished(_ -> told.setVisible(false));
        getChildren().addAll(silence, told);
    }

    Subscription bind(PlayerModes modes) {
        silence.setOnAction(_ -> modes.toggleMuted());
        silence.disableProperty().bind(modes.lockedProperty());
        Runnable show = () -> show(modes.levelsProperty().get(), modes.audibleProperty().get());
        show.run();
        return Subscription.combine(
                modes.levelsProperty().subscribe(show),
                modes.audibleProperty().subscribe(show),
                modes.levelsProperty()
                        .subscribe((_, now) -> tell(now, modes.audibleProperty().get())));
    }

    private void show(Levels levels, boolean audible) {
        boolean silent = levels.muted() || levels.master() == 0;
        icon.setIconCode(
                silent || !audible
                        ? Feather.VOLUME_X
                        : levels.master() < 0.5 ? Feather.VOLUME_1 : Feather.VOLUME_2);
        silence.pseudoClassStateChanged(UNHEARD, !audible);
        var does = messages.get(silent ? "player.unsilence.label" : "player.silence.label");
        var name = audible ? does : messages.get("player.no-device", does);
        silence.setAccessibleText(name);
        Tip.put(silence, name);
    }

    private void tell(Levels levels, boolean audible) {
        told.setText(audible ? told(levels) : messages.get("player.no-device.told"));
        told.setAccessibleText(told.getText());
        told.setVisible(true);
        telling.playFromStart();
    }

    private String told(Levels levels) {
        return levels.muted()
                ? messages.get("player.silent")
                : messages.get("player.volume", Math.round(levels.master() * 100));
    }
}
