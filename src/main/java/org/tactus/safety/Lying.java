package org.tactus.safety;

import java.util.Set;
import org.tactus.body.Zone;
import org.tactus.routine.Position;

/// How the receiver lies where precautions speak against the routine's own way.
final class Lying {
    private final Precautions precautions;

    Lying(Precautions precautions) {
        this.precautions = precautions;
    }

    /// The position to take: the wished one, or on the side; the wished one as well where not even
    /// that is allowed, though then nothing is reached in it.
    Position instead(Position wished) {
        boolean fine = precautions.against(wished).isEmpty();
        return fine || !precautions.against(Position.SIDE_LYING).isEmpty()
                ? wished
                : Position.SIDE_LYING;
    }

    /// Why a zone cannot be reached where `wished` was the position; empty where it can.
    Set<Reason> against(Position wished, Zone zone) {
        var reasons = precautions.against(wished);
        return instead(wished) != wished && isReachedOnTheSide(zone) ? Set.of() : reasons;
    }

    /// Belly and chest are covered by what is held, half the face by the pillow.
    private static boolean isReachedOnTheSide(Zone zone) {
        return switch (zone) {
            case ABDOMEN, CHEST, FOREHEAD, TEMPLE, CHEEK, JAW -> false;
            default -> true;
        };
    }
}
