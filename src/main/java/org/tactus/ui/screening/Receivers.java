package org.tactus.ui.screening;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tactus.journal.Person;
import org.tactus.safety.Answers;
import org.tactus.ui.people.Newcomer;
import org.tactus.ui.people.People;

/// Everyone who can be asked, and who is. Every answer is kept at once; who is new gets into the
/// journal with the first.
final class Receivers {
    private final People people;
    private final ReadOnlyObjectWrapper<List<Person>> everyone;
    private final ReadOnlyObjectWrapper<Person> chosen;
    /// Who is in the journal.
    private final Set<UUID> known = new HashSet<>();

    Receivers(People people) {
        this.people = people;
        var newcomer = Newcomer.among(List.of());
        everyone = new ReadOnlyObjectWrapper<>(List.of(newcomer));
        chosen = new ReadOnlyObjectWrapper<>(newcomer);
    }

    ReadOnlyObjectProperty<List<Person>> everyoneProperty() {
        return everyone.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Person> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    Person chosen() {
        return chosen.get();
    }

    /// These are in the journal. Answers who of them is asked at first.
    ///
    /// @param all not empty
    Person meet(List<Person> all, Optional<UUID> last) {
        all.forEach(each -> known.add(each.id()));
        everyone.set(List.copyOf(all));
        return all.stream()
                .filter(each -> last.equals(Optional.of(each.id())))
                .findFirst()
                .orElse(all.getFirst());
    }

    void choose(Person person) {
        chosen.set(person);
    }

    /// Someone who was not here before. A name is kept at once.
    Person welcome(String name) {
        var newcomer = Newcomer.among(everyone.get(), name);
        var all = new ArrayList<>(everyone.get());
        all.add(newcomer);
        everyone.set(List.copyOf(all));
        if (!name.isEmpty()) {
            known.add(newcomer.id());
            people.put(newcomer, _ -> {});
        }
        return newcomer;
    }

    /// Changes what is known of a person; who is asked stays the same.
    void change(Person changed) {
        everyone.set(
                everyone.get().stream()
                        .map(each -> each.id().equals(changed.id()) ? changed : each)
                        .toList());
        if (chosen().id().equals(changed.id())) {
            chosen.set(changed);
        }
        known.add(changed.id());
        people.put(changed, _ -> {});
    }

    /// Keeps what the one who is asked has answered.
    void keep(Answers answers) {
        if (known.add(chosen().id())) {
            people.put(chosen(), _ -> {});
        }
        people.put(chosen().id(), answers, _ -> {});
    }
}
