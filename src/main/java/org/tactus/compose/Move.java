package org.tactus.compose;

import static org.tactus.body.Zone.ABDOMEN;
import static org.tactus.body.Zone.ANKLE_ACHILLES;
import static org.tactus.body.Zone.ARM_BACK;
import static org.tactus.body.Zone.ARM_FRONT;
import static org.tactus.body.Zone.BETWEEN_BLADES;
import static org.tactus.body.Zone.CALF;
import static org.tactus.body.Zone.CHEEK;
import static org.tactus.body.Zone.CHEST;
import static org.tactus.body.Zone.FINGERS;
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
import static org.tactus.body.Zone.THIGH_OUTER;
import static org.tactus.routine.Implement.BALL;
import static org.tactus.routine.Implement.DEVICE;
import static org.tactus.routine.Implement.FINGERTIPS;
import static org.tactus.routine.Implement.FOREARMS;
import static org.tactus.routine.Implement.KNUCKLES;
import static org.tactus.routine.Implement.PALMS;
import static org.tactus.routine.Implement.ROLLER;
import static org.tactus.routine.Implement.SOFT_FIST;
import static org.tactus.routine.Implement.THUMBS;
import static org.tactus.routine.Technique.CIRCLE_EFFLEURAGE;
import static org.tactus.routine.Technique.CIRCLE_FRICTION;
import static org.tactus.routine.Technique.COMPRESSION;
import static org.tactus.routine.Technique.DEVICE_GLIDE;
import static org.tactus.routine.Technique.EFFLEURAGE;
import static org.tactus.routine.Technique.POINT_HOLD;
import static org.tactus.routine.Technique.ROLLING;
import static org.tactus.routine.Technique.STRIPPING;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tactus.body.Term;
import org.tactus.body.Zone;
import org.tactus.routine.Audience;
import org.tactus.routine.Implement;
import org.tactus.routine.Position;
import org.tactus.routine.Technique;
import org.tactus.routine.Tempo;

