package org.tactus.ui.editor;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.routine.draft.StepPath;
import org.tactus.text.Messages;
import org.tactus.ui.control.Tip;

/// The head of the editor: back, what is edited and whether it is saved, undo and redo, the JSON,
/// trying out and saving.
final class EditorBar extends HBox {
    private final Messages messages;
    private final EditorViewModel model;
    private final Label title = new Label();
    private final Label status = new Label();
    private final Button undo;
    private final Button redo;

    EditorBar(Messages messages, EditorViewModel model) {
        this.messages = messages;
        this.model = model;
        getStyleClass().add("editor-bar");
        undo = icon("undo", Feather.CORNER_UP_LEFT, model::undo);
        redo = icon("redo", Feather.CORNER_UP_RIGHT, model::redo);
        getChildren()
                .addAll(
                        icon("back", Feather.ARROW_LEFT, model::back),
                        buildName(),
                        undo,
                        redo,
                        buildJson(),
                        text("try", Feather.PLAY, model::tryOut),
                        buildSaveAs(),
                        buildSave());
    }

    void show(EditorState state) {
        var name = state.draft().get(StepPath.ROUTINE, "title").map(Plain::words).orElse("");
        title.setText(name.isBlank() ? messages.get("editor.untitled") : name);
        status.setText(messages.name("editor.standing", state.standing()));
        undo.setDisable(!state.canUndo());
        redo.setDisable(!state.canRedo());
    }

    private Node buildName() {
        title.setId("editor-title");
        title.getStyleClass().add("editor-title");
        status.setId("editor-status");
        status.getStyleClass().add("hint");
        var name = new VBox(title, status);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        return name;
    }

    private Node buildJson() {
        var json = new ToggleButton("", new FontIcon(Feather.CODE));
        json.setId("editor-show-json");
        json.getStyleClass().setAll("icon-button", "editor-toggle");
        json.setAccessibleText(messages.get("editor.json"));
        Tip.put(json, messages.get("editor.json.tip"));
        json.selectedProperty().bindBidirectional(model.jsonProperty());
        return json;
    }

    private Node buildSaveAs() {
        var menu = new MenuButton(messages.get("editor.save-as"));
        menu.setId("editor-save-as");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.getStyleClass().add("editor-small-menu");
        var mine = new MenuItem(messages.get("editor.save-as.new"));
        mine.setId("editor-save-new");
        mine.setOnAction(_ -> model.saveAsNew());
        var elsewhere = new MenuItem(messages.get("editor.save-as.elsewhere"));
        elsewhere.setId("editor-save-elsewhere");
        elsewhere.setOnAction(_ -> model.saveElsewhere());
        menu.getItems().addAll(mine, elsewhere);
        return menu;
    }

    private Node buildSave() {
        var save = new Button(messages.get("editor.save"));
        save.setId("editor-save");
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.getStyleClass().addAll("primary-button", "editor-save");
        Tip.put(save, messages.get("editor.save.tip"));
        save.setOnAction(_ -> model.save());
        return save;
    }

    private Button text(String id, Feather icon, Runnable action) {
        var button = new Button(messages.get("editor." + id), new FontIcon(icon));
        button.setId("editor-" + id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("quiet-button");
        Tip.put(button, messages.get("editor." + id + ".tip"));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Button icon(String id, Feather icon, Runnable action) {
        var button = new Button("", new FontIcon(icon));
        button.setId("editor-" + id);
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(messages.get("editor." + id));
        Tip.put(button, messages.get("editor." + id + ".tip"));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
