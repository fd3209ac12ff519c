package org.tactus.safety;

import java.util.Optional;
import org.tactus.body.Term;

/// A word of advice that stops nothing; its text is `screening.advice.<id>`.
public enum Advice implements Term {
    /// Wash the hands, cover cuts, trim nails, or put it off.
    READY_HANDS,
    /// Spare the giver's own hands, or put it off.
    SPARE_HANDS,
    /// No nut or seed oils, nothing scented.
    PLAIN_OIL,
    /// Where feeling is dull, look at the skin first.
    LOOK_AT_SKIN,
    /// Have a doctor look at a new lump.
    SHOW_LUMP;

    /// The id of a bundled routine to offer instead.
    public Optional<String> routine() {
        return this == SPARE_HANDS ? Optional.of("save-your-hands-16") : Optional.empty();
    }
}
