package org.tactus.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.routine.draft.JsonValue;
import org.tactus.text.Messages;
import org.tactus.ui.control.TabKey;
import org.tactus.ui.control.Tip;

/// Words for the person who follows the routine: in one language, or in several, each in a line of
/// its own.
final class WordsField extends FormField {
    private static final List<String> LANGUAGES =
            List.of("de", "fr", "es", "it", "pt", "nl", "pl", "sv", "ja", "zh");

    private final Messages messages;
    private final EditorViewModel model;
    private final boolean tall;
    private final boolean translatable;
    private final VBox lines = new VBox();
    private final MenuButton translate = new MenuButton("", new FontIcon(Feather.GLOBE));
    private List<String> languages = List.of("none yet");
    private Optional<JsonValue> shown = Optional.empty();

    private WordsField(
            Messages messages,
            EditorViewModel model,
            String name,
            boolean tall,
            boolean translatable) {
        super(messages, name);
        this.messages = messages;
        this.model = model;
        this.tall = tall;
        this.translatable = translatable;
        lines.getStyleClass().add("editor-lines");
        translate.setId("editor-translate-" + name);
        translate.getStyleClass().addAll("editor-small-menu", "editor-icon-menu");
        translate.setAccessibleText(messages.get("editor.translate"));
        Tip.put(translate, messages.get("editor.translate"));
        fill(lines);
    }

    /// A line of words.
    static WordsField line(Messages messages, EditorViewModel model, String name) {
        return new WordsField(messages, model, name, false, true);
    }

    /// A sentence or more.
    static WordsField sentences(Messages messages, EditorViewModel model, String name) {
        return new WordsField(messages, model, name, true, true);
    }

    /// A line that is the same in every language.
    static WordsField plain(Messages messages, EditorViewModel model, String name) {
        return new WordsField(messages, model, name, false, false);
    }

    @Override
    boolean isWide() {
        return true;
    }

    @Override
    Node target() {
        return input(lines.getChildren().getFirst());
    }

    @Override
    void follow(Optional<JsonValue> value) {
        shown = value;
        var now =
                value.orElse(new JsonValue.Null()) instanceof JsonValue.Obj(var entries)
                        ? entries.stream().map(JsonValue.Entry::name).distinct().toList()
                        : List.<String>of();
        if (!now.equals(languages)) {
            languages = now;
            build();
        }
        for (var line : lines.getChildren()) {
            var input = input(line);
            var text = text(input.getUserData().toString());
            if (!text.equals(input.getText())) {
                Typed.show(input, text);
            }
        }
    }

    private String text(String language) {
        if (language.isEmpty()) {
            return shown.map(Plain::text).orElse("");
        }
        return shown.orElse(new JsonValue.Null()) instanceof JsonValue.Obj words
                ? words.get(language).map(Plain::text).orElse("")
                : "";
    }

    private void build() {
        lines.getChildren().clear();
        if (languages.isEmpty()) {
            lines.getChildren().add(line("", translatable ? List.of(translate) : List.of()));
        }
        for (var language : languages) {
            var tag = new Label(language);
            tag.getStyleClass().add("editor-language");
            var around =
                    language.equals(Plain.ENGLISH)
                            ? List.<Node>of(tag, translate)
                            : List.<Node>of(tag, remove(language));
            lines.getChildren().add(line(language, around));
        }
        translate
                .getItems()
                .setAll(
                        LANGUAGES.stream()
                                .filter(language -> !languages.contains(language))
                                .map(this::translation)
                                .toList());
    }

    private MenuItem translation(String language) {
        var item =
                new MenuItem(Locale.forLanguageTag(language).getDisplayLanguage(messages.locale()));
        item.setId("editor-translate-" + name() + "-" + language);
        item.setOnAction(_ -> add(language));
        return item;
    }

    private Button remove(String language) {
        var remove = new Button("", new FontIcon(Feather.X));
        remove.setId("editor-remove-" + name() + "-" + language);
        remove.getStyleClass().add("icon-button");
        remove.setAccessibleText(messages.get("editor.remove", language));
        remove.setOnAction(_ -> without(language));
        return remove;
    }

    private Node line(String language, List<? extends Node> around) {
        TextInputControl input = tall ? new TextArea() : new TextField();
        if (input instanceof TextArea area) {
            area.setWrapText(true);
            area.setPrefRowCount(name().equals("text") ? 3 : 2);
            TabKey.movesOn(area);
        }
        input.setUserData(language);
        input.setId("editor-field-" + name() + (language.isEmpty() ? "" : "-" + language));
        input.setAccessibleText(
                messages.get("editor.field." + name())
                        + (language.isEmpty() ? "" : " (" + language + ")"));
        input.textProperty().subscribe((_, text) -> report(() -> typed(language, text)));
        HBox.setHgrow(input, Priority.ALWAYS);
        var line = new HBox();
        line.getStyleClass().add("editor-line");
        var parts = new ArrayList<Node>(around);
        boolean tagged = !parts.isEmpty() && parts.getFirst() instanceof Label;
        parts.add(tagged ? 1 : 0, input);
        line.getChildren().addAll(parts);
        return line;
    }

    private static TextInputControl input(Node line) {
        return ((HBox) line)
                .getChildren().stream()
                        .filter(TextInputControl.class::isInstance)
                        .map(TextInputControl.class::cast)
                        .findFirst()
                        .orElseThrow();
    }

    private void typed(String language, String text) {
        if (!language.isEmpty()
                && shown.orElse(new JsonValue.Null()) instanceof JsonValue.Obj words) {
            model.set(name(), words.with(language, JsonValue.of(text), List.of()));
        } else if (text.isEmpty()) {
            model.clear(name());
        } else {
            model.set(name(), JsonValue.of(text));
        }
    }

    private void add(String language) {
        var words =
                shown.orElse(new JsonValue.Null()) instanceof JsonValue.Obj several
                        ? several
                        : new JsonValue.Obj(List.of())
                                .with(Plain.ENGLISH, JsonValue.of(text("")), List.of());
        model.set(name(), words.with(language, JsonValue.of(""), List.of()));
        lines.getChildren().stream()
                .map(WordsField::input)
                .filter(input -> input.getUserData().equals(language))
                .forEach(Node::requestFocus);
    }

    /// The last one that goes leaves plain words.
    private void without(String language) {
        if (shown.orElse(new JsonValue.Null()) instanceof JsonValue.Obj words) {
            var left = words.without(language);
            boolean english =
                    left.entries().size() == 1
                            && left.entries().getFirst().name().equals(Plain.ENGLISH);
            model.set(name(), english ? left.entries().getFirst().value() : left);
        }
    }
}
