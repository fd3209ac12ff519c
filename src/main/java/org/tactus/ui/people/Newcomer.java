package org.tactus.ui.people;

import java.util.Arrays;
import java.util.Collection;
import org.tactus.journal.Person;
import org.tactus.journal.Tint;
import org.tactus.machine.FreshId;
import org.tactus.safety.Preferences;

/// Someone who was not here before.
public final class Newcomer {
    private Newcomer() {}

    /// A person without a name, in a colour that none of the `others` has as long as there is one.
    public static Person among(Collection<Person> others) {
        return among(others, "");
    }

    /// The same with a name.
    public static Person among(Collection<Person> others, String name) {
        var tints = Tint.values();
        var free =
                Arrays.stream(tints)
                        .filter(tint -> others.stream().noneMatch(other -> other.tint() == tint))
                        .findFirst()
                        .orElseGet(() -> tints[others.size() % tints.length]);
        return new Person(FreshId.make(), name, free, Preferences.NONE);
    }
}
