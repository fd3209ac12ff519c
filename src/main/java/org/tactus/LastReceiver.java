package org.tactus;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tactus.journal.JournalFolder;
import org.tactus.journal.Person;
import org.tactus.safety.Answers;
import org.tactus.terminal.Receiver;
import org.tactus.text.Messages;
import org.tactus.ui.people.PersonWords;

/// Looks up in the journal who was massaged last, for the terminal. Writes nothing, and waits for
/// the answer.
record LastReceiver(Messages messages, JournalFolder folder) {
    private static final Logger log = LoggerFactory.getLogger(LastReceiver.class);

    /// Empty where nobody is remembered, or nothing can be read.
    Optional<Receiver> find() {
        var last = new AtomicReference<Optional<UUID>>(Optional.empty());
        var people = new AtomicReference<List<Person>>(List.of());
        try (var journal = folder.read(LastReceiver::quietly)) {
            journal.lastPerson(last::set);
            journal.people(people::set);
        }
        return people.get().stream()
                .filter(person -> last.get().equals(Optional.of(person.id())))
                .findFirst()
                .map(this::receiver);
    }

    private Receiver receiver(Person person) {
        var answers = new AtomicReference<>(Answers.NONE);
        try (var journal = folder.read(LastReceiver::quietly)) {
            journal.answers(person.id(), answers::set);
        }
        return new Receiver(
                PersonWords.name(messages, person), answers.get(), person.preferences());
    }

    /// A journal that cannot be read knows nobody: then everything is asked.
    private static void quietly(Runnable answer) {
        try {
            answer.run();
        } catch (IllegalStateException e) {
            log.warn("The journal could not be read");
        }
    }
}
