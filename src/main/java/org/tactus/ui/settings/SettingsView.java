package org.tactus.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.tactus.settings.Appearance;
import org.tactus.settings.DataFolder;
import org.tactus.settings.Motion;
import org.tactus.settings.Settings;
import org.tactus.text.Messages;
import org.tactus.text.Version;
import org.tactus.ui.FileChoices;
import org.tactus.ui.Screen;
import org.tactus.ui.control.Copying;
import org.tactus.ui.people.PeopleSection;

/// The settings screen. Every choice is seen or heard at once: the window itself is the preview, or
/// the loudspeaker.
public final class SettingsView implements Screen {
    private final Messages messages;
    private final DataFolder data;
    private final SoundDesk desk;
    private final FolderDoor door;
    private final BooleanProperty opens = new SimpleBooleanProperty();
    private final Controls controls;
    private final SoundSection sound;
    private final VoiceSection voice;
    private final MusicSection music;
    private final Node emergency;
    private final VBox page = new VBox();
    private final ScrollPane root = new ScrollPane();
    private Optional<PeopleSection> people = Optional.empty();

    /// @param settings what is chosen; the screen sets it, and shows it when it changes elsewhere
    /// @param desk where sounds, voices and music are tried
    /// @param door shows folders
    public SettingsView(
            Messages messages,
            ObjectProperty<Settings> settings,
            DataFolder data,
            SoundDesk desk,
            FolderDoor door,
            FileChoices choices) {
        this.messages = messages;
        this.data = data;
        this.desk = desk;
        this.door = door;
        this.controls = new Controls(messages, settings);
        this.sound = new SoundSection(controls, desk);
        this.voice = new VoiceSection(controls, desk);
        this.music = new MusicSection(controls, desk, choices);
        this.emergency = new EmergencySection(controls).root();
        page.getChildren()
                .addAll(
                        title(),
                        controls.section("appearance", buildAppearance()),
                        controls.section("text-size", buildTextSize()),
                        controls.section("motion", buildMotion()),
                        sound.root(),
                        voice.root(),
                        music.root(),
                        emergency,
                        controls.section("folders", buildFolders()),
                        controls.section("about", buildAbout()));
        page.getStyleClass().add("settings-page");
        root.setId("settings");
        root.getStyleClass().add("page-scroll");
        root.setContent(page);
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
    }

    /// Shows also who is remembered.
    public void show(PeopleSection section) {
        people.ifPresent(page.getChildren()::remove);
        people = Optional.of(section);
        page.getChildren().add(page.getChildren().indexOf(emergency), section);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        sound.look();
        voice.look();
        music.look();
        people.ifPresent(PeopleSection::look);
        door.opens(opens::set);
    }

    @Override
    public void hidden() {
        desk.silence();
    }

    private Node title() {
        var title = new Label(messages.get("settings.title"));
        title.getStyleClass().add("page-title");
        return title;
    }

    private Node buildAppearance() {
        var chips =
                controls.chips(
                        "appearance",
                        List.of(Appearance.values()),
                        now -> now.look().appearance(),
                        (now, chosen) -> now.withLook(now.look().withAppearance(chosen)));
        return new VBox(chips, controls.hint("settings.appearance.hint"));
    }

    private Node buildMotion() {
        var chips =
                controls.chips(
                        "motion",
                        List.of(Motion.values()),
                        now -> now.look().motion(),
                        (now, chosen) -> now.withLook(now.look().withMotion(chosen)));
        return new VBox(chips, controls.hint("settings.motion.hint"));
    }

    private Node buildTextSize() {
        return new VBox(
                controls.slider(
                        "text-size",
                        80,
                        160,
                        10,
                        now -> now.look().textScale(),
                        (now, chosen) -> now.withLook(now.look().withTextScale(chosen)),
                        () -> {}),
                controls.hint("settings.text-size.hint"));
    }

    private Node buildFolders() {
        return new VBox(
                folder("routines", data.routines()),
                folder("data", data.root()),
                controls.hint("settings.folders.hint"));
    }

    private Node folder(String id, Path path) {
        var name = new Label(messages.get("settings.folders." + id));
        name.getStyleClass().add("muted");
        var place = new Label(path.toString());
        place.setId("settings-folder-" + id);
        place.setWrapText(true);
        var copy = new Button(messages.get("settings.folders.copy"));
        copy.setId("settings-copy-" + id);
        copy.setAccessibleText(messages.get("settings.folders.copy") + ": " + name.getText());
        copy.setOnAction(_ -> Copying.copy(path.toString()));
        var open = new Button(messages.get("settings.folders.open"));
        open.setId("settings-open-" + id);
        open.setAccessibleText(messages.get("settings.folders.open") + ": " + name.getText());
        open.visibleProperty().bind(opens);
        open.managedProperty().bind(opens);
        open.setOnAction(_ -> door.open(path));
        var row = new FlowPane(place, open, copy);
        row.getStyleClass().add("settings-folder");
        var folder = new VBox(name, row);
        folder.getStyleClass().add("settings-row");
        return folder;
    }

    private Node buildAbout() {
        var version = new Label(messages.get("settings.about.version", Version.text()));
        version.setId("settings-version");
        var medical = new Label(messages.get("settings.about.medical"));
        medical.setId("settings-medical");
        medical.setWrapText(true);
        var credits = new Label(messages.get("settings.about.credits"));
        credits.setWrapText(true);
        var licences = new TextArea(messages.get("settings.about.licences.text"));
        licences.setId("settings-licences-text");
        licences.setEditable(false);
        licences.setWrapText(true);
        licences.setAccessibleText(messages.get("settings.about.licences"));
        licences.setVisible(false);
        licences.managedProperty().bind(licences.visibleProperty());
        var show = new Hyperlink(messages.get("settings.about.licences"));
        show.setId("settings-licences");
        show.setOnAction(_ -> licences.setVisible(!licences.isVisible()));
        var about = new VBox(version, medical, credits, show, licences);
        about.getStyleClass().add("settings-about");
        return about;
    }
}
