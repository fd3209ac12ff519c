package org.tactus.ui.player;

/// Where the player leads to; the shell knows how.
public interface PlayerExits {

    /// Back to where the routine was chosen.
    void backToRoutines();

    /// The same routine once more, from its start.
    void again();
}
