package org.tactus.ui.people;

import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextFormatter.Change;
import org.tactus.journal.Person;
import org.tactus.text.Messages;

/// Where the name of a person is typed, which may stay empty.
final class NameField extends TextField {
    NameField(Messages messages, String id) {
        setId(id);
        setPromptText(messages.get("people.name.prompt"));
        setAccessibleText(messages.get("people.name"));
        setTextFormatter(new TextFormatter<String>(NameField::shortEnough));
    }

    /// What would make the name too long is not taken.
    private static Change shortEnough(Change change) {
        if (change.getControlNewText().length() > Person.LONGEST_NAME) {
            change.setText("");
            change.setRange(change.getRangeStart(), change.getRangeStart());
        }
        return change;
    }
}
