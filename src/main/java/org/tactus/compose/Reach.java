package org.tactus.compose;

import static org.tactus.routine.Position.PRONE;
import static org.tactus.routine.Position.RECLINED;
import static org.tactus.routine.Position.SEATED;
import static org.tactus.routine.Position.SIDE_LYING;
import static org.tactus.routine.Position.STANDING;
import static org.tactus.routine.Position.SUPINE;

import java.util.List;
import org.tactus.body.Zone;
import org.tactus.routine.Audience;
import org.tactus.routine.Position;

/// In which positions hands come to a zone, the best first: face down for a back, sitting or
/// leaning back for hands and feet, and on the side what cannot be reached otherwise.
final class Reach {
    private Reach() {}

    /// The positions in which a zone is worked; none where it never is.
    static List<Position> of(Zone zone, Audience audience) {
        return audience == Audience.SELF ? alone(zone) : byPartner(zone);
    }

    /// Whether a position only stands in for a better one: lying on the side, or sitting and
    /// leaning forward where the middle and the lower back are worked.
    static boolean isMakeshift(Zone zone, Position position) {
        return position == SIDE_LYING
                || (position == SEATED
                        && switch (zone) {
                            case MID_BACK, SIDE_BACK, LOWER_BACK -> true;
                            default -> false;
                        });
    }

    private static List<Position> byPartner(Zone zone) {
        return switch (zone) {
            case BETWEEN_BLADES, SHOULDER_BLADE -> List.of(PRONE, SEATED, SIDE_LYING);
            case SHOULDER_TOP, NECK_BACK, SKULL_BASE ->
                    List.of(PRONE, SEATED, SIDE_LYING, SUPINE, RECLINED);
            case MID_BACK, SIDE_BACK, LOWER_BACK -> List.of(PRONE, SIDE_LYING, SEATED);
            case FLANK, SACRUM, HIP_SIDE, GLUTE, THIGH_BACK, CALF -> List.of(PRONE, SIDE_LYING);
            case ANKLE_ACHILLES, SOLE -> List.of(RECLINED, PRONE, SUPINE, SIDE_LYING);
            case FOOT_TOP -> List.of(RECLINED, SUPINE, SIDE_LYING);
            case THIGH_FRONT, THIGH_OUTER, THIGH_INNER, KNEECAP, SHIN_OUTER ->
                    List.of(SUPINE, RECLINED, SIDE_LYING);
            case SHOULDER_CAP, ARM_BACK -> List.of(SEATED, PRONE, SIDE_LYING, SUPINE, RECLINED);
            case FOREARM_BACK, HAND_BACK -> List.of(SEATED, SUPINE, RECLINED, SIDE_LYING, PRONE);
            case ARM_FRONT, FOREARM_FRONT, WRIST_INNER, PALM, FINGERS ->
                    List.of(SEATED, SUPINE, RECLINED, SIDE_LYING);
            case SCALP -> List.of(RECLINED, SUPINE, SEATED, SIDE_LYING, PRONE);
            case FOREHEAD, TEMPLE, CHEEK, JAW -> List.of(RECLINED, SUPINE, SEATED);
            case CHEST, ABDOMEN -> List.of(SUPINE, RECLINED);
            case KNEE_BACK,
                    SPINE,
                    ELBOW_TIP,
                    EYE,
                    NECK_FRONT,
                    NECK_SIDE,
                    COLLARBONE_HOLLOW,
                    BREASTBONE,
                    ARMPIT,
                    GROIN,
                    ARM_INNER,
                    ELBOW_CREASE ->
                    List.of();
        };
    }

    private static List<Position> alone(Zone zone) {
        return switch (zone) {
            case SCALP,
                    SKULL_BASE,
                    NECK_BACK,
                    SHOULDER_TOP,
                    SHOULDER_CAP,
                    ARM_BACK,
                    ARM_FRONT,
                    FOREARM_BACK,
                    FOREARM_FRONT,
                    HAND_BACK,
                    WRIST_INNER,
                    PALM,
                    FINGERS,
                    FOREHEAD,
                    TEMPLE,
                    CHEEK,
                    JAW,
                    CHEST ->
                    List.of(SEATED, RECLINED, SUPINE, STANDING);
            case ABDOMEN -> List.of(SUPINE, RECLINED);
            case LOWER_BACK, FLANK, SACRUM -> List.of(STANDING, SEATED);
            case BETWEEN_BLADES, HIP_SIDE, GLUTE -> List.of(STANDING);
            case THIGH_BACK,
                    THIGH_FRONT,
                    THIGH_INNER,
                    THIGH_OUTER,
                    KNEECAP,
                    SHIN_OUTER,
                    CALF,
                    ANKLE_ACHILLES,
                    FOOT_TOP,
                    SOLE ->
                    List.of(SEATED);
            case MID_BACK,
                    SIDE_BACK,
                    SHOULDER_BLADE,
                    KNEE_BACK,
                    SPINE,
                    ELBOW_TIP,
                    EYE,
                    NECK_FRONT,
                    NECK_SIDE,
                    COLLARBONE_HOLLOW,
                    BREASTBONE,
                    ARMPIT,
                    GROIN,
                    ARM_INNER,
                    ELBOW_CREASE ->
                    List.of();
        };
    }
}
