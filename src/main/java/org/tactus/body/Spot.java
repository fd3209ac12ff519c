package org.tactus.body;

import java.util.List;

/// A place that a person picked: a zone and, where it is paired, which one.
///
/// @param side `LEFT` or `RIGHT` of a paired zone, `MIDLINE` of an unpaired one
public record Spot(Zone zone, Side side) {
    public Spot {
        if (zone.paired() ? side != Side.LEFT && side != Side.RIGHT : side != Side.MIDLINE) {
            throw new IllegalArgumentException(zone.id() + " has no side " + side.id());
        }
    }

    /// The spots of a zone: left and right of a paired one, or the one in the middle.
    public static List<Spot> of(Zone zone) {
        return zone.paired()
                ? List.of(new Spot(zone, Side.LEFT), new Spot(zone, Side.RIGHT))
                : List.of(new Spot(zone, Side.MIDLINE));
    }
}
