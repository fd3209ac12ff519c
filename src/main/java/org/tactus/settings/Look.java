package org.tactus.settings;

import java.util.EnumMap;
import java.util.Map;
import org.tactus.routine.Giver;

/// How a person wants to see things.
///
/// @param textScale 1 is the normal text size; from 0.8 to 1.6
/// @param turns quarter turns of the figure, clockwise, for each place of the giver
public record Look(
        Appearance appearance, double textScale, Motion motion, Map<Giver, Integer> turns) {
    private static final double SMALLEST_TEXT = 0.8;
    private static final double LARGEST_TEXT = 1.6;

    /// What a new person begins with.
    public static final Look DEFAULT = new Look(Appearance.SYSTEM, 1, Motion.SYSTEM, Map.of());

    public Look {
        textScale =
                Double.isFinite(textScale) ? Math.clamp(textScale, SMALLEST_TEXT, LARGEST_TEXT) : 1;
        turns = Map.copyOf(turns);
    }

    public Look withAppearance(Appearance chosen) {
        return new Look(chosen, textScale, motion, turns);
    }

    public Look withTextScale(double scale) {
        return new Look(appearance, scale, motion, turns);
    }

    public Look withMotion(Motion chosen) {
        return new Look(appearance, textScale, chosen, turns);
    }

    /// With the figure turned by `quarters` (0 to 3) where the giver stands at `giver`.
    public Look withTurn(Giver giver, int quarters) {
        var changed = new EnumMap<Giver, Integer>(Giver.class);
        changed.putAll(turns);
        changed.put(giver, Math.floorMod(quarters, 4));
        return new Look(appearance, textScale, motion, changed);
    }

    /// Quarter turns of the figure where the giver stands at `giver`.
    public int turn(Giver giver) {
        return Math.floorMod(turns.getOrDefault(giver, 0), 4);
    }
}
