package org.tactus.safety;

import java.util.Set;
import org.tactus.body.Zone;
import org.tactus.routine.Pressure;

/// What an answer that counts does.
public sealed interface Effect
        permits Effect.Verdict,
                Effect.StopAt,
                Effect.ExcludeTapped,
                Effect.CapTapped,
                Effect.Advise,
                Limit {

    /// What it says about a massage today, the severest first.
    enum Verdict implements Effect {
        /// Call for help now.
        EMERGENCY,
        /// No massage; see a doctor today or within days.
        URGENT,
        /// No massage today.
        STOP,
        /// None until a clinician who knows about it has agreed; gently then.
        ASK,
        /// None without a yes.
        CONSENT
    }

    /// No massage today where one of these zones was tapped.
    record StopAt(Set<Zone> zones) implements Effect {
        public StopAt {
            zones = Set.copyOf(zones);
        }
    }

    /// What was tapped is left out.
    record ExcludeTapped() implements Effect {}

    /// What was tapped bears no more than this.
    record CapTapped(Pressure most) implements Effect {}

    /// A word of advice.
    record Advise(Advice advice) implements Effect {}
}
