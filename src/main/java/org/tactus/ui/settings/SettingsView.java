package org.tactus.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.tactus.body.Term;
import org.tactus.settings.Appearance;
import org.tactus.settings.DataFolder;
import org.tactus.settings.Motion;
import org.tactus.settings.Settings;
import org.tactus.text.Messages;
import org.tactus.text.Version;
import org.tactus.ui.Screen;
import org.tactus.ui.control.Chips;
import org.tactus.ui.control.Copying;

/// The settings screen. Every choice is seen at once: the window itself is the preview.
public final class SettingsView implements Screen {
    private final Messages messages;
    private final ObjectProperty<Settings> settings;
    private final DataFolder data;
    private final ScrollPane root = new ScrollPane();

    /// @param settings what is chosen; the screen sets it, and shows it when it changes elsewhere
    public SettingsView(Messages messages, ObjectProperty<Settings> settings, DataFolder data) {
        this.messages = messages;
        this.settings = settings;
        this.data = data;
        var page =
                new VBox(
                        title(),
                        section("appearance", buildAppearance()),
                        section("text-size", buildTextSize()),
                        section("motion", buildMotion()),
                        section("folders", buildFolders()),
                        section("about", buildAbout()));
        page.getStyleClass().add("settings-page");
        root.setId("settings");
        root.getStyleClass().add("page-scroll");
        root.setContent(page);
        root.setFitToWidth(true);
        root.setFocusTraversable(false);
    }

    @Override
    public Parent root() {
        return root;
    }

    private Node title() {
        var title = new Label(messages.get("settings.title"));
        title.getStyleClass().add("page-title");
        return title;
    }

    private Node section(String id, Node content) {
        var name = new Label(messages.get("settings." + id + ".title"));
        name.getStyleClass().add("section-title");
        var section = new VBox(name, content);
        section.getStyleClass().add("settings-section");
        return section;
    }

    private Node buildAppearance() {
        var chips =
                chips(
                        "appearance",
                        Appearance.values(),
                        Settings::appearance,
                        Settings::withAppearance);
        return new VBox(chips, hint("settings.appearance.hint"));
    }

    private Node buildMotion() {
        var chips = chips("motion", Motion.values(), Settings::motion, Settings::withMotion);
        return new VBox(chips, hint("settings.motion.hint"));
    }

    private Node buildTextSize() {
        var slider = new Slider(80, 160, 100);
        slider.setId("settings-text-size");
        slider.setAccessibleText(messages.get("settings.text-size.title"));
        slider.setBlockIncrement(10);
        slider.setMajorTickUnit(20);
        slider.setMinorTickCount(1);
        slider.setSnapToTicks(true);
        slider.setShowTickMarks(true);
        var percent = new Label();
        percent.getStyleClass().add("muted");
        settings.subscribe(
                now -> {
                    slider.setValue(now.textScale() * 100);
                    percent.setText(
                            messages.get(
                                    "settings.text-size.percent",
                                    Math.round(now.textScale() * 100)));
                });
        slider.valueProperty()
                .subscribe(
                        value -> {
                            double scale = Math.round(value.doubleValue() / 10) / 10.0;
                            if (!slider.isValueChanging() && scale != settings.get().textScale()) {
                                settings.set(settings.get().withTextScale(scale));
                            }
                        });
        slider.valueChangingProperty()
                .subscribe(
                        changing -> {
                            if (!changing) {
                                settings.set(
                                        settings.get()
                                                .withTextScale(
                                                        Math.round(slider.getValue() / 10) / 10.0));
                            }
                        });
        return new VBox(slider, percent, hint("settings.text-size.hint"));
    }

    private Node buildFolders() {
        return new VBox(
                folder("routines", data.routines()),
                folder("data", data.root()),
                hint("settings.folders.hint"));
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
        var row = new FlowPane(place, copy);
        row.getStyleClass().add("settings-folder");
        return new VBox(name, row);
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

    private Label hint(String key) {
        var hint = new Label(messages.get(key));
        hint.setWrapText(true);
        hint.getStyleClass().add("hint");
        return hint;
    }

    private <E extends Enum<E> & Term> Node chips(
            String family,
            E[] values,
            Function<Settings, E> chosen,
            BiFunction<Settings, E, Settings> choose) {
        var value = new SimpleObjectProperty<>(chosen.apply(settings.get()));
        settings.subscribe(now -> value.set(chosen.apply(now)));
        value.subscribe(now -> settings.set(choose.apply(settings.get(), now)));
        return new Chips<>(
                List.of(values),
                value,
                each -> "settings-" + family + "-" + each.id(),
                each -> messages.get("settings." + family + "." + each.id()));
    }
}
