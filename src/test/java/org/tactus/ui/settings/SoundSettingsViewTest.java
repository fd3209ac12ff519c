package org.tactus.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tactus.settings.DataFolder;
import org.tactus.settings.Settings;
import org.tactus.settings.SoundSettings;
import org.tactus.sound.BowlSound;
import org.tactus.sound.Bus;
import org.tactus.sound.Levels;
import org.tactus.sound.music.MusicChoice;
import org.tactus.sound.music.MusicFault;
import org.tactus.sound.music.MusicSource;
import org.tactus.sound.speech.EngineKind;
import org.tactus.sound.speech.Fault;
import org.tactus.sound.speech.VoiceChoice;
import org.tactus.text.Messages;
import org.tactus.ui.NoFiles;
import org.tactus.ui.Screens;
import org.tactus.ui.shell.Shell;

/// What is to be heard, as it is chosen in the settings.
class SoundSettingsViewTest {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);

    private final ObjectProperty<Settings> settings = new SimpleObjectProperty<>(Settings.DEFAULT);
    private final FakeDesk desk = new FakeDesk();
    private Optional<Path> folder = Optional.empty();
    private Optional<SettingsView> view = Optional.empty();

    @Test
    void lettingGoOfALevelSetsItAndPlaysASampleOfIt() {
        onScreen(
                scene -> {
                    var slider = find(scene, "settings-level-beat", Slider.class);
                    slider.setValueChanging(true);
                    slider.setValue(31);
                    slider.setValue(24);
                    assertEquals(List.of(), desk.heard);

                    slider.setValueChanging(false);

                    assertEquals(0.25, sound().levels().of(Bus.BEAT));
                    assertEquals(List.of(Bus.BEAT), desk.heard);
                });
    }

    @Test
    void aLevelSetElsewhereIsShownAndKept() {
        onScreen(
                scene -> {
                    var levels = Levels.usual().with(Bus.VOICE, 0.83);
                    settings.set(settings.get().withSound(sound().withLevels(levels)));

                    assertEquals(83, find(scene, "settings-level-voice", Slider.class).getValue());
                    assertEquals(levels, sound().levels());
                    assertEquals(List.of(), desk.heard);
                });
    }

    @Test
    void choosingASoundSetsItAndPlaysIt() {
        onScreen(
                scene -> {
                    find(scene, "settings-bowl-gong", ToggleButton.class).fire();

                    assertEquals(BowlSound.GONG, sound().sounds().bowl());
                    assertEquals(List.of(BowlSound.GONG), desk.heard);

                    find(scene, "settings-bowl-again", ButtonBase.class).fire();

                    assertEquals(List.of(BowlSound.GONG, BowlSound.GONG), desk.heard);
                });
    }

    @Test
    void noSoundCannotBeHeardAgain() {
        onScreen(
                scene -> {
                    find(scene, "settings-bowl-none", ToggleButton.class).fire();

                    assertTrue(find(scene, "settings-bowl-again", ButtonBase.class).isDisabled());
                });
    }

    @Test
    void silenceIsAChoiceThatLeavesTheLevels() {
        onScreen(
                scene -> {
                    find(scene, "settings-mute", ButtonBase.class).fire();

                    assertEquals(Levels.usual().withMuted(true), sound().levels());
                });
    }

    @Test
    void aDeviceIsChosenByItsName() {
        onScreen(
                scene -> {
                    this.<String>box(scene, "settings-output").setValue("Headphones");
                    assertEquals(Optional.of("Headphones"), sound().device());

                    this.<String>box(scene, "settings-output").setValue("");
                    assertEquals(Optional.empty(), sound().device());
                });
    }

    @Test
    void aChosenDeviceThatIsGoneStaysChosenAndIsNamedSo() {
        settings.set(settings.get().withSound(sound().withDevice(Optional.of("Old amplifier"))));
        onScreen(
                scene -> {
                    var box = this.<String>box(scene, "settings-output");
                    box.getOnShowing().handle(new javafx.event.Event(javafx.event.Event.ANY));

                    assertEquals("Old amplifier", box.getValue());
                    assertEquals(
                            "Old amplifier (not there now)",
                            box.getConverter().toString(box.getValue()));
                    assertEquals(Optional.of("Old amplifier"), sound().device());
                });
    }

    @Test
    void whereThereIsNoDeviceItSaysThatNothingIsHeard() {
        desk.devices = List.of();
        onScreen(
                scene -> {
                    var box = this.<String>box(scene, "settings-output");
                    box.getOnShowing().handle(new javafx.event.Event(javafx.event.Event.ANY));
                    assertTrue(find(scene, "settings-output-none", Label.class).isVisible());
                    find(scene, "settings-voice-try", ButtonBase.class).fire();
                    assertEquals(
                            "There is no sound device here: nothing can be heard.",
                            find(scene, "settings-voice-failed", Label.class).getText());
                });
    }

    @Test
    void anEngineThatIsNotInstalledSaysWhatToInstall() {
        onScreen(
                scene -> {
                    var piper = find(scene, "settings-engine-piper", ToggleButton.class);
                    assertTrue(piper.getText().contains("not installed"), piper.getText());

                    piper.fire();

                    var missing = find(scene, "settings-voice-missing", Label.class);
                    assertTrue(missing.isVisible());
                    assertTrue(missing.getText().contains("Install piper"), missing.getText());

                    find(scene, "settings-engine-espeak-ng", ToggleButton.class).fire();
                    assertFalse(missing.isVisible());
                });
    }

    @Test
    void onlyTheEnginesOfThisSystemAreOffered() {
        onScreen(
                scene -> {
                    assertEquals(Optional.empty(), seek(scene, "settings-engine-say"));
                    assertEquals(Optional.empty(), seek(scene, "settings-engine-system-speech"));
                });
    }

    @Test
    void theVoicesOfAnEngineAreListedThoseOfTheLanguageFirst() {
        choose(EngineKind.ESPEAK_NG);
        onScreen(
                scene -> {
                    var box = this.<org.tactus.sound.speech.Voice>box(scene, "settings-voice");
                    assertEquals(
                            List.of("", "en-gb", "de"),
                            box.getItems().stream().map(voice -> voice.id()).toList());

                    box.setValue(box.getItems().get(1));

                    assertEquals("en-gb", sound().voice().voice());
                    assertEquals(List.of(sound().voice()), desk.heard);
                });
    }

    @Test
    void anotherEngineHasOtherVoices() {
        choose(EngineKind.ESPEAK_NG);
        onScreen(
                scene -> {
                    var box = this.<org.tactus.sound.speech.Voice>box(scene, "settings-voice");
                    box.setValue(box.getItems().get(1));

                    find(scene, "settings-engine-piper", ToggleButton.class).fire();

                    assertEquals("", sound().voice().voice());
                    assertFalse(box.getParent().isVisible());
                });
    }

    @Test
    void whatIsTypedAsACommandIsKept() {
        choose(EngineKind.OWN_COMMAND);
        onScreen(
                scene -> {
                    var field = find(scene, "settings-command", TextField.class);
                    field.appendText("speak --to ");
                    field.appendText("{file}");
                    assertEquals("speak --to {file}", sound().voice().command());

                    find(scene, "settings-engine-none", ToggleButton.class).fire();
                    find(scene, "settings-engine-own-command", ToggleButton.class).fire();

                    assertEquals("speak --to {file}", field.getText());
                    assertTrue(
                            find(scene, "settings-voice-missing", Label.class)
                                    .getText()
                                    .contains("names was not found"));
                });
    }

    @Test
    void aVoiceThatFailsSaysHow() {
        desk.tried = new SoundDesk.Tried.Failed(Fault.SILENT);
        onScreen(
                scene -> {
                    find(scene, "settings-voice-try", ButtonBase.class).fire();

                    assertEquals(List.of(VoiceChoice.DEFAULT), desk.heard);
                    assertTrue(
                            find(scene, "settings-voice-failed", Label.class)
                                    .getText()
                                    .startsWith("The voice made no sound"));
                });
    }

    @Test
    void theSpeedIsHeardAtOnce() {
        onScreen(
                scene -> {
                    find(scene, "settings-speed", Slider.class).increment();

                    assertEquals(1.1, sound().voice().speed());
                    assertEquals(List.of(sound().voice()), desk.heard);
                });
    }

    @Test
    void musicIsHeardUntilItIsStoppedOrTheScreenIsLeft() {
        onScreen(
                scene -> {
                    var listen = find(scene, "settings-music-listen", ToggleButton.class);
                    assertTrue(listen.isDisabled(), "There is nothing to listen to");
                    find(scene, "settings-music-rain", ToggleButton.class).fire();

                    listen.fire();
                    assertEquals(MusicSource.RAIN, ((MusicChoice) desk.heard.getLast()).source());
                    find(scene, "settings-music-waves", ToggleButton.class).fire();
                    assertEquals(MusicSource.WAVES, ((MusicChoice) desk.heard.getLast()).source());
                    assertTrue(listen.isSelected());

                    listen.fire();
                    assertFalse(listen.isSelected());
                    assertEquals(1, desk.silenced);

                    listen.fire();
                    view.orElseThrow().hidden();
                    assertFalse(listen.isSelected());
                    assertEquals(2, desk.silenced);
                });
    }

    @Test
    void aFolderThatCannotBeReadIsNamed() {
        folder = Optional.of(Path.of("/media/stick/Quiet"));
        desk.fault = Optional.of(new MusicFault(MusicFault.Kind.FOLDER_UNREADABLE, "Quiet"));
        onScreen(
                scene -> {
                    find(scene, "settings-music-folder", ToggleButton.class).fire();
                    find(scene, "settings-music-choose", ButtonBase.class).fire();

                    assertEquals(folder, sound().music().folder());
                    assertEquals(
                            MESSAGES.get("music.fault.folder-unreadable", "Quiet"),
                            find(scene, "settings-music-fault", Label.class).getText());
                });
    }

    @ParameterizedTest
    @EnumSource(ColorScheme.class)
    void everySectionInPictures(ColorScheme scheme) {
        folder = Optional.of(Path.of("/home/ann/Music/Quiet evenings"));
        desk.fault =
                Optional.of(new MusicFault(MusicFault.Kind.FOLDER_UNREADABLE, "Quiet evenings"));
        desk.missing = EnumSet.of(EngineKind.PIPER, EngineKind.OWN_COMMAND);
        var voice = VoiceChoice.DEFAULT.withEngine(EngineKind.ESPEAK_NG);
        var music = new MusicChoice(MusicSource.FOLDER, folder, true);
        settings.set(settings.get().withSound(sound().withVoice(voice).withMusic(music)));
        var time = scheme == ColorScheme.DARK ? "night" : "day";
        for (var section : List.of("sound", "voice", "music")) {
            picture(section, time + "-small", scheme, 900, 640, "");
            picture(section, time + "-large", scheme, 1600, 1000, "");
        }
        picture("voice", time + "-large-text", scheme, 1440, 1000, "-fx-font-size: 22px;");
        picture("sound", time + "-large-text", scheme, 1440, 1000, "-fx-font-size: 22px;");
        settings.set(
                settings.get()
                        .withSound(sound().withVoice(voice.withEngine(EngineKind.OWN_COMMAND))));
        picture("voice", time + "-command-empty", scheme, 900, 640, "");
        settings.set(
                settings.get()
                        .withSound(
                                sound().withVoice(
                                                sound().voice()
                                                        .withCommand("pico2wave -w {file}"))));
        picture("voice", time + "-command", scheme, 900, 640, "");
    }

    @Test
    void whateverCanBeActedOnSaysWhatItIs() {
        choose(EngineKind.ESPEAK_NG);
        onScreen(
                scene -> {
                    for (var node : scene.getRoot().lookupAll(".button, .toggle-button, .slider")) {
                        var text =
                                node instanceof Labeled labeled && !labeled.getText().isEmpty()
                                        ? labeled.getText()
                                        : node.getAccessibleText();
                        assertFalse(text == null || text.isBlank(), node.toString());
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18, 22})
    void theSoundsOfACueStandInOneRowHoweverLargeTheText(int size) {
        Screens.onFxThread(
                () -> {
                    var scene = scene(ColorScheme.LIGHT, 900 * size / 14.0, 640 * size / 14.0);
                    scene.getRoot().setStyle("-fx-font-size: " + size + "px;");
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    var chip = find(scene, "settings-bowl-deep", ToggleButton.class);
                    var row = chip.getParent();
                    assertEquals(chip.getHeight(), row.getLayoutBounds().getHeight(), 1);
                    return true;
                });
    }

    private void picture(
            String section,
            String name,
            ColorScheme scheme,
            double width,
            double height,
            String style) {
        Screens.onFxThread(
                () -> {
                    var scene = scene(scheme, width, height);
                    scene.getRoot().setStyle(scene.getRoot().getStyle() + style);
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    var scroll = (ScrollPane) scene.lookup("#settings");
                    var part = scene.lookup("#settings-section-" + section);
                    double page = scroll.getContent().getLayoutBounds().getHeight();
                    double seen = scroll.getViewportBounds().getHeight();
                    scroll.setVvalue((part.getBoundsInParent().getMinY() - 10) / (page - seen));
                    scene.getRoot().layout();
                    return Screens.save("settings-" + section + "-" + name, scene, 1);
                });
    }

    private Scene scene(ColorScheme scheme, double width, double height) {
        var shell = new Shell(MESSAGES, new Nowhere());
        var made =
                new SettingsView(
                        MESSAGES,
                        settings,
                        new DataFolder(Path.of("/home/ann/.local/share/tactus")),
                        desk,
                        new FakeDoor(false),
                        new NoFiles() {
                            @Override
                            public Optional<Path> musicFolder(Optional<Path> now) {
                                return folder;
                            }
                        });
        view = Optional.of(made);
        shell.showSettings(made);
        return Screens.scene(scheme, width, height, shell);
    }

    private interface Look {
        void at(Scene scene);
    }

    private void onScreen(Look look) {
        Screens.onFxThread(
                () -> {
                    look.at(scene(ColorScheme.LIGHT, 900, 640));
                    return true;
                });
    }

    private SoundSettings sound() {
        return settings.get().sound();
    }

    private void choose(EngineKind kind) {
        settings.set(settings.get().withSound(sound().withVoice(sound().voice().withEngine(kind))));
    }

    private static Optional<Node> seek(Scene scene, String id) {
        return Optional.ofNullable(scene.lookup("#" + id));
    }

    private static <T> T find(Scene scene, String id, Class<T> type) {
        return seek(scene, id).map(type::cast).orElseThrow(() -> new AssertionError(id));
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> box(Scene scene, String id) {
        return find(scene, id, ComboBox.class);
    }

    /// A rail that leads nowhere.
    private static final class Nowhere implements Shell.Places {
        @Override
        public void routines() {}

        @Override
        public void compose() {}

        @Override
        public void breathe() {}

        @Override
        public void journal() {}

        @Override
        public void settings() {}
    }
}
