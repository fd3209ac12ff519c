package org.tactus.ui.people;

import org.tactus.journal.Person;
import org.tactus.text.Messages;

/// What a person is called.
public final class PersonWords {
    private PersonWords() {}

    /// The name, or that there is none yet, with the colour.
    public static String name(Messages messages, Person person) {
        return person.name().isBlank()
                ? messages.get(
                        "people.unnamed",
                        messages.within(messages.name("people.tint", person.tint())))
                : person.name();
    }
}
