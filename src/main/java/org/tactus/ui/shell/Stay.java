package org.tactus.ui.shell;

/// How long a notice stays.
public enum Stay {
    /// Until it could be read, or the screen on which it came up is left.
    ON_SCREEN,
    /// Until it could be read, whichever screen is shown.
    UNTIL_READ,
    /// Until it is closed: something is to be done about it.
    UNTIL_CLOSED
}
