package org.tactus.journal;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;

/// How spots are written in the database: `lower-back/left spine/midline`.
final class Spots {
    private Spots() {}

    static String write(Spot spot) {
        return spot.zone().id() + "/" + spot.side().id();
    }

    static String write(Collection<Spot> spots) {
        return spots.stream().map(Spots::write).collect(joining(" "));
    }

    /// @throws IllegalArgumentException if it is none
    static Spot readOne(String text) {
        int slash = Math.max(0, text.indexOf('/'));
        return new Spot(
                Words.of(Zone.class, text.substring(0, slash)),
                Words.of(Side.class, text.substring(Math.min(slash + 1, text.length()))));
    }

    /// @throws IllegalArgumentException if something among them is none
    static List<Spot> read(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" ", -1)).map(Spots::readOne).toList();
    }
}
