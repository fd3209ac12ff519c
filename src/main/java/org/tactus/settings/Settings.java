package org.tactus.settings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tactus.routine.Giver;

/// What a person chose, and what the window remembers for them.
///
/// @param textScale 1 is the normal text size; from 0.8 to 1.6
/// @param turns quarter turns of the figure, clockwise, for each place of the giver
/// @param starred ids of routines, the newest star first
/// @param recent ids of routines played, the latest first
/// @param followed how often a routine was followed to its end, by id
/// @param sound what they want to hear
/// @param compose what they wish for when a session is composed
/// @param emergencyNumber whom to call for help; empty: the numbers that are usual
public record Settings(
        Optional<WindowPlace> window,
        Appearance appearance,
        double textScale,
        Motion motion,
        Map<Giver, Integer> turns,
        List<String> starred,
        List<String> recent,
        Map<String, Integer> followed,
        SoundSettings sound,
        ComposeSettings compose,
        String emergencyNumber) {
    /// The longest emergency number, in characters.
    public static final int LONGEST_NUMBER = 40;

    private static final double SMALLEST_TEXT = 0.8;
    private static final double LARGEST_TEXT = 1.6;
    private static final int RECENT_KEPT = 12;

    /// What a new person begins with.
    public static final Settings DEFAULT =
            new Settings(
                    Optional.empty(),
                    Appearance.SYSTEM,
                    1,
                    Motion.SYSTEM,
                    Map.of(),
                    List.of(),
                    List.of(),
                    Map.of(),
                    SoundSettings.DEFAULT,
                    ComposeSettings.DEFAULT,
                    "");

    public Settings {
        textScale =
                Double.isFinite(textScale) ? Math.clamp(textScale, SMALLEST_TEXT, LARGEST_TEXT) : 1;
        turns = Map.copyOf(turns);
        starred = List.copyOf(starred);
        recent = List.copyOf(recent);
        followed = Map.copyOf(followed);
        emergencyNumber = shortened(emergencyNumber.strip());
    }

    public Settings withWindow(WindowPlace place) {
        return new Settings(
                Optional.of(place),
                appearance,
                textScale,
                motion,
                turns,
                starred,
                recent,
                followed,
                sound,
                compose,
                emergencyNumber);
    }

    public Settings withAppearance(Appearance chosen) {
        return new Settings(
                window,
                chosen,
                textScale,
                motion,
                turns,
                starred,
                recent,
                followed,
                sound,
                compose,
                emergencyNumber);
    }

    public Settings withTextScale(double scale) {
        return new Settings(
                window,
                appearance,
                scale,
                motion,
                turns,
                starred,
                recent,
                followed,
                sound,
                compose,
                emergencyNumber);
    }

    public Settings withMotion(Motion chosen) {
        return new Settings(
                window,
                appearance,
                textScale,
                chosen,
                turns,
                starred,
                recent,
                followed,
                sound,
                compose,
                emergencyNumber);
    }

    /// With the figure turned by `quarters` (0 to 3) where the giver stands at `giver`.
    public Settings withTurn(Giver giver, int quarters) {
        var changed = new EnumMap<Giver, Integer>(Giver.class);
        changed.putAll(turns);
        changed.put(giver, Math.floorMod(quarters, 4));
        return new Settings(
                window,
                appearance,
                textScale,
                motion,
                changed,
                starred,
                recent,
                followed,
                sound,
                compose,
                emergencyNumber);
    }

    /// Quarter turns of the figure where the giver stands at `giver`.
    public int turn(Giver giver) {
        return Math.floorMod(turns.getOrDefault(giver, 0), 4);
    }

    /// With the star of a routine set or taken away.
    public Settings withStar(String id, boolean star) {
        var changed = without(starred, id);
        if (star) {
            changed.addFirst(id);
        }
        return new Settings(
                window,
                appearance,
                textScale,
                motion,
                turns,
                changed,
                recent,
                followed,
                sound,
                compose,
                emergencyNumber);
    }

    /// With a routine played just now.
    public Settings withRecent(String id) {
        var changed = without(recent, id);
        changed.addFirst(id);
        return new Settings(
                window,
                appearance,
                textScale,
                motion,
                turns,
                starred,
                changed.subList(0, Math.min(changed.size(), RECENT_KEPT)),
                followed,
                sound,
                compose,
                emergencyNumber);
    }

    /// With a routine followed to its end once more.
    public Settings withFollowed(String id) {
        var changed = new HashMap<>(followed);
        changed.merge(id, 1, Integer::sum);
        return new Settings(
                window,
                appearance,
                textScale,
                motion,
                turns,
                starred,
                recent,
                changed,
                sound,
                compose,
                emergencyNumber);
    }

    /// With nothing of a routine that is gone.
    public Settings without(String id) {
        var others = new HashMap<>(followed);
        others.remove(id);
        return new Settings(
                window,
                appearance,
                textScale,
                motion,
                turns,
                without(starred, id),
                without(recent, id),
                others,
                sound,
                compose,
                emergencyNumber);
    }

    /// How often a routine was followed to its end.
    public int followed(String id) {
        return followed.getOrDefault(id, 0);
    }

    public Settings withSound(SoundSettings chosen) {
        return new Settings(
                window,
                appearance,
                textScale,
                motion,
                turns,
                starred,
                recent,
                followed,
                chosen,
                compose,
                emergencyNumber);
    }

    public Settings withCompose(ComposeSettings chosen) {
        return new Settings(
                window,
                appearance,
                textScale,
                motion,
                turns,
                starred,
                recent,
                followed,
                sound,
                chosen,
                emergencyNumber);
    }

    /// With another emergency number; empty: the usual ones.
    public Settings withEmergencyNumber(String number) {
        return new Settings(
                window,
                appearance,
                textScale,
                motion,
                turns,
                starred,
                recent,
                followed,
                sound,
                compose,
                number);
    }

    private static String shortened(String number) {
        return number.substring(0, Math.min(number.length(), LONGEST_NUMBER));
    }

    private static List<String> without(List<String> ids, String id) {
        var changed = new ArrayList<>(ids);
        changed.remove(id);
        return changed;
    }
}
