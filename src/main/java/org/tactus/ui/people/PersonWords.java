package org.tactus.ui.people;

import org.tactus.journal.Person;
import org.tactus.text.Messages;

/// What a person is called.
public final class PersonWords {
    private PersonWords() {}

    /// The name, or that of the colour where there is none.
    public static String name(Messages messages, Person person) {
        return person.name().isBlank()
                ? messages.name("people.tint", person.tint())
                : person.name();
    }
}
