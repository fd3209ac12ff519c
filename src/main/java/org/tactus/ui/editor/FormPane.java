package org.tactus.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tactus.text.Messages;

/// The fields of the step that is chosen, or of the routine. They are made anew only when there are
/// others; while somebody types, the same ones follow.
final class FormPane extends ScrollPane {
    private final Messages messages;
    private final EditorViewModel model;
    private final FieldShop shop;
    private final Label title = new Label();
    private final GridPane grid = new GridPane();
    private final VBox strangers = new VBox();
    private final List<FormField> fields = new ArrayList<>();
    private Optional<FormPlan> plan = Optional.empty();

    FormPane(Messages messages, EditorViewModel model) {
        this.messages = messages;
        this.model = model;
        this.shop = new FieldShop(messages, model);
        setId("editor-form");
        getStyleClass().addAll("page-scroll", "editor-form");
        setFitToWidth(true);
        setAccessibleText(messages.get("editor.form"));
        title.setId("editor-form-title");
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        grid.getStyleClass().add("editor-grid");
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().setAll(half, half);
        strangers.getStyleClass().add("editor-strangers");
        var page = new VBox(title, grid, strangers);
        page.getStyleClass().add("editor-page");
        setContent(page);
    }

    void show(EditorState state) {
        var next = FormPlan.of(state.draft(), state.selected());
        if (plan.filter(next::hasSameFields).isEmpty()) {
            build(next);
        }
        title.setText(
                state.rows().stream()
                        .filter(row -> row.path().equals(state.selected()))
                        .findFirst()
                        .map(StepItem::name)
                        .orElse(""));
        fields.forEach(field -> field.show(state));
        showStrangers(next, state);
        grid.setDisable(state.draft().torn());
        strangers.setDisable(state.draft().torn());
    }

    /// Gives the keyboard to a field; answers whether there is one of this name.
    boolean takeFocus(String field) {
        var found = fields.stream().filter(one -> one.name().equals(field)).findFirst();
        found.ifPresent(FormField::takeFocus);
        return found.isPresent();
    }

    private void build(FormPlan next) {
        boolean same = plan.map(FormPlan::path).filter(next.path()::equals).isPresent();
        var focused = same ? focusedField() : Optional.<String>empty();
        plan = Optional.of(next);
        fields.clear();
        next.fields().forEach(name -> fields.add(shop.make(name, next)));
        lay();
        if (!same) {
            setVvalue(0);
        }
        focused.ifPresent(this::takeFocus);
    }

    private Optional<String> focusedField() {
        return fields.stream().filter(FormPane::holdsFocus).map(FormField::name).findFirst();
    }

    private static boolean holdsFocus(Node node) {
        var scene = node.getScene();
        for (Node at = scene == null ? null : scene.getFocusOwner();
                at != null;
                at = at.getParent()) {
            if (at.equals(node)) {
                return true;
            }
        }
        return false;
    }

    /// Short fields stand side by side.
    private void lay() {
        grid.getChildren().clear();
        int row = 0;
        boolean right = false;
        for (var field : fields) {
            if (field.isWide()) {
                row += right ? 1 : 0;
                grid.add(field, 0, row, 2, 1);
                row++;
                right = false;
            } else {
                grid.add(field, right ? 1 : 0, row);
                row += right ? 1 : 0;
                right = !right;
            }
        }
    }

    private void showStrangers(FormPlan now, EditorState state) {
        strangers.setManaged(!now.strangers().isEmpty());
        strangers.getChildren().clear();
        var object = state.draft().object(state.selected());
        for (int index : now.strangers()) {
            object.ifPresent(
                    found -> {
                        var entry = found.entries().get(index);
                        strangers
                                .getChildren()
                                .add(
                                        new StrangerField(
                                                messages,
                                                model,
                                                entry,
                                                index,
                                                state.problems()
                                                        .at(state.selected(), entry.name())));
                    });
        }
    }
}
