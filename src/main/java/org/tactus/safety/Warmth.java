package org.tactus.safety;

import java.util.LinkedHashSet;
import java.util.Set;

/// Whether a side has been warmed by a glide before firm work, as far as the routine had meant to.
final class Warmth {
    private final Set<Reason> lost = new LinkedHashSet<>();
    private boolean warm = false;

    /// A glide was done.
    void glided() {
        warm = true;
    }

    /// A glide was left out.
    void missed(Set<Reason> reasons) {
        lost.addAll(reasons);
    }

    /// Why firm work has to wait; empty where it has not.
    Set<Reason> against() {
        return warm ? Set.of() : lost;
    }
}
