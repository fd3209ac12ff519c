package org.tactus.ui.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.tactus.journal.Person;
import org.tactus.journal.Tint;
import org.tactus.safety.Answers;
import org.tactus.safety.Preferences;

/// People who are remembered as long as the test runs. Reads can be held back for a while, as those
/// of a busy disk are.
public final class KnownPeople implements People {
    public final List<Person> everyone = new ArrayList<>();
    public final Map<UUID, Answers> sheets = new HashMap<>();
    private final List<Runnable> held = new ArrayList<>();
    private boolean slow;

    /// Someone who is remembered already.
    public Person meet(String name, Tint tint, Answers answers) {
        var person = new Person(UUID.randomUUID(), name, tint, Preferences.NONE);
        everyone.add(person);
        sheets.put(person.id(), answers);
        return person;
    }

    /// From now on reads wait for [#catchUp].
    public void slowDown() {
        slow = true;
    }

    public void catchUp() {
        slow = false;
        held.forEach(Runnable::run);
        held.clear();
    }

    @Override
    public void all(Consumer<List<Person>> then) {
        answer(() -> then.accept(List.copyOf(everyone)));
    }

    @Override
    public void put(Person person, Consumer<Boolean> kept) {
        int place = everyone.stream().map(Person::id).toList().indexOf(person.id());
        if (place < 0) {
            everyone.add(person);
        } else {
            everyone.set(place, person);
        }
        kept.accept(true);
    }

    @Override
    public void delete(UUID person, Consumer<Boolean> gone) {
        everyone.removeIf(each -> each.id().equals(person));
        sheets.remove(person);
        gone.accept(true);
    }

    @Override
    public void answers(UUID person, Consumer<Answers> then) {
        answer(() -> then.accept(sheets.getOrDefault(person, Answers.NONE)));
    }

    @Override
    public void put(UUID person, Answers answers, Consumer<Boolean> kept) {
        if (everyone.stream().noneMatch(each -> each.id().equals(person))) {
            throw new IllegalArgumentException("Answers of nobody");
        }
        sheets.put(person, answers);
        kept.accept(true);
    }

    private void answer(Runnable reading) {
        if (slow) {
            held.add(reading);
        } else {
            reading.run();
        }
    }
}
