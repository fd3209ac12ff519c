package org.tactus.journal.share;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tactus.journal.Entry;
import org.tactus.journal.Person;

/// What a journal file holds: people and their sessions. Answers of the screening are not among
/// it: after an import they are asked anew, since they may be old.
public record JournalCopy(List<Person> people, List<Entry> sessions) {
    public static final JournalCopy EMPTY = new JournalCopy(List.of(), List.of());

    public JournalCopy {
        people = List.copyOf(people);
        sessions = List.copyOf(sessions);
    }

    public boolean isEmpty() {
        return people.isEmpty() && sessions.isEmpty();
    }

    /// What an import adds to a journal that has these already. What is there stays as it is, so
    /// that a file may be imported any number of times.
    public JournalCopy without(Set<UUID> knownPeople, Set<UUID> knownSessions) {
        return new JournalCopy(
                people.stream().filter(person -> !knownPeople.contains(person.id())).toList(),
                sessions.stream().filter(entry -> !knownSessions.contains(entry.id())).toList());
    }
}
