package org.tactus.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.tactus.routine.draft.JsonValue;
import org.tactus.text.Messages;

/// One of the words that the format has for a field. A word that is none of them is shown as it
/// stands.
final class ChoiceField extends FormField {
    private static final String NONE = "";

    private final List<String> words;
    private final ComboBox<String> box = new ComboBox<>();

    /// @param words as the format spells them
    /// @param optional whether there may be none
    /// @param label what a word is called
    ChoiceField(
            Messages messages,
            EditorViewModel model,
            String name,
            List<String> words,
            boolean optional,
            UnaryOperator<String> label) {
        super(messages, name);
        this.words = optional ? withNone(words) : List.copyOf(words);
        box.setId("editor-field-" + name);
        box.setAccessibleText(messages.get("editor.field." + name));
        box.setMaxWidth(Double.MAX_VALUE);
        box.getItems().setAll(this.words);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(String word) {
                        return word == null ? "" : shown(word);
                    }

                    private String shown(String word) {
                        if (word.equals(NONE)) {
                            return messages.get("editor.none." + name);
                        }
                        return words.contains(word) ? label.apply(word) : word;
                    }

                    @Override
                    public String fromString(String text) {
                        throw new UnsupportedOperationException("chosen, never typed");
                    }
                });
        box.valueProperty()
                .subscribe(
                        (_, word) ->
                                report(
                                        () -> {
                                            if (word == null || word.equals(NONE)) {
                                                model.clear(name);
                                            } else {
                                                model.set(name, JsonValue.typed(word));
                                            }
                                        }));
        fill(box);
    }

    private static List<String> withNone(List<String> words) {
        var all = new ArrayList<String>();
        all.add(NONE);
        all.addAll(words);
        return List.copyOf(all);
    }

    @Override
    boolean isWide() {
        return false;
    }

    @Override
    Node target() {
        return box;
    }

    @Override
    void follow(Optional<JsonValue> value) {
        var word = value.map(Plain::text).orElse(NONE);
        if (word.equals(NONE) && !words.contains(NONE)) {
            // It is missing, and there is no word for that.
            box.setValue(null);
            return;
        }
        if (word.equals(box.getValue())) {
            return;
        }
        var items = words.contains(word) ? words : withLast(word);
        if (!items.equals(box.getItems())) {
            box.getItems().setAll(items);
        }
        box.setValue(word);
    }

    private List<String> withLast(String word) {
        var all = new ArrayList<>(words);
        all.add(word);
        return all;
    }
}
