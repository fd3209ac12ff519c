package org.tactus.compose;

import static org.tactus.body.Zone.*;
import static org.tactus.routine.Implement.*;
import static org.tactus.routine.Technique.*;

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
    NECK_SQUEEZE(Technique.KNEADING, PALMS, 12, on(NECK_BACK)),
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
                            THIGH_BACK,
                            THIGH_FRONT,
                            CALF)
                    .byPartner(HIP_SIDE, GLUTE)),
    BALL_AT_WALL(ROLLING, BALL, 8, alone(BETWEEN_BLADES, LOWER_BACK, HIP_SIDE, GLUTE)),
    BALL_UNDER_FOOT(ROLLING, BALL, 10, alone(SOLE)),
    THUMBS_BESIDE_SPINE(CIRCLE_FRICTION, THUMBS, 24, on(LOWER_BACK)),
    FINGERS_BESIDE_SPINE(
            CIRCLE_FRICTION, FINGERTIPS, 24, byPartner(BETWEEN_BLADES, MID_BACK, LOWER_BACK)),
    HEEL_CIRCLES(CIRCLE_FRICTION, PALMS, 20, byPartner(SHOULDER_BLADE)),
    THUMB_CIRCLES(CIRCLE_FRICTION, THUMBS, 24, on(SOLE, PALM)),
    HEAD_CIRCLES(
            CIRCLE_FRICTION, FINGERTIPS, 16, on(SCALP, SKULL_BASE, FOREHEAD, TEMPLE, CHEEK, JAW)),
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
                    SOLE)),
    BALL_UNDER_PALM(
            ROLLING, BALL, 10, on(THIGH_FRONT, CALF).byPartner(HIP_SIDE, GLUTE, THIGH_BACK, SOLE)),
    ROLLER_ALONG(ROLLING, ROLLER, 10, on(THIGH_BACK, THIGH_FRONT, THIGH_OUTER, CALF)),
    DEVICE_ALONG(
            DEVICE_GLIDE,
            DEVICE,
            0,
            on(HIP_SIDE, GLUTE, THIGH_BACK, THIGH_FRONT, THIGH_OUTER, CALF, SOLE)
                    .byPartner(SHOULDER_CAP)),
    FOREARM_LEAN(COMPRESSION, FOREARMS, 6, on(THIGH_FRONT).byPartner(HIP_SIDE, GLUTE, THIGH_BACK)),
    FOREARM_GLIDE(EFFLEURAGE, FOREARMS, 5, byPartner(MID_BACK, BETWEEN_BLADES)),
    PALM_CIRCLES(
            CIRCLE_EFFLEURAGE,
            PALMS,
            18,
            on(LOWER_BACK, HIP_SIDE, GLUTE, THIGH_FRONT, CHEST)
                    .byPartner(
                            MID_BACK,
                            SIDE_BACK,
                            BETWEEN_BLADES,
                            SHOULDER_BLADE,
                            SHOULDER_CAP,
                            THIGH_BACK)),
    BELLY_CIRCLES(CIRCLE_EFFLEURAGE, PALMS, 8, on(ABDOMEN)),
    JOINT_CIRCLES(CIRCLE_EFFLEURAGE, FINGERTIPS, 12, on(KNEECAP, ANKLE_ACHILLES)),
    WRINGING(Technique.WRINGING, PALMS, 14, on(THIGH_FRONT).byPartner(SIDE_BACK, THIGH_BACK)),
    FIST_LEAN(COMPRESSION, SOFT_FIST, 8, on(THIGH_FRONT).byPartner(HIP_SIDE, GLUTE, THIGH_BACK)),
    PALM_LEAN(COMPRESSION, PALMS, 8, on(SOLE).byPartner(SHOULDER_TOP)),
    KNUCKLE_GLIDE(STRIPPING, KNUCKLES, 3, on(SOLE).byPartner(MID_BACK, CALF)),
    THUMB_GLIDE(
            STRIPPING,
            THUMBS,
            4,
            on(FOREARM_FRONT, FOREARM_BACK, HAND_BACK).byPartner(BETWEEN_BLADES)),
    ROCKING(Technique.ROCKING, PALMS, 36, byPartner(SACRUM)),
    FACE_GLIDE(EFFLEURAGE, FINGERTIPS, 8, on(SCALP, FOREHEAD, TEMPLE, CHEEK, JAW)),
    GLIDE(
            EFFLEURAGE,
            PALMS,
            8,
            everywhereBut(
                            SCALP,
                            FOREHEAD,
                            TEMPLE,
                            CHEEK,
                            JAW,
                            MID_BACK,
                            SIDE_BACK,
                            BETWEEN_BLADES,
                            SHOULDER_BLADE)
                    .byPartner(MID_BACK, SIDE_BACK, BETWEEN_BLADES, SHOULDER_BLADE)),
    FEATHERING(
            Technique.FEATHERING,
            FINGERTIPS,
            10,
            byPartner(MID_BACK, LOWER_BACK, BETWEEN_BLADES, ARM_BACK, FOREARM_BACK)),
    RESTING(
            Technique.STILL_TOUCH,
            PALMS,
            0,
            byPartner(
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
                    PALM)),
    THUMB_HOLD(
            POINT_HOLD,
            THUMBS,
            0,
            on(CALF, FOREARM_BACK, FOREARM_FRONT, PALM, SOLE)
                    .byPartner(
                            SHOULDER_TOP,
                            BETWEEN_BLADES,
                            MID_BACK,
                            LOWER_BACK,
                            HIP_SIDE,
                            THIGH_BACK)),
    KNUCKLE_HOLD(POINT_HOLD, KNUCKLES, 0, byPartner(SHOULDER_BLADE)),
    FINGER_HOLD(POINT_HOLD, FINGERTIPS, 0, on(SHOULDER_TOP).byPartner(BETWEEN_BLADES)),
    BALL_HOLD(POINT_HOLD, BALL, 0, alone(LOWER_BACK, HIP_SIDE));

    private final Technique technique;
    private final Implement with;
    private final Optional<Tempo> tempo;
    private final GoodFor goodFor;

    /// The zones that a move is good for.
    ///
    /// @param partner in a partner's hands
    /// @param self in one's own
    private record GoodFor(Set<Zone> partner, Set<Zone> self) {
        /// These too, but only in a partner's hands.
        GoodFor byPartner(Zone... zones) {
            var all = EnumSet.copyOf(partner);
            all.addAll(List.of(zones));
            return new GoodFor(all, self);
        }
    }

    /// @param perMinute 0 for a technique without tempo
    Move(Technique technique, Implement with, int perMinute, GoodFor goodFor) {
        this.technique = technique;
        this.with = with;
        this.tempo = perMinute == 0 ? Optional.empty() : Optional.of(Tempo.of(perMinute));
        this.goodFor = goodFor;
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
        return (audience == Audience.SELF ? goodFor.self() : goodFor.partner()).contains(zone);
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

    /// Whoever does it.
    private static GoodFor on(Zone... zones) {
        var set = set(zones);
        return new GoodFor(set, set);
    }

    private static GoodFor everywhereBut(Zone... zones) {
        var set = EnumSet.complementOf(set(zones));
        return new GoodFor(set, set);
    }

    private static GoodFor byPartner(Zone... zones) {
        return new GoodFor(set(zones), set());
    }

    private static GoodFor alone(Zone... zones) {
        return new GoodFor(set(), set(zones));
    }

    private static EnumSet<Zone> set(Zone... zones) {
        var set = EnumSet.noneOf(Zone.class);
        set.addAll(List.of(zones));
        return set;
    }
}
