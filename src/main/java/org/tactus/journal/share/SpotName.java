package org.tactus.journal.share;

import java.util.Optional;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Term;
import org.tactus.body.Zone;

/// How a spot is spelt in a journal file: `calf:left`, or `sacrum` where there is only one.
final class SpotName {
    private static final char SEPARATOR = ':';

    private SpotName() {}

    static String of(Spot spot) {
        return spot.zone().paired()
                ? spot.zone().id() + SEPARATOR + spot.side().id()
                : spot.zone().id();
    }

    static Optional<Spot> parse(String name) {
        int colon = name.indexOf(SEPARATOR);
        var zone = Term.find(Zone.class, colon < 0 ? name : name.substring(0, colon));
        if (colon < 0) {
            return zone.filter(it -> !it.paired()).map(it -> new Spot(it, Side.MIDLINE));
        }
        var side =
                Term.find(Side.class, name.substring(colon + 1))
                        .filter(it -> it == Side.LEFT || it == Side.RIGHT);
        return zone.filter(Zone::paired).flatMap(it -> side.map(which -> new Spot(it, which)));
    }
}
