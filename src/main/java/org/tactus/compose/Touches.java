package org.tactus.compose;

import java.util.List;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.routine.Pressure;

/// Finds for a move the pressure that is allowed, the words and the breath.
record Touches(Wishes wishes, Scope scope, Phrases phrases) {

    /// The glides of a bout over all its zones.
    Turn gliding(Bout bout, int seconds, Pressure pressure, Why.Phase phase) {
        return joining(bout.glide(), bout.chain(), bout.chainSpots(), seconds, pressure, phase);
    }

    /// A move over several zones that belongs to a part of the arc.
    ///
    /// @param pressure at the most
    Turn joining(
            Move move,
            List<Zone> zones,
            List<Spot> spots,
            int seconds,
            Pressure pressure,
            Why.Phase phase) {
        return new Turn(
                move,
                zones,
                seconds,
                scope.pressure(move, zones, spots, pressure.atMost(wishes.liked().level())),
                phrases.joining(move, phase, zones, wishes.audience()),
                phrases.breath(move),
                new Why(phase));
    }

    /// A move on a place of its own.
    Turn working(Move move, Place place, List<Spot> spots, int seconds, Why.Purpose purpose) {
        var zone = place.zone();
        return new Turn(
                move,
                List.of(zone),
                seconds,
                scope.pressure(move, zone, spots),
                phrases.doing(move, zone, wishes.audience()),
                phrases.breath(move),
                new Why(purpose, scope.notes(move, zone, spots)));
    }

    /// A move that follows a held point.
    Turn soothing(Move move, Zone zone, List<Spot> spots, int seconds) {
        return new Turn(
                move,
                List.of(zone),
                seconds,
                scope.pressure(move, zone, spots),
                phrases.soothing(move, zone, wishes.audience()),
                phrases.breath(move),
                new Why(new Why.Soothing(zone)));
    }
}
