package org.tactus.ui.player;

/// Where the player leads to; the shell knows how.
public interface PlayerExits {

    /// Asks whether to stop the session, which stands still meanwhile.
    void askToStop();

    /// Back to where the routine was chosen.
    void backToRoutines();

    /// The same routine once more, from its start.
    void again();
}
