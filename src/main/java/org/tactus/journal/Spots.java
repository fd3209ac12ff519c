package org.tactus.journal;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tactus.body.Spot;
import org.tactus.body.Zone;

/// How spots are written in the database: `lower-back/left spine/midline`.
final class Spots {
    private static final Map<String, Spot> ALL =
            Arrays.stream(Zone.values())
                    .flatMap(zone -> Spot.of(zone).stream())
                    .collect(toUnmodifiableMap(Spots::write, spot -> spot));

    private Spots() {}

    static String write(Spot spot) {
        return spot.zone().id() + "/" + spot.side().id();
    }

    static String write(Collection<Spot> spots) {
        return spots.stream().map(Spots::write).collect(joining(" "));
    }

    /// @throws IllegalArgumentException if it is none
    static Spot readOne(String text) {
        return Optional.ofNullable(ALL.get(text)).orElseThrow(IllegalArgumentException::new);
    }

    /// @throws IllegalArgumentException if something among them is none
    static List<Spot> read(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" ", -1)).map(Spots::readOne).toList();
    }
}
