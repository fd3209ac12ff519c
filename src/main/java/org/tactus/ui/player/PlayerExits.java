package org.tactus.ui.player;

import java.util.Optional;

/// Where the player leads to; the shell knows how.
public interface PlayerExits {

    /// Asks whether to stop the session, which stands still meanwhile.
    void askToStop();

    /// To saying how it feels after the session, and whether anything hurt; empty where nobody
    /// keeps that.
    Optional<Runnable> afterwards();

    /// The walk after the session is over.
    void walked();

    /// Back to where the routine was chosen.
    void backToRoutines();

    /// The same routine once more, from its start.
    void again();
}
