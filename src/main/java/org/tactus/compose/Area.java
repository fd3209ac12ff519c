package org.tactus.compose;

import static org.tactus.body.Zone.ABDOMEN;
import static org.tactus.body.Zone.ANKLE_ACHILLES;
import static org.tactus.body.Zone.ARM_BACK;
import static org.tactus.body.Zone.ARM_FRONT;
import static org.tactus.body.Zone.BETWEEN_BLADES;
import static org.tactus.body.Zone.CALF;
import static org.tactus.body.Zone.CHEEK;
import static org.tactus.body.Zone.FINGERS;
import static org.tactus.body.Zone.FLANK;
import static org.tactus.body.Zone.FOOT_TOP;
import static org.tactus.body.Zone.FOREARM_BACK;
import static org.tactus.body.Zone.FOREARM_FRONT;
import static org.tactus.body.Zone.FOREHEAD;
import static org.tactus.body.Zone.GLUTE;
import static org.tactus.body.Zone.HAND_BACK;
import static org.tactus.body.Zone.HIP_SIDE;
import static org.tactus.body.Zone.JAW;
import static org.tactus.body.Zone.KNEECAP;
import static org.tactus.body.Zone.LOWER_BACK;
import static org.tactus.body.Zone.MID_BACK;
import static org.tactus.body.Zone.NECK_BACK;
import static org.tactus.body.Zone.PALM;
import static org.tactus.body.Zone.SACRUM;
import static org.tactus.body.Zone.SCALP;
import static org.tactus.body.Zone.SHIN_OUTER;
import static org.tactus.body.Zone.SHOULDER_BLADE;
import static org.tactus.body.Zone.SHOULDER_CAP;
import static org.tactus.body.Zone.SHOULDER_TOP;
import static org.tactus.body.Zone.SIDE_BACK;
import static org.tactus.body.Zone.SKULL_BASE;
import static org.tactus.body.Zone.SOLE;
import static org.tactus.body.Zone.TEMPLE;
import static org.tactus.body.Zone.THIGH_BACK;
import static org.tactus.body.Zone.THIGH_FRONT;
import static org.tactus.body.Zone.THIGH_INNER;
import static org.tactus.body.Zone.THIGH_OUTER;
import static org.tactus.body.Zone.WRIST_INNER;

import java.util.List;
import org.tactus.body.Term;
import org.tactus.body.Zone;
import org.tactus.routine.Audience;
import org.tactus.routine.Position;

/// A part of the body that is warmed and finished as one. In the order in which a body is worked;
/// of each, the zones in the order in which hands come to them.
enum Area implements Term {
    BACK(
            LOWER_BACK,
            FLANK,
            SACRUM,
            HIP_SIDE,
            GLUTE,
            MID_BACK,
            SIDE_BACK,
            BETWEEN_BLADES,
            SHOULDER_BLADE),
    NECK(SHOULDER_TOP, NECK_BACK, SKULL_BASE),
    LEG_BACK(CALF, THIGH_BACK),
    LEG_FRONT(SHIN_OUTER, KNEECAP, THIGH_FRONT, THIGH_OUTER, THIGH_INNER),
    FOOT(FOOT_TOP, ANKLE_ACHILLES, SOLE),
    BELLY(ABDOMEN),
    ARM(
            FOREARM_FRONT,
            FOREARM_BACK,
            ARM_FRONT,
            ARM_BACK,
            SHOULDER_CAP,
            WRIST_INNER,
            HAND_BACK,
            PALM,
            FINGERS),
    CHEST(Zone.CHEST),
    HEAD(SCALP, FOREHEAD, TEMPLE, CHEEK, JAW);

    private static final List<Area> LYING_BACK =
            List.of(LEG_FRONT, LEG_BACK, FOOT, BELLY, BACK, ARM, CHEST, NECK, HEAD);

    private final List<Zone> zones;

    Area(Zone... zones) {
        this.zones = List.of(zones);
    }

    /// In the order of work.
    List<Zone> zones() {
        return zones;
    }

    /// The area of a zone that may be pressed.
    static Area of(Zone zone) {
        for (var area : values()) {
            if (area.zones.contains(zone)) {
                return area;
            }
        }
        throw new IllegalArgumentException(zone.id());
    }

    /// The areas in the order in which they are worked in a position: from the back down the legs;
    /// of someone who lies or leans back from the legs up to the head.
    static List<Area> inOrder(Position position) {
        return switch (position) {
            case SUPINE, RECLINED -> LYING_BACK;
            case PRONE, SIDE_LYING, SEATED, STANDING -> List.of(values());
        };
    }

    /// Whether there is one on each side, so that one is done whole and then the other.
    boolean isLimb() {
        return switch (this) {
            case LEG_BACK, LEG_FRONT, FOOT, ARM -> true;
            case BACK, NECK, BELLY, CHEST, HEAD -> false;
        };
    }

    /// The zones that one long glide joins, in the order in which the hands travel.
    List<Zone> chain(Position position, Audience audience) {
        boolean self = audience == Audience.SELF;
        boolean back = position == Position.SUPINE || position == Position.RECLINED;
        return switch (this) {
            case BACK ->
                    self
                            ? List.of(LOWER_BACK, HIP_SIDE)
                            : List.of(LOWER_BACK, MID_BACK, BETWEEN_BLADES, SHOULDER_TOP);
            case NECK -> {
                if (self) {
                    yield List.of(NECK_BACK, SHOULDER_TOP, ARM_BACK);
                }
                yield position == Position.SEATED
                        ? List.of(SHOULDER_TOP, SHOULDER_CAP, ARM_BACK)
                        : back
                                ? List.of(SHOULDER_TOP)
                                : List.of(MID_BACK, BETWEEN_BLADES, SHOULDER_TOP);
            }
            case LEG_BACK -> List.of(CALF, THIGH_BACK);
            case LEG_FRONT -> List.of(SHIN_OUTER, THIGH_FRONT);
            case FOOT -> List.of(FOOT_TOP, ANKLE_ACHILLES);
            case BELLY -> List.of(ABDOMEN);
            case ARM -> back ? List.of(FOREARM_FRONT, ARM_FRONT) : List.of(FOREARM_BACK, ARM_BACK);
            case CHEST -> List.of(Zone.CHEST);
            case HEAD -> List.of(FOREHEAD, TEMPLE);
        };
    }
}