/// A stroke as the field teaches it: a technique with an implement, at a calm tempo, on the zones
/// that it is good for. In the order of preference: a ball where one works alone, then a zone's own
/// stroke, what is at hand, then what else is good there; thumbs only where a finger would not do.
/// What is safe is no matter of this list: [Technique], [Implement] and [Zone] have the limits.
public enum Move implements Term {
    NECK_SQUEEZE(Technique.KNEADING, PALMS, 12, on(NECK_BACK), on(NECK_BACK)),
    KNEADING(
            Technique.KNEADING,
            PALMS,
            16,
            on(
                    SHOULDER_TOP,
                    SHOULDER_CAP,
                    ARM_BACK,
                    ARM_FRONT,
                    FOREARM_BACK,
                    FOREARM_FRONT,
                    HIP_SIDE,
                    GLUTE,
                    THIGH_BACK,
                    THIGH_FRONT,
                    CALF),
            on(
                    SHOULDER_TOP,
                    SHOULDER_CAP,
                    ARM_BACK,
                    ARM_FRONT,
                    FOREARM_BACK,
                    FOREARM_FRONT,
                    THIGH_BACK,
                    THIGH_FRONT,
                    CALF)),
    BALL_AT_WALL(ROLLING, BALL, 8, on(), on(BETWEEN_BLADES, LOWER_BACK, HIP_SIDE, GLUTE)),
    BALL_UNDER_FOOT(ROLLING, BALL, 10, on(), on(SOLE)),
    THUMBS_BESIDE_SPINE(CIRCLE_FRICTION, THUMBS, 24, on(LOWER_BACK), on(LOWER_BACK)),
    FINGERS_BESIDE_SPINE(
            CIRCLE_FRICTION, FINGERTIPS, 24, on(BETWEEN_BLADES, MID_BACK, LOWER_BACK), on()),
    HEEL_CIRCLES(CIRCLE_FRICTION, PALMS, 20, on(SHOULDER_BLADE), on()),
    THUMB_CIRCLES(CIRCLE_FRICTION, THUMBS, 24, on(SOLE, PALM), on(SOLE, PALM)),
    HEAD_CIRCLES(
            CIRCLE_FRICTION,
            FINGERTIPS,
            16,
            on(SCALP, SKULL_BASE, FOREHEAD, TEMPLE, CHEEK, JAW),
            on(SCALP, SKULL_BASE, FOREHEAD, TEMPLE, CHEEK, JAW)),
    FINGER_CIRCLES(
            CIRCLE_FRICTION,
            FINGERTIPS,
            20,
            on(
                    SHOULDER_TOP,
                    SHOULDER_CAP,
                    CHEST,
                    HAND_BACK,
                    PALM,
                    FINGERS,
                    FOREARM_FRONT,
                    FOREARM_BACK,
                    THIGH_OUTER,
                    SHIN_OUTER,
                    ANKLE_ACHILLES,
                    FOOT_TOP,
                    SOLE),
            on(
                    SHOULDER_TOP,
                    SHOULDER_CAP,
                    CHEST,
                    HAND_BACK,
                    PALM,
                    FINGERS,
                    FOREARM_FRONT,
                    FOREARM_BACK,
                    THIGH_OUTER,
                    SHIN_OUTER,
                    ANKLE_ACHILLES,
                    FOOT_TOP,
                    SOLE)),
    BALL_UNDER_PALM(
            ROLLING,
            BALL,
            10,
            on(HIP_SIDE, GLUTE, THIGH_BACK, THIGH_FRONT, CALF, SOLE),
            on(THIGH_FRONT, CALF)),
    ROLLER_ALONG(
            ROLLING,
            ROLLER,
            10,
            on(THIGH_BACK, THIGH_FRONT, THIGH_OUTER, CALF),
            on(THIGH_BACK, THIGH_FRONT, THIGH_OUTER, CALF)),
    DEVICE_ALONG(
            DEVICE_GLIDE,
            DEVICE,
            0,
            on(SHOULDER_CAP, HIP_SIDE, GLUTE, THIGH_BACK, THIGH_FRONT, THIGH_OUTER, CALF, SOLE),
            on(HIP_SIDE, GLUTE, THIGH_BACK, THIGH_FRONT, THIGH_OUTER, CALF, SOLE)),
    FOREARM_LEAN(
            COMPRESSION,
            FOREARMS,
            6,
            on(HIP_SIDE, GLUTE, THIGH_BACK, THIGH_FRONT),
            on(THIGH_FRONT)),
    FOREARM_GLIDE(EFFLEURAGE, FOREARMS, 5, on(MID_BACK, BETWEEN_BLADES), on()),
    PALM_CIRCLES(
            CIRCLE_EFFLEURAGE,
            PALMS,
            18,
            on(
                    LOWER_BACK,
                    MID_BACK,
                    SIDE_BACK,
                    BETWEEN_BLADES,
                    SHOULDER_BLADE,
                    SHOULDER_CAP,
                    HIP_SIDE,
                    GLUTE,
                    THIGH_BACK,
                    THIGH_FRONT,
                    CHEST),
            on(LOWER_BACK, HIP_SIDE, GLUTE, THIGH_FRONT, CHEST)),
    BELLY_CIRCLES(CIRCLE_EFFLEURAGE, PALMS, 8, on(ABDOMEN), on(ABDOMEN)),
    JOINT_CIRCLES(
            CIRCLE_EFFLEURAGE,
            FINGERTIPS,
            12,
            on(KNEECAP, ANKLE_ACHILLES),
            on(KNEECAP, ANKLE_ACHILLES)),
    WRINGING(
            Technique.WRINGING, PALMS, 14, on(SIDE_BACK, THIGH_BACK, THIGH_FRONT), on(THIGH_FRONT)),
    FIST_LEAN(
            COMPRESSION,
            SOFT_FIST,
            8,
            on(HIP_SIDE, GLUTE, THIGH_BACK, THIGH_FRONT),
            on(THIGH_FRONT)),
    PALM_LEAN(COMPRESSION, PALMS, 8, on(SHOULDER_TOP, SOLE), on(SOLE)),
    KNUCKLE_GLIDE(STRIPPING, KNUCKLES, 3, on(MID_BACK, CALF, SOLE), on(SOLE)),
    THUMB_GLIDE(
            STRIPPING,
            THUMBS,
            4,
            on(BETWEEN_BLADES, FOREARM_FRONT, FOREARM_BACK, HAND_BACK),
            on(FOREARM_FRONT, FOREARM_BACK, HAND_BACK)),
    ROCKING(Technique.ROCKING, PALMS, 36, on(SACRUM), on()),
    FACE_GLIDE(
            EFFLEURAGE,
            FINGERTIPS,
            8,
            on(SCALP, FOREHEAD, TEMPLE, CHEEK, JAW),
            on(SCALP, FOREHEAD, TEMPLE, CHEEK, JAW)),
    GLIDE(
            EFFLEURAGE,
            PALMS,
            8,
            everywhereBut(SCALP, FOREHEAD, TEMPLE, CHEEK, JAW),
            everywhereBut(
                    SCALP,
                    FOREHEAD,
                    TEMPLE,
                    CHEEK,
                    JAW,
                    MID_BACK,
                    SIDE_BACK,
                    BETWEEN_BLADES,
                    SHOULDER_BLADE)),
    FEATHERING(
            Technique.FEATHERING,
            FINGERTIPS,
            10,
            on(MID_BACK, LOWER_BACK, BETWEEN_BLADES, ARM_BACK, FOREARM_BACK),
            on()),
    RESTING(
            Technique.STILL_TOUCH,
            PALMS,
            0,
            on(
                    SHOULDER_TOP,
                    BETWEEN_BLADES,
                    MID_BACK,
                    LOWER_BACK,
                    SACRUM,
                    SHOULDER_CAP,
                    SOLE,
                    FOOT_TOP,
                    THIGH_FRONT,
                    ABDOMEN,
                    SCALP,
                    FOREARM_FRONT,
                    FOREARM_BACK,
                    PALM),
            on()),
    THUMB_HOLD(
            POINT_HOLD,
            THUMBS,
            0,
            on(
                    SHOULDER_TOP,
                    BETWEEN_BLADES,
                    MID_BACK,
                    LOWER_BACK,
                    HIP_SIDE,
                    THIGH_BACK,
                    CALF,
                    FOREARM_BACK,
                    FOREARM_FRONT,
                    PALM,
                    SOLE),
            on(CALF, FOREARM_BACK, FOREARM_FRONT, PALM, SOLE)),
    KNUCKLE_HOLD(POINT_HOLD, KNUCKLES, 0, on(SHOULDER_BLADE), on()),
    FINGER_HOLD(POINT_HOLD, FINGERTIPS, 0, on(SHOULDER_TOP, BETWEEN_BLADES), on(SHOULDER_TOP)),
    BALL_HOLD(POINT_HOLD, BALL, 0, on(), on(LOWER_BACK, HIP_SIDE));

