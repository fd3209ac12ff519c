package org.tactus.journal.look;

import org.tactus.body.Term;

/// How a score moved. The bands are those of trials that went on for weeks (about 2 points or 30 %
/// matter to people; Farrar 2001), so that of one session it is only ever said how it *felt*.
public enum Band implements Term {
    /// At least 2 points and 30 % down.
    CLEAR,
    /// Down, but less than that.
    SLIGHT,
    SAME,
    /// A point up.
    WORSE,
    /// Two points up or more.
    MUCH_WORSE;

    public boolean isDown() {
        return this == CLEAR || this == SLIGHT;
    }

    public boolean isUp() {
        return this == WORSE || this == MUCH_WORSE;
    }
}
