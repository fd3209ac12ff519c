package org.tactus.ui.player;

/// What the player may do to its window.
public interface WindowModes {

    void toggleFullScreen();

    /// Leaves full screen; nothing where the window is not in it.
    void leaveFullScreen();

    /// Opens the small window that stays above all others, or goes back from it.
    void toggleSmall();
}
