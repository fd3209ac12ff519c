package org.tactus.ui.player;

import java.util.List;
import org.tactus.body.Spot;
import org.tactus.sound.Levels;

/// What a person chose before a session.
///
/// @param focus picked spots, for the focus steps
/// @param turn quarter turns of the figure, clockwise
/// @param reducedMotion whether hands and breath move in steps
/// @param levels how loud it is
public record PlayerOptions(List<Spot> focus, int turn, boolean reducedMotion, Levels levels) {
    /// Nothing chosen.
    public static final PlayerOptions DEFAULT =
            new PlayerOptions(List.of(), 0, false, Levels.usual());

    public PlayerOptions {
        focus = List.copyOf(focus);
        turn = Math.floorMod(turn, 4);
    }
}
