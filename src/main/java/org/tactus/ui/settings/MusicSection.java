package org.tactus.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.settings.Settings;
import org.tactus.sound.music.MusicChoice;
import org.tactus.sound.music.MusicNotices;
import org.tactus.sound.music.MusicSource;
import org.tactus.ui.FileChoices;

/// What plays beneath a session.
final class MusicSection {
    private final Controls controls;
    private final SoundDesk desk;
    private final FileChoices choices;
    private final MusicNotices notices;
    private final ToggleButton listen = new ToggleButton();
    private final Label fault;
    private final Node root;
    private MusicChoice seen;

    MusicSection(Controls controls, SoundDesk desk, FileChoices choices) {
        this.controls = controls;
        this.desk = desk;
        this.choices = choices;
        this.notices = new MusicNotices(controls.messages());
        this.fault = controls.problem("settings-music-fault");
        this.root = controls.section("music", build());
        this.seen = chosen();
        controls.settings().subscribe(_ -> follow());
    }

    Node root() {
        return root;
    }

    /// Looks whether what was chosen can still be played.
    void look() {
        var asked = chosen();
        if (asked.source() != MusicSource.FOLDER || asked.folder().isEmpty()) {
            fault.setText("");
            return;
        }
        desk.check(
                asked,
                found -> {
                    if (asked.equals(chosen())) {
                        fault.setText(found.map(notices::text).orElse(""));
                    }
                });
    }

    private Node build() {
        var sources =
                controls.chips(
                        "music",
                        List.of(MusicSource.values()),
                        now -> now.sound().music().source(),
                        (now, source) -> with(now, music -> music.withSource(source)));
        sources.setAccessibleText(controls.messages().get("settings.music.title"));
        var source = new VBox(sources, controls.hint("settings.music.hint"));
        source.getStyleClass().add("settings-row");
        return new VBox(source, buildFolder(), buildListen());
    }

    private Node buildFolder() {
        var messages = controls.messages();
        var place = new Label();
        place.setId("settings-music-place");
        place.setWrapText(true);
        var choose = new Button(messages.get("settings.music.choose"));
        choose.setId("settings-music-choose");
        choose.setOnAction(
                _ ->
                        choices.musicFolder(chosen().folder())
                                .ifPresent(folder -> set(music -> music.withFolder(folder))));
        var line = new FlowPane(place, choose);
        line.getStyleClass().add("settings-folder");
        var shuffle = new CheckBox(messages.get("settings.music.shuffle"));
        shuffle.setId("settings-music-shuffle");
        shuffle.setOnAction(_ -> set(music -> music.withShuffle(shuffle.isSelected())));
        var folder = new VBox(line, fault, shuffle);
        folder.getStyleClass().add("settings-row");
        folder.managedProperty().bind(folder.visibleProperty());
        controls.settings()
                .subscribe(
                        now -> {
                            var music = now.sound().music();
                            folder.setVisible(music.source() == MusicSource.FOLDER);
                            shuffle.setSelected(music.shuffle());
                            place.setText(
                                    music.folder()
                                            .map(Path::toString)
                                            .orElse(messages.get("settings.music.no-folder")));
                        });
        return folder;
    }

    private Node buildListen() {
        listen.setId("settings-music-listen");
        listen.getStyleClass().add("settings-listen");
        listen.selectedProperty()
                .subscribe(
                        on -> {
                            listen.setText(
                                    controls.messages()
                                            .get(
                                                    on
                                                            ? "settings.music.stop"
                                                            : "settings.music.listen"));
                            listen.setGraphic(new FontIcon(on ? Feather.SQUARE : Feather.PLAY));
                        });
        listen.setOnAction(
                _ -> {
                    if (listen.isSelected()) {
                        listen();
                    } else {
                        desk.silence();
                    }
                });
        controls.settings().subscribe(now -> listen.setDisable(!canBeHeard(now.sound().music())));
        return listen;
    }

    private void listen() {
        desk.listen(chosen(), () -> listen.setSelected(false));
        listen.setSelected(true);
    }

    /// What was newly chosen is looked at, and heard where the one before was.
    private void follow() {
        var now = chosen();
        if (!now.equals(seen)) {
            seen = now;
            look();
            if (listen.isSelected() && canBeHeard(now)) {
                listen();
            } else if (listen.isSelected()) {
                desk.silence();
            }
        }
    }

    private static boolean canBeHeard(MusicChoice music) {
        return switch (music.source()) {
            case NONE -> false;
            case FOLDER -> music.folder().isPresent();
            case WAVES, RAIN, LOW_NOISE, DRONE -> true;
        };
    }

    private MusicChoice chosen() {
        return controls.settings().get().sound().music();
    }

    private void set(UnaryOperator<MusicChoice> change) {
        controls.settings().set(with(controls.settings().get(), change));
    }

    private static Settings with(Settings now, UnaryOperator<MusicChoice> change) {
        return now.withSound(now.sound().withMusic(change.apply(now.sound().music())));
    }
}
