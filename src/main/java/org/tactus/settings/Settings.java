package org.tactus.settings;

import java.util.Optional;

/// What a person chose, and what the window remembers for them.
///
/// @param look how they want to see things
/// @param routines what is remembered of routines
/// @param sound what they want to hear
/// @param compose what they wish for when a session is composed
/// @param emergencyNumber whom to call for help; empty: the numbers that are usual
public record Settings(
        Optional<WindowPlace> window,
        Look look,
        KnownRoutines routines,
        SoundSettings sound,
        ComposeSettings compose,
        String emergencyNumber) {
    /// The longest emergency number, in characters.
    public static final int LONGEST_NUMBER = 40;

    /// What a new person begins with.
    public static final Settings DEFAULT =
            new Settings(
                    Optional.empty(),
                    Look.DEFAULT,
                    KnownRoutines.NONE,
                    SoundSettings.DEFAULT,
                    ComposeSettings.DEFAULT,
                    "");

    public Settings {
        emergencyNumber = shortened(emergencyNumber.strip());
    }

    public Settings withWindow(WindowPlace place) {
        return new Settings(Optional.of(place), look, routines, sound, compose, emergencyNumber);
    }

    public Settings withLook(Look chosen) {
        return new Settings(window, chosen, routines, sound, compose, emergencyNumber);
    }

    public Settings withRoutines(KnownRoutines known) {
        return new Settings(window, look, known, sound, compose, emergencyNumber);
    }

    public Settings withSound(SoundSettings chosen) {
        return new Settings(window, look, routines, chosen, compose, emergencyNumber);
    }

    public Settings withCompose(ComposeSettings chosen) {
        return new Settings(window, look, routines, sound, chosen, emergencyNumber);
    }

    /// With another emergency number; empty: the usual ones.
    public Settings withEmergencyNumber(String number) {
        return new Settings(window, look, routines, sound, compose, number);
    }

    private static String shortened(String number) {
        return number.substring(0, Math.min(number.length(), LONGEST_NUMBER));
    }
}
