package org.tactus.routine;

import static org.tactus.body.Zone.ARM_BACK;
import static org.tactus.body.Zone.ARM_FRONT;
import static org.tactus.body.Zone.BETWEEN_BLADES;
import static org.tactus.body.Zone.CALF;
import static org.tactus.body.Zone.FOREARM_BACK;
import static org.tactus.body.Zone.FOREARM_FRONT;
import static org.tactus.body.Zone.GLUTE;
import static org.tactus.body.Zone.HAND_BACK;
import static org.tactus.body.Zone.HIP_SIDE;
import static org.tactus.body.Zone.LOWER_BACK;
import static org.tactus.body.Zone.MID_BACK;
import static org.tactus.body.Zone.NECK_BACK;
import static org.tactus.body.Zone.PALM;
import static org.tactus.body.Zone.SHIN_OUTER;
import static org.tactus.body.Zone.SHOULDER_BLADE;
import static org.tactus.body.Zone.SHOULDER_CAP;
import static org.tactus.body.Zone.SHOULDER_TOP;
import static org.tactus.body.Zone.SOLE;
import static org.tactus.body.Zone.THIGH_BACK;
import static org.tactus.body.Zone.THIGH_FRONT;
import static org.tactus.body.Zone.THIGH_OUTER;

import java.util.EnumSet;
import java.util.Set;
import org.tactus.body.Term;
import org.tactus.body.Zone;

/// What touches the receiver, with the zones and the pressure that it keeps to in lay hands.
public enum Implement implements Term {
    PALMS,
    FINGERTIPS,
    THUMBS,
    KNUCKLES,
    SOFT_FIST,
    FOREARMS,
    ELBOW,
    FOOT,
    BALL,
    ROLLER,
    DEVICE;

    private static final Set<Zone> THIGHS = EnumSet.of(THIGH_BACK, THIGH_FRONT, THIGH_OUTER);
    private static final Set<Zone> FLESHY =
            EnumSet.of(MID_BACK, SHOULDER_BLADE, HIP_SIDE, GLUTE, CALF, SOLE, PALM);
    private static final Set<Zone> FOR_THUMBS =
            EnumSet.of(
                    NECK_BACK,
                    SHOULDER_TOP,
                    BETWEEN_BLADES,
                    SHOULDER_BLADE,
                    SHOULDER_CAP,
                    MID_BACK,
                    LOWER_BACK,
                    HIP_SIDE,
                    GLUTE,
                    CALF,
                    SHIN_OUTER,
                    ARM_BACK,
                    ARM_FRONT,
                    FOREARM_BACK,
                    FOREARM_FRONT,
                    PALM,
                    SOLE,
                    HAND_BACK);

    private static final Set<Zone> FOR_FOREARMS =
            EnumSet.of(SHOULDER_TOP, MID_BACK, HIP_SIDE, GLUTE);
    private static final Set<Zone> FOR_FOOT = EnumSet.of(THIGH_BACK, GLUTE, SOLE);
    private static final Set<Zone> FOR_BALL =
            EnumSet.of(GLUTE, HIP_SIDE, CALF, SOLE, BETWEEN_BLADES, LOWER_BACK);
    private static final Set<Zone> FOR_DEVICE =
            EnumSet.of(CALF, GLUTE, HIP_SIDE, SHOULDER_CAP, SOLE);

    /// Whether it may work on `zone` with `technique`.
    public boolean mayTouch(Zone zone, Technique technique) {
        return switch (this) {
            case PALMS, FINGERTIPS -> zone.mayBePressed();
            case THUMBS -> FOR_THUMBS.contains(zone) || THIGHS.contains(zone);
            case KNUCKLES -> FLESHY.contains(zone) || THIGHS.contains(zone);
            case SOFT_FIST ->
                    FLESHY.contains(zone)
                            || THIGHS.contains(zone)
                            || (zone == SHOULDER_TOP && technique == Technique.TAPOTEMENT);
            case FOREARMS ->
                    THIGHS.contains(zone)
                            || FOR_FOREARMS.contains(zone)
                            || (zone == BETWEEN_BLADES && technique == Technique.EFFLEURAGE);
            case ELBOW -> zone == HIP_SIDE;
            case FOOT -> FOR_FOOT.contains(zone);
            case BALL, ROLLER -> THIGHS.contains(zone) || FOR_BALL.contains(zone);
            case DEVICE -> THIGHS.contains(zone) || FOR_DEVICE.contains(zone);
        };
    }

    /// The firmest that it may press on `zone`, the zone's own limit included.
    public int maxPressure(Zone zone) {
        int own =
                switch (this) {
                    case PALMS, FINGERTIPS -> zone.maxPressure();
                    case THUMBS, KNUCKLES, SOFT_FIST, FOREARMS, ELBOW, FOOT -> 3;
                    case BALL, ROLLER -> zone == LOWER_BACK ? 2 : 3;
                    case DEVICE -> 2;
                };
        return Math.min(own, zone.maxPressure());
    }
}