    private final Technique technique;
    private final Implement with;
    private final Optional<Tempo> tempo;
    private final Set<Zone> byPartner;
    private final Set<Zone> alone;

    /// @param perMinute 0 for a technique without tempo
    /// @param byPartner what it is good for in a partner's hands
    /// @param alone where one can do it to oneself
    Move(Technique technique, Implement with, int perMinute, Set<Zone> byPartner, Set<Zone> alone) {
        this.technique = technique;
        this.with = with;
        this.tempo = perMinute == 0 ? Optional.empty() : Optional.of(Tempo.of(perMinute));
        this.byPartner = byPartner;
        this.alone = alone;
    }

    public Technique technique() {
        return technique;
    }

    public Implement with() {
        return with;
    }

    Optional<Tempo> tempo() {
        return tempo;
    }

    /// Whether it can be done in a position: a ball at a wall wants one who stands, a ball on the
    /// floor one who sits.
    boolean fits(Position position) {
        return switch (this) {
            case BALL_AT_WALL, BALL_HOLD -> position == Position.STANDING;
            case BALL_UNDER_FOOT -> position == Position.SEATED;
            default -> true;
        };
    }

    /// Whether it is good for a zone.
    boolean suits(Zone zone, Audience audience) {
        return (audience == Audience.SELF ? alone : byPartner).contains(zone);
    }

    /// Whether it is done with thumbs, which are to rest.
    boolean isWithThumbs() {
        return with == THUMBS;
    }

    /// Whether it works on a place, and does not just open or close a session or hold a point.
    boolean isWork() {
        return !technique.isPress() && technique != Technique.FEATHERING;
    }

    Duration longest() {
        return technique.longest();
    }

    private static Set<Zone> on(Zone... zones) {
        var set = EnumSet.noneOf(Zone.class);
        set.addAll(List.of(zones));
        return set;
    }

    private static Set<Zone> everywhereBut(Zone... zones) {
        return EnumSet.complementOf(EnumSet.copyOf(List.of(zones)));
    }
}
