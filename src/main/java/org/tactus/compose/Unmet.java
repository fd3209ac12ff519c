package org.tactus.compose;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.tactus.body.Spot;
import org.tactus.body.Term;
import org.tactus.safety.Reason;

/// A wished spot that gets no work of its own, with the reason. Broad glides may pass over it all
/// the same, except where it is left out today.
///
/// @param reasons of [Cause#TODAY]: what speaks against it, in the order of the precautions
public record Unmet(Spot spot, Cause cause, Set<Reason> reasons) {

    /// Why a wish cannot be met; the first that applies counts.
    public enum Cause implements Term {
        /// Nobody presses there.
        NEVER_PRESSED,
        /// Today's precautions leave the spot out, or leave nothing that could be done there.
        TODAY,
        /// One's own hands do not come there, whatever is at hand.
        OUT_OF_REACH,
        /// A ball would come there, and none is at hand.
        NO_TOOL,
        /// It is not reached in any position that the receiver can take.
        POSITION,
        /// It had enough in the last 24 hours.
        ENOUGH,
        /// The minutes do not suffice for so many places.
        TOO_SHORT
    }

    public Unmet {
        reasons = Collections.unmodifiableSet(new LinkedHashSet<>(reasons));
    }

    Unmet(Spot spot, Cause cause) {
        this(spot, cause, Set.of());
    }
}
