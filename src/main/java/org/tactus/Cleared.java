package org.tactus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tactus.body.Spot;
import org.tactus.journal.Person;
import org.tactus.safety.Today;
import org.tactus.text.ChangeWording;
import org.tactus.text.Messages;

/// A wish that the screening has cleared, for a person and today.
///
/// @param today its routine as that person gets it
/// @param notes what is different about it besides what was adapted
record Cleared(Wish wish, Person person, Today today, List<String> notes) {
    Cleared {
        notes = List.copyOf(notes);
    }

    /// The same where spots are as sore as this.
    Cleared with(Map<Spot, Integer> scores) {
        return new Cleared(wish.with(scores), person, today, notes);
    }

    /// The picked spots that are left.
    List<Spot> focus() {
        return wish.focus().stream().filter(spot -> !today.out().contains(spot)).toList();
    }

    /// All that is different about it, a sentence each.
    List<String> changes(Messages messages) {
        var wording = new ChangeWording(messages);
        var lines = new ArrayList<>(notes);
        wording.summary(today.adapted()).ifPresent(lines::add);
        lines.addAll(wording.lines(today.adapted()));
        return lines;
    }
}
