package org.tactus.choreography;

import org.tactus.body.Zone;

/// The parts of the body that hands come to in their own way.
enum Region {
    HEAD,
    NECK,
    SHOULDER,
    TRUNK,
    ARM,
    HAND,
    LEG,
    FOOT;

    static Region of(Zone zone) {
        return switch (zone) {
            case SCALP, FOREHEAD, TEMPLE, EYE, CHEEK, JAW -> HEAD;
            case SKULL_BASE, NECK_BACK, NECK_FRONT, NECK_SIDE -> NECK;
            case SHOULDER_TOP, COLLARBONE_HOLLOW -> SHOULDER;
            case BETWEEN_BLADES,
                    SHOULDER_BLADE,
                    MID_BACK,
                    SIDE_BACK,
                    LOWER_BACK,
                    FLANK,
                    SACRUM,
                    HIP_SIDE,
                    GLUTE,
                    SPINE,
                    CHEST,
                    BREASTBONE,
                    ARMPIT,
                    ABDOMEN,
                    GROIN ->
                    TRUNK;
            case SHOULDER_CAP,
                    ARM_BACK,
                    ELBOW_TIP,
                    FOREARM_BACK,
                    ARM_FRONT,
                    ARM_INNER,
                    ELBOW_CREASE,
                    FOREARM_FRONT ->
                    ARM;
            case HAND_BACK, WRIST_INNER, PALM, FINGERS -> HAND;
            case THIGH_BACK,
                    KNEE_BACK,
                    CALF,
                    THIGH_FRONT,
                    THIGH_INNER,
                    THIGH_OUTER,
                    KNEECAP,
                    SHIN_OUTER ->
                    LEG;
            case ANKLE_ACHILLES, SOLE, FOOT_TOP -> FOOT;
        };
    }

    /// Whether it is so small that a flat hand works with its fingers.
    boolean isSmall() {
        return switch (this) {
            case HEAD, NECK, HAND, FOOT -> true;
            case SHOULDER, TRUNK, ARM, LEG -> false;
        };
    }

    /// Whether one's own other hand reaches across to it.
    boolean isReachedAcross() {
        return switch (this) {
            case ARM, SHOULDER, NECK, HAND -> true;
            case HEAD, TRUNK, LEG, FOOT -> false;
        };
    }

    /// How much the fingers follow the way of a glide, from 0 to 1.
    double follow() {
        return switch (this) {
            case HEAD, NECK, HAND, FOOT -> 0.1;
            case SHOULDER, TRUNK -> 0.7;
            case ARM, LEG -> 0.8;
        };
    }
}
