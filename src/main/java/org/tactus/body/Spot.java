package org.tactus.body;

/// A place that a person picked: a zone and, where it is paired, which one.
///
/// @param side `LEFT` or `RIGHT` of a paired zone, `MIDLINE` of an unpaired one
public record Spot(Zone zone, Side side) {
    public Spot {
        if (zone.paired() ? side != Side.LEFT && side != Side.RIGHT : side != Side.MIDLINE) {
            throw new IllegalArgumentException(zone.id() + " has no side " + side.id());
        }
    }
}
