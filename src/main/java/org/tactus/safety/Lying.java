package org.tactus.safety;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tactus.body.Zone;
import org.tactus.routine.Position;

/// How the receiver lies where precautions speak against the routine's own way.
final class Lying {
    private final Precautions precautions;

    Lying(Precautions precautions) {
        this.precautions = precautions;
    }

    /// The position to take: the wished one, or on the side; empty where not even that is allowed.
    Optional<Position> instead(Position wished) {
        return Stream.of(wished, Position.SIDE_LYING)
                .filter(position -> precautions.against(position).isEmpty())
                .findFirst();
    }

    /// Why a zone cannot be reached where `wished` was the position; empty where it can.
    Set<Reason> against(Position wished, Zone zone) {
        return instead(wished).isPresent() && isReachedOnTheSide(zone)
                ? Set.of()
                : precautions.against(wished);
    }

    /// Belly and chest are covered by what is held, half the face by the pillow.
    private static boolean isReachedOnTheSide(Zone zone) {
        return switch (zone) {
            case ABDOMEN, CHEST, FOREHEAD, TEMPLE, CHEEK, JAW -> false;
            default -> true;
        };
    }
}
