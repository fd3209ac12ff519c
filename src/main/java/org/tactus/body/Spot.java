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
        return on(zone, Side.BOTH);
    }

    /// Where hands are that work `zone` on `side`: of a paired zone both for anything but left or
    /// right.
    public static List<Spot> on(Zone zone, Side side) {
        if (!zone.paired()) {
            return List.of(new Spot(zone, Side.MIDLINE));
        }
        return switch (side) {
            case LEFT, RIGHT -> List.of(new Spot(zone, side));
            case BOTH, MIDLINE -> List.of(new Spot(zone, Side.LEFT), new Spot(zone, Side.RIGHT));
        };
    }
    }
