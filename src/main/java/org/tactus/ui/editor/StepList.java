package org.tactus.ui.editor;

import java.util.Arrays;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.routine.Kind;
import org.tactus.text.Messages;
import org.tactus.ui.control.Tip;

/// The steps, the routine itself at their head: one is chosen, moved by keys or dragged, doubled,
/// taken out, put into a group; and new ones are added.
final class StepList extends VBox {
    private static final int FEW = 5;

    private final Messages messages;
    private final EditorViewModel model;
    private final ListView<StepItem> list = new ListView<>();
    private final MenuButton add = new MenuButton();
    private final MenuButton more = new MenuButton("", new FontIcon(Feather.MORE_HORIZONTAL));
    private final MenuItem unwrap = new MenuItem();
    private final HBox tools = new HBox();
    private boolean following;

    StepList(Messages messages, EditorViewModel model) {
        this.messages = messages;
        this.model = model;
        setId("editor-list");
        getStyleClass().add("editor-list");
        getChildren().addAll(buildTools(), buildList());
    }

    void show(EditorState state) {
        following = true;
        var items = list.getItems();
        if (items.size() == state.rows().size()) {
            IntStream.range(0, items.size())
                    .filter(i -> !items.get(i).equals(state.rows().get(i)))
                    .forEach(i -> items.set(i, state.rows().get(i)));
        } else {
            items.setAll(state.rows());
        }
        IntStream.range(0, items.size())
                .filter(i -> items.get(i).path().equals(state.selected()))
                .findFirst()
                .ifPresent(this::choose);
        following = false;
        unwrap.setDisable(!state.draft().isGroup(state.selected()));
        tools.setDisable(state.draft().torn());
    }

    void takeFocus() {
        list.requestFocus();
    }

    private void choose(int index) {
        if (list.getSelectionModel().getSelectedIndex() != index) {
            list.getSelectionModel().clearAndSelect(index);
            list.getFocusModel().focus(index);
            if (!isSeen(index)) {
                list.scrollTo(Math.max(0, index - 2));
            }
        }
    }

    /// Whether a row is there as a whole; before anything is shown, whether it will be.
    private boolean isSeen(int index) {
        var frame = list.localToScene(list.getBoundsInLocal());
        var cells = list.lookupAll(".editor-step");
        return cells.isEmpty()
                ? index < FEW
                : cells.stream()
                        .map(ListCell.class::cast)
                        .filter(cell -> cell.getIndex() == index && !cell.isEmpty())
                        .anyMatch(
                                cell -> frame.contains(cell.localToScene(cell.getBoundsInLocal())));
    }

    private Node buildTools() {
        add.setText(messages.get("editor.add"));
        add.setGraphic(new FontIcon(Feather.PLUS));
        add.setId("editor-add");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.getStyleClass().addAll("editor-add", "editor-icon-menu");
        Arrays.stream(Kind.values()).map(this::adding).forEach(add.getItems()::add);
        add.getItems()
                .add(
                        (int) Arrays.stream(Kind.values()).filter(kind -> !kind.isGroup()).count(),
                        new SeparatorMenuItem());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        tools.getChildren()
                .addAll(
                        add,
                        space,
                        tool("up", Feather.ARROW_UP, model::moveUp),
                        tool("down", Feather.ARROW_DOWN, model::moveDown),
                        tool("duplicate", Feather.COPY, model::duplicate),
                        tool("delete", Feather.TRASH_2, model::delete),
                        buildMore());
        tools.getStyleClass().add("editor-tools");
        return tools;
    }

    private MenuItem adding(Kind kind) {
        var item = new MenuItem(messages.name("editor.kind", kind));
        item.setId("editor-add-" + kind.id());
        item.setOnAction(_ -> model.add(kind));
        return item;
    }

    private Button tool(String id, Feather icon, Runnable action) {
        var button = new Button("", new FontIcon(icon));
        button.setId("editor-" + id);
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(messages.get("editor.tool." + id));
        Tip.put(button, messages.get("editor.tool." + id + ".tip"));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Node buildMore() {
        more.setId("editor-more");
        more.getStyleClass().addAll("editor-small-menu", "editor-icon-menu");
        more.setAccessibleText(messages.get("editor.more"));
        Tip.put(more, messages.get("editor.more"));
        unwrap.setText(messages.get("editor.unwrap"));
        unwrap.setId("editor-unwrap");
        unwrap.setOnAction(_ -> model.unwrap());
        more.getItems().addAll(wrapping(Kind.EACH_SIDE), wrapping(Kind.REPEAT), unwrap);
        return more;
    }

    private MenuItem wrapping(Kind kind) {
        var item = new MenuItem(messages.name("editor.wrap", kind));
        item.setId("editor-wrap-" + kind.id());
        item.setOnAction(_ -> model.wrap(kind));
        return item;
    }

    private Node buildList() {
        list.setId("editor-steps");
        list.getStyleClass().add("editor-steps");
        list.setAccessibleText(messages.get("editor.steps"));
        var line = new Region();
        line.setId("editor-drop-line");
        line.getStyleClass().add("editor-drop-line");
        var drag = new StepDrag(list, line, model);
        list.setCellFactory(
                _ -> {
                    var cell = new StepCell(messages);
                    drag.watch(cell);
                    return cell;
                });
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        row -> {
                            if (!following && row != null) {
                                model.select(row.path());
                            }
                        });
        list.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.DELETE) {
                        model.delete();
                        event.consume();
                    }
                });
        var above = new Pane(line);
        above.setMouseTransparent(true);
        var stack = new StackPane(list, above);
        VBox.setVgrow(stack, Priority.ALWAYS);
        return stack;
    }
}
