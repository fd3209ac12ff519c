package org.tactus.ui.journal;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tactus.journal.Day;
import org.tactus.journal.Entry;
import org.tactus.journal.Person;
import org.tactus.journal.Written;
import org.tactus.journal.look.Period;

/// What is kept, as the screen asks for it. Everything is asked on the JavaFX thread and answered
/// there, later; nothing waits. Sessions stay where they are read unless a page of them is shown:
/// charts get a small value that is made of them elsewhere.
public interface Records {

    /// Everyone, in the order in which they came.
    void people(Consumer<List<Person>> then);

    /// The days on which a person had sessions, earliest first.
    void days(UUID person, Consumer<List<Day>> then);

    /// Makes something of the sessions of a person within these periods: each session once, the
    /// earliest first.
    ///
    /// @param look runs off the JavaFX thread
    <T> void look(
            UUID person, List<Period> periods, Function<List<Entry>, T> look, Consumer<T> then);

    /// Keeps what was changed of a session.
    void put(Entry entry, Consumer<Written> then);

    /// Deletes a session for good.
    void delete(Entry entry, Consumer<Written> then);
}
