package org.tactus.body;

import static org.tactus.body.Status.CAUTION;
import static org.tactus.body.Status.NO_PRESS;
import static org.tactus.body.Status.OPEN;

/// The 50 zones of the body map, 43 of them paired. The limits are those for lay people, drawn from
/// the field's endangerment sites; `docs/safety.md` names the sources. Names and lay words stand in
/// the message bundle under `zone.<id>`; the shapes in [Body].
public enum Zone implements Term {
    SCALP(false, OPEN, 2),
    SKULL_BASE(true, CAUTION, 2),
    NECK_BACK(true, CAUTION, 2),
    SHOULDER_TOP(true, OPEN, 4),
    BETWEEN_BLADES(true, OPEN, 3),
    SHOULDER_BLADE(true, OPEN, 3),
    SHOULDER_CAP(true, OPEN, 3),
    MID_BACK(true, OPEN, 3),
    SIDE_BACK(true, OPEN, 2),
    LOWER_BACK(true, CAUTION, 3),
    FLANK(true, CAUTION, 1),
    SACRUM(false, CAUTION, 2),
    HIP_SIDE(true, OPEN, 4),
    GLUTE(true, CAUTION, 3),
    THIGH_BACK(true, OPEN, 4),
    KNEE_BACK(true, NO_PRESS, 0),
    CALF(true, OPEN, 3),
    ANKLE_ACHILLES(true, CAUTION, 2),
    SOLE(true, OPEN, 4),
    SPINE(false, NO_PRESS, 0),
    ARM_BACK(true, OPEN, 3),
    ELBOW_TIP(true, NO_PRESS, 0),
    FOREARM_BACK(true, OPEN, 3),
    HAND_BACK(true, OPEN, 2),
    FOREHEAD(false, OPEN, 1),
    TEMPLE(true, CAUTION, 1),
    EYE(true, NO_PRESS, 0),
    CHEEK(true, OPEN, 1),
    JAW(true, CAUTION, 2),
    NECK_FRONT(false, NO_PRESS, 0),
    NECK_SIDE(true, NO_PRESS, 0),
    COLLARBONE_HOLLOW(true, NO_PRESS, 0),
    CHEST(true, CAUTION, 2),
    BREASTBONE(false, NO_PRESS, 0),
    ARMPIT(true, NO_PRESS, 0),
    ABDOMEN(false, CAUTION, 2),
    GROIN(true, NO_PRESS, 0),
    THIGH_FRONT(true, OPEN, 4),
    THIGH_INNER(true, CAUTION, 2),
    THIGH_OUTER(true, OPEN, 3),
    KNEECAP(true, CAUTION, 1),
    SHIN_OUTER(true, OPEN, 3),
    FOOT_TOP(true, OPEN, 2),
    ARM_FRONT(true, OPEN, 3),
    ARM_INNER(true, NO_PRESS, 0),
    ELBOW_CREASE(true, NO_PRESS, 0),
    FOREARM_FRONT(true, OPEN, 3),
    WRIST_INNER(true, CAUTION, 1),
    PALM(true, OPEN, 4),
    FINGERS(true, OPEN, 2);

    private final boolean paired;
    private final Status status;
    private final int maxPressure;

    Zone(boolean paired, Status status, int maxPressure) {
        this.paired = paired;
        this.status = status;
        this.maxPressure = maxPressure;
    }

    /// Whether there is one on the left and one on the right.
    public boolean paired() {
        return paired;
    }

    public Status status() {
        return status;
    }

    /// The highest pressure on Walton's scale for lay hands; 0 where nothing may press.
    public int maxPressure() {
        return maxPressure;
    }

    /// Whether hands may work here at all.
    public boolean mayBePressed() {
        return status != NO_PRESS;
    }
}
