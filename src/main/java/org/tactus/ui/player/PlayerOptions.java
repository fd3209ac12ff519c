package org.tactus.ui.player;

import java.util.List;
import java.util.Optional;
import org.tactus.body.Spot;
import org.tactus.safety.Today;
import org.tactus.sound.Levels;

/// What a person chose before a session.
///
/// @param focus picked spots, for the focus steps
/// @param turn quarter turns of the figure, clockwise
/// @param reducedMotion whether hands and breath move in steps
/// @param levels how loud it is
/// @param today what is different for the receiver today; empty where nothing is
/// @param earlier what there was of it already, where it was cut off
public record PlayerOptions(
        List<Spot> focus,
        int turn,
        boolean reducedMotion,
        Levels levels,
        Optional<Today> today,
        Optional<Earlier> earlier) {
    /// Nothing chosen.
    public static final PlayerOptions DEFAULT =
            new PlayerOptions(
                    List.of(), 0, false, Levels.usual(), Optional.empty(), Optional.empty());

    public PlayerOptions {
        focus = List.copyOf(focus);
        turn = Math.floorMod(turn, 4);
    }
}
