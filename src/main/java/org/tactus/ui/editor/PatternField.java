package org.tactus.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.tactus.routine.BreathPattern;
import org.tactus.routine.draft.JsonValue;
import org.tactus.text.Messages;

/// A rhythm of breathing: one that is known by name, or one's own, written out.
final class PatternField extends FormField {
    private static final String OWN = "own";
    private static final String FIRST = "in 4, out 6";

    private final EditorViewModel model;
    private final List<String> known =
            BreathPattern.known().stream().map(BreathPattern::name).toList();
    private final ComboBox<String> box = new ComboBox<>();
    private final TextField own = new TextField();

    PatternField(Messages messages, EditorViewModel model, String name) {
        super(messages, name);
        this.model = model;
        box.setId("editor-field-" + name);
        box.setAccessibleText(messages.get("editor.field." + name));
        box.setMaxWidth(Double.MAX_VALUE);
        var words = new ArrayList<>(known);
        words.add(OWN);
        box.getItems().setAll(words);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(String word) {
                        if (word == null) {
                            return "";
                        }
                        return messages.get(
                                word.equals(OWN) ? "editor.pattern.own" : "pattern." + word);
                    }

                    @Override
                    public String fromString(String text) {
                        throw new UnsupportedOperationException("chosen, never typed");
                    }
                });
        box.valueProperty().subscribe((_, word) -> report(() -> chosen(word)));
        own.setId("editor-field-" + name + "-own");
        own.setAccessibleText(messages.get("editor.pattern.own"));
        own.setPromptText(FIRST);
        own.managedProperty().bind(own.visibleProperty());
        own.textProperty()
                .subscribe((_, text) -> report(() -> model.set(name, JsonValue.of(text))));
        var both = new VBox(box, own);
        both.getStyleClass().add("editor-lines");
        fill(both);
    }

    @Override
    boolean isWide() {
        return true;
    }

    @Override
    Node target() {
        return own.isVisible() ? own : box;
    }

    @Override
    void follow(Optional<JsonValue> value) {
        var text = value.map(Plain::text).orElse("");
        boolean named = known.contains(text);
        box.setValue(named ? text : OWN);
        own.setVisible(!named);
        if (!named && !text.equals(own.getText())) {
            Typed.show(own, text);
        }
    }

    private void chosen(String word) {
        model.set(name(), JsonValue.of(word.equals(OWN) ? FIRST : word));
    }
}
