package org.tactus.ui.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.body.Term;
import org.tactus.body.Zone;
import org.tactus.routine.draft.JsonValue;
import org.tactus.text.Messages;

/// The zones of a touch in the order in which the hands come to them. More are touched on the
/// figure, or chosen by name.
final class ZonesField extends FormField {
    private final Messages messages;
    private final EditorViewModel model;
    private final VBox lines = new VBox();
    private final ComboBox<Zone> add = new ComboBox<>();
    private List<JsonValue> items = List.of();

    ZonesField(Messages messages, EditorViewModel model, String name) {
        super(messages, name);
        this.messages = messages;
        this.model = model;
        lines.getStyleClass().add("editor-zones");
        buildAdd();
        var both = new VBox(lines, add);
        both.getStyleClass().add("editor-zones");
        fill(both);
    }

    private void buildAdd() {
        add.setId("editor-add-zone");
        add.setPromptText(messages.get("editor.add-zone"));
        add.setAccessibleText(messages.get("editor.add-zone"));
        add.setMaxWidth(Double.MAX_VALUE);
        add.getItems()
                .setAll(
                        Arrays.stream(Zone.values())
                                .filter(Zone::mayBePressed)
                                .sorted(Comparator.comparing(this::zoneName))
                                .toList());
        add.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Zone zone) {
                        return zone == null ? "" : zoneName(zone);
                    }

                    @Override
                    public Zone fromString(String text) {
                        throw new UnsupportedOperationException("chosen, never typed");
                    }
                });
        add.setOnHidden(_ -> Optional.ofNullable(add.getValue()).ifPresent(this::add));
    }

    private void add(Zone zone) {
        add.setValue(null);
        if (!model.zones().contains(zone)) {
            model.toggle(zone);
        }
    }

    @Override
    boolean isWide() {
        return true;
    }

    @Override
    Node target() {
        return add;
    }

    @Override
    void follow(Optional<JsonValue> value) {
        var now =
                value.orElse(new JsonValue.Null()) instanceof JsonValue.Arr(var all)
                        ? all
                        : List.<JsonValue>of();
        if (!now.equals(items)) {
            items = now;
            lines.getChildren().clear();
            for (int i = 0; i < items.size(); i++) {
                lines.getChildren().add(line(i));
            }
        }
    }

    private String zoneName(Zone zone) {
        return messages.name("zone", zone);
    }

    private Node line(int index) {
        var id = Plain.text(items.get(index));
        var name = new Label(Term.find(Zone.class, id).map(this::zoneName).orElse(id));
        name.setMaxWidth(Double.MAX_VALUE);
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var number = new Label(Integer.toString(index + 1));
        number.getStyleClass().add("editor-zone-number");
        var line = new HBox(number, name);
        line.getStyleClass().add("editor-zone");
        if (items.size() > 1) {
            var up =
                    button(
                            "editor-zone-up-" + index,
                            Feather.CHEVRON_UP,
                            "editor.zone.earlier",
                            name.getText());
            up.setDisable(index == 0);
            up.setOnAction(_ -> swap(index, index - 1));
            line.getChildren().add(up);
        }
        var remove =
                button(
                        "editor-zone-remove-" + index,
                        Feather.X,
                        "editor.zone.remove",
                        name.getText());
        remove.setOnAction(_ -> remove(index));
        line.getChildren().add(remove);
        return line;
    }

    private Button button(String id, Feather icon, String key, String zone) {
        var button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(messages.get(key, zone));
        return button;
    }

    private void swap(int index, int other) {
        var changed = new ArrayList<>(items);
        Collections.swap(changed, index, other);
        model.set(name(), new JsonValue.Arr(changed));
    }

    private void remove(int index) {
        var changed = new ArrayList<>(items);
        changed.remove(index);
        model.set(name(), new JsonValue.Arr(changed));
        takeFocus();
    }
}
