package org.tactus.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;

/// Which wishes can be met: the zones that can be worked, the highest score first, and of every
/// other spot why not.
///
/// @param scores of each zone that can be worked the score of each wished side
record Choice(Map<Zone, Map<Side, Integer>> scores, List<Unmet> unmet) {

    static Choice of(Wishes wishes, Scope scope) {
        var scores = new EnumMap<Zone, Map<Side, Integer>>(Zone.class);
        var unmet = new ArrayList<Unmet>();
        wishes.scores()
                .forEach(
                        (spot, score) ->
                                against(spot, scope)
                                        .ifPresentOrElse(
                                                unmet::add,
                                                () ->
                                                        scores.computeIfAbsent(
                                                                        spot.zone(),
                                                                        _ ->
                                                                                new EnumMap<>(
                                                                                        Side.class))
                                                                .put(spot.side(), score)));
        return new Choice(scores, unmet);
    }

    /// The zones in the order in which they are met: the highest score first, then as the body
    /// goes.
    List<Zone> zones() {
        return scores.keySet().stream()
                .sorted(
                        Comparator.<Zone>comparingInt(zone -> -score(zone))
                                .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /// The higher one of a zone's scores; 0 where it has none.
    int score(Zone zone) {
        return scores.getOrDefault(zone, Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    /// The score of one side; 0 where it has none.
    int score(Zone zone, Side side) {
        return scores.getOrDefault(zone, Map.of()).getOrDefault(side, 0);
    }

    /// The wished sides of a zone.
    List<Side> wished(Zone zone) {
        return List.copyOf(new LinkedHashSet<>(scores.getOrDefault(zone, Map.of()).keySet()));
    }

    /// The wished spots of a zone.
    List<Spot> spots(Zone zone) {
        return wished(zone).stream().map(side -> new Spot(zone, side)).toList();
    }

    /// Why a spot cannot be worked; empty where it can.
    private static Optional<Unmet> against(Spot spot, Scope scope) {
        var zone = spot.zone();
        if (!zone.mayBePressed()) {
            return Optional.of(new Unmet(spot, Unmet.Cause.NEVER_PRESSED));
        }
        if (!scope.isFree(spot)) {
            return Optional.of(new Unmet(spot, Unmet.Cause.TODAY, scope.against(spot)));
        }
        if (Reach.of(zone, scope.audience()).isEmpty()) {
            return Optional.of(new Unmet(spot, Unmet.Cause.OUT_OF_REACH));
        }
        if (scope.positions(zone).isEmpty()) {
            return Optional.of(
                    scope.againstPositions(zone).isEmpty()
                            ? new Unmet(spot, Unmet.Cause.POSITION)
                            : new Unmet(spot, Unmet.Cause.TODAY, scope.againstPositions(zone)));
        }
        if (scope.isEnough(spot)) {
            return Optional.of(new Unmet(spot, Unmet.Cause.ENOUGH));
        }
        if (scope.workable(zone, List.of(spot)).isEmpty()) {
            var reasons = scope.againstStrokes(zone, spot);
            return Optional.of(
                    reasons.isEmpty()
                            ? new Unmet(spot, Unmet.Cause.NO_TOOL)
                            : new Unmet(spot, Unmet.Cause.TODAY, reasons));
        }
        return Optional.empty();
    }
}
