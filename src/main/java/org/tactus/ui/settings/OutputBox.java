package org.tactus.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The device that sound is played on.
final class OutputBox {
    /// Stands for the system's default device.
    private static final String DEFAULT = "";

    private final Controls controls;
    private final SoundDesk desk;
    private final ComboBox<String> box = new ComboBox<>();
    private final Label silent;
    private List<String> there = List.of();
    private boolean filling;

    OutputBox(Controls controls, SoundDesk desk) {
        this.controls = controls;
        this.desk = desk;
        silent = controls.problem("settings-output-none");
        box.setId("settings-output");
        box.setAccessibleText(controls.messages().get("settings.output.title"));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(String name) {
                        return name(Optional.ofNullable(name).orElse(DEFAULT));
                    }

                    @Override
                    public String fromString(String text) {
                        return text;
                    }
                });
        box.setOnShowing(_ -> look());
        box.valueProperty().subscribe((_, now) -> choose(Optional.ofNullable(now)));
        controls.settings().subscribe(_ -> fill());
    }

    Node root() {
        return new VBox(box, silent, controls.hint("settings.output.hint"));
    }

    /// Asks anew which devices there are.
    void look() {
        desk.outputs(
                names -> {
                    there = names;
                    fill();
                });
        desk.audible(
                yes -> silent.setText(yes ? "" : controls.messages().get("settings.output.none")));
    }

    private void choose(Optional<String> name) {
        if (!filling && name.isPresent()) {
            var now = controls.settings().get();
            controls.settings()
                    .set(
                            now.withSound(
                                    now.sound()
                                            .withDevice(
                                                    name.filter(
                                                            chosen -> !chosen.equals(DEFAULT)))));
        }
    }

    /// The default device, those that are there, and the chosen one though it is not.
    private void fill() {
        var chosen = controls.settings().get().sound().device();
        var names = new ArrayList<String>();
        names.add(DEFAULT);
        names.addAll(there);
        chosen.filter(name -> !names.contains(name)).ifPresent(names::add);
        filling = true;
        if (!box.getItems().equals(names)) {
            box.getItems().setAll(names);
        }
        box.setValue(chosen.orElse(DEFAULT));
        filling = false;
    }

    private String name(String device) {
        if (device.equals(DEFAULT)) {
            return controls.messages().get("settings.output.default");
        }
        return there.contains(device)
                ? device
                : controls.messages().get("settings.output.gone", device);
    }
}
