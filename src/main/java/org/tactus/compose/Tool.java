package org.tactus.compose;

import java.util.EnumSet;
import java.util.Set;
import org.tactus.body.Term;
import org.tactus.routine.Implement;

/// Something at hand to massage with.
public enum Tool implements Term {
    HANDS(
            Implement.PALMS,
            Implement.FINGERTIPS,
            Implement.THUMBS,
            Implement.KNUCKLES,
            Implement.SOFT_FIST),
    FOREARMS(Implement.FOREARMS),
    BALL(Implement.BALL),
    ROLLER(Implement.ROLLER),
    DEVICE(Implement.DEVICE);

    private final Set<Implement> with;

    Tool(Implement first, Implement... others) {
        this.with = EnumSet.of(first, others);
    }

    /// Whether a step with `implement` is done with this.
    public boolean has(Implement implement) {
        return with.contains(implement);
    }
}
