package org.tactus.settings;

import org.tactus.body.Term;

/// Which colours the window wears.
public enum Appearance implements Term {
    /// As the system says.
    SYSTEM,
    /// Linen.
    DAY,
    /// Candlelight.
    NIGHT
}
