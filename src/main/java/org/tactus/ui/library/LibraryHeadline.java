package org.tactus.ui.library;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.text.Messages;

/// The sentence above the list: how many routines, and for what.
final class LibraryHeadline {
    private LibraryHeadline() {}

    static String of(Messages messages, RoutineList list, Collection<Spot> spots) {
        int count = list.routines().size();
        if (spots.isEmpty()) {
            return messages.get("library.count", count);
        }
        return messages.get(
                list.partly() ? "library.count.partly" : "library.count.for",
                count,
                places(messages, spots));
    }

    /// The touched places by name; a zone touched on both sides is named once.
    private static String places(Messages messages, Collection<Spot> spots) {
        Map<Zone, Side> sides = new TreeMap<>();
        spots.forEach(spot -> sides.merge(spot.zone(), spot.side(), (_, _) -> Side.BOTH));
        return messages.list(
                sides.entrySet().stream()
                        .map(
                                place -> {
                                    var name =
                                            messages.within(messages.name("zone", place.getKey()));
                                    return switch (place.getValue()) {
                                        case MIDLINE, BOTH -> name;
                                        case LEFT, RIGHT ->
                                                messages.get(
                                                        "library.one-side",
                                                        name,
                                                        messages.name("side", place.getValue()));
                                    };
                                })
                        .toList());
    }
}
