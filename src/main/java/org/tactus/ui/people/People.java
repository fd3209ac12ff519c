package org.tactus.ui.people;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.tactus.journal.Person;
import org.tactus.safety.Answers;

/// What is remembered of people. Nothing here waits: what is asked is done in the order of asking,
/// and the answer comes later, on the screen's thread. Whoever stands behind it tells the person
/// when something could not be kept; the answer only says whether it was.
public interface People {

    /// Everyone, in the order in which they came.
    void all(Consumer<List<Person>> then);

    /// Adds `person`, or changes what is known of them.
    void put(Person person, Consumer<Boolean> kept);

    /// Deletes a person with everything that belongs to them.
    void delete(UUID person, Consumer<Boolean> gone);

    /// What a person has answered so far.
    void answers(UUID person, Consumer<Answers> then);

    /// Replaces what a person has answered.
    void put(UUID person, Answers answers, Consumer<Boolean> kept);
}
