package org.tactus.ui.people;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tactus.body.Body;
import org.tactus.journal.Person;
import org.tactus.text.Messages;

/// A person in the settings: when they were last asked, and the ways to change and delete. Deleting
/// asks once.
final class PersonRow extends VBox {
    private final Messages messages;
    private final String id;
    private final Label name = new Label();
    private final Label asked = new Label();
    private final Button deleteAnswers;
    private final HBox ways = new HBox();
    private final BooleanProperty editing = new SimpleBooleanProperty();
    private Person person;

    PersonRow(
            Body body,
            Messages messages,
            Person person,
            Consumer<Person> changed,
            Runnable forget,
            Runnable delete) {
        this.messages = messages;
        this.person = person;
        this.id = "person-" + person.id();
        setId(id + "-row");
        getStyleClass().add("person-row");
        var edit = button("edit");
        edit.setOnAction(_ -> editing.set(!editing.get()));
        deleteAnswers = button("delete-answers");
        deleteAnswers.setOnAction(
                _ -> ask("people.delete-answers.ask", "people.delete-answers.do", forget));
        var gone = button("delete");
        gone.setOnAction(_ -> ask("people.delete.ask", "people.delete.do", delete));
        ways.getStyleClass().add("person-ways");
        ways.getChildren().addAll(edit, deleteAnswers, gone);
        asked.getStyleClass().add("hint");
        asked.setId(id + "-asked");
        var words = new VBox(name, asked);
        HBox.setHgrow(words, Priority.ALWAYS);
        var head = new HBox(words, ways);
        head.getStyleClass().add("person-head");
        getChildren().add(head);
        editing.subscribe(
                now -> {
                    edit.setText(messages.get(now ? "people.done" : "people.edit"));
                    if (now) {
                        var editor =
                                new PersonEditor(
                                        body,
                                        messages,
                                        this.person,
                                        other -> {
                                            show(other);
                                            changed.accept(other);
                                        });
                        getChildren().add(editor);
                        editor.takeFocus();
                    } else {
                        getChildren().setAll(head);
                    }
                });
        asked(Optional.empty());
        show(person);
    }

    /// Shows when the person was last asked; empty where there are no answers.
    void asked(Optional<String> day) {
        asked.setText(
                day.map(on -> messages.get("people.asked", on))
                        .orElseGet(() -> messages.get("people.not-asked")));
        deleteAnswers.setDisable(day.isEmpty());
    }

    private void show(Person now) {
        person = now;
        name.setText(PersonWords.name(messages, now));
        name.setGraphic(new TintDot(now.tint()));
    }

    /// One question in place of the ways; the first answer changes nothing.
    private void ask(String question, String yes, Runnable action) {
        var before = ways.getChildren().toArray(Node[]::new);
        var text = new Label(messages.get(question, PersonWords.name(messages, person)));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        var keep = button("keep");
        var sure = new Button(messages.get(yes));
        sure.setId(id + "-sure");
        sure.getStyleClass().add("danger-button");
        sure.setMinWidth(Region.USE_PREF_SIZE);
        keep.setOnAction(
                _ -> {
                    ways.getChildren().setAll(before);
                    before[before.length - 1].requestFocus();
                });
        sure.setOnAction(_ -> action.run());
        ways.getChildren().setAll(text, keep, sure);
        keep.requestFocus();
    }

    private Button button(String what) {
        var button = new Button(messages.get("people." + what));
        button.setId(id + "-" + what);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(button.getText() + ": " + PersonWords.name(messages, person));
        return button;
    }
}
