package org.tactus.ui.settings;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.settings.Settings;
import org.tactus.settings.SoundSettings;
import org.tactus.sound.BeatSound;
import org.tactus.sound.BowlSound;
import org.tactus.sound.BreathSound;
import org.tactus.sound.Bus;
import org.tactus.sound.CueSound;
import org.tactus.sound.Levels;
import org.tactus.sound.SignalSound;
import org.tactus.sound.SoundWishes;
import org.tactus.sound.StepSound;

/// How loud everything is, on which device, and what each cue sounds like.
final class SoundSection {
    private static final int STEP = 5;
    /// All sounds of a family stand in one row of this many letters' height.
    private static final double ROW = 28;

    private final Controls controls;
    private final SoundDesk desk;
    private final OutputBox output;
    private final Node root;

    SoundSection(Controls controls, SoundDesk desk) {
        this.controls = controls;
        this.desk = desk;
        this.output = new OutputBox(controls, desk);
        this.root =
                controls.section(
                        "sound",
                        new VBox(
                                controls.row("settings.levels.title", buildLevels(), buildMute()),
                                controls.row("settings.output.title", output.root()),
                                controls.row("settings.cues.title", buildCues())));
    }

    Node root() {
        return root;
    }

    /// Asks anew which devices there are.
    void look() {
        output.look();
    }

    private Node buildLevels() {
        var levels =
                new VBox(
                        level(
                                "level-master",
                                controls.slider(
                                        "level-master",
                                        0,
                                        100,
                                        STEP,
                                        now -> now.sound().levels().master(),
                                        (now, level) ->
                                                with(now, now.sound().levels().withMaster(level)),
                                        () -> desk.sample(Bus.CUES))));
        Arrays.stream(Bus.values()).map(this::level).forEach(levels.getChildren()::add);
        return levels;
    }

    private Node level(Bus bus) {
        var id = "level-" + bus.id();
        return level(
                id,
                controls.slider(
                        id,
                        0,
                        100,
                        STEP,
                        now -> now.sound().levels().of(bus),
                        (now, level) -> with(now, now.sound().levels().with(bus, level)),
                        () -> desk.sample(bus)));
    }

    private Node level(String id, PercentSlider slider) {
        var name = new Label(controls.messages().get("settings." + id + ".title"));
        name.getStyleClass().add("settings-name");
        HBox.setHgrow(slider, Priority.ALWAYS);
        return line(name, slider);
    }

    private Node buildMute() {
        var mute = new CheckBox(controls.messages().get("settings.mute"));
        mute.setId("settings-mute");
        mute.setWrapText(true);
        controls.settings().subscribe(now -> mute.setSelected(now.sound().levels().muted()));
        mute.setOnAction(
                _ -> {
                    var now = controls.settings().get();
                    controls.settings()
                            .set(with(now, now.sound().levels().withMuted(mute.isSelected())));
                    desk.sample(Bus.CUES);
                });
        return mute;
    }

    private Node buildCues() {
        return new VBox(
                cue("bowl", BowlSound.values(), SoundWishes::bowl),
                cue("step", StepSound.values(), SoundWishes::step),
                cue("signal", SignalSound.values(), SoundWishes::signal),
                cue("breath", BreathSound.values(), SoundWishes::breath),
                cue("beat", BeatSound.values(), SoundWishes::beat));
    }

    private Node cue(
            String family, CueSound[] sounds, Function<SoundWishes, ? extends CueSound> of) {
        var messages = controls.messages();
        var name = new Label(messages.get("settings." + family + ".title"));
        name.getStyleClass().add("settings-name");
        var chips =
                controls.<CueSound>chips(
                        family,
                        List.of(sounds),
                        now -> of.apply(now.sound().sounds()),
                        (now, sound) ->
                                now.withSound(
                                        now.sound().withSounds(now.sound().sounds().with(sound))),
                        desk::play);
        chips.setAccessibleText(name.getText());
        // In one row where there is room for it, with the largest text as well.
        chips.prefWrapLengthProperty().bind(name.fontProperty().map(font -> font.getSize() * ROW));
        HBox.setHgrow(chips, Priority.ALWAYS);
        var again = new Button("", new FontIcon(Feather.VOLUME_2));
        again.setId("settings-" + family + "-again");
        again.getStyleClass().add("icon-button");
        again.setAccessibleText(messages.get("settings.again", name.getText()));
        again.setOnAction(_ -> desk.play(of.apply(controls.settings().get().sound().sounds())));
        controls.settings()
                .subscribe(now -> again.setDisable(of.apply(now.sound().sounds()).isNone()));
        return line(name, again, chips);
    }

    private static Node line(Node... parts) {
        var line = new HBox(parts);
        line.getStyleClass().add("settings-line");
        return line;
    }

    private static Settings with(Settings now, Levels levels) {
        SoundSettings sound = now.sound();
        return now.withSound(sound.withLevels(levels));
    }
}
