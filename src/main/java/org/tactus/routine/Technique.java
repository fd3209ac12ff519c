package org.tactus.routine;

import static org.tactus.routine.Implement.BALL;
import static org.tactus.routine.Implement.DEVICE;
import static org.tactus.routine.Implement.ELBOW;
import static org.tactus.routine.Implement.FINGERTIPS;
import static org.tactus.routine.Implement.FOOT;
import static org.tactus.routine.Implement.FOREARMS;
import static org.tactus.routine.Implement.KNUCKLES;
import static org.tactus.routine.Implement.PALMS;
import static org.tactus.routine.Implement.ROLLER;
import static org.tactus.routine.Implement.SOFT_FIST;
import static org.tactus.routine.Implement.THUMBS;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.tactus.body.Term;
import org.tactus.body.Zone;

/// The 19 strokes and holds of the field, with the limits that lay hands keep: tempo in cycles or
/// taps a minute, pressure on Walton's scale, the longest step, and what may do it.
public enum Technique implements Term {
    STILL_TOUCH(still(1, 1, 90), Set.of(PALMS)),
    EFFLEURAGE(moving(5, 15, 1, 3, 240), Set.of(PALMS, FINGERTIPS, FOREARMS)),
    CIRCLE_EFFLEURAGE(moving(8, 25, 1, 3, 240), Set.of(PALMS, FINGERTIPS)),
    KNEADING(moving(10, 20, 1, 4, 240), Set.of(PALMS, THUMBS, FINGERTIPS, SOFT_FIST)),
    WRINGING(moving(10, 20, 2, 3, 180), Set.of(PALMS)),
    SKIN_ROLLING(moving(4, 8, 1, 2, 60), Set.of(FINGERTIPS)),
    CIRCLE_FRICTION(moving(15, 40, 1, 4, 240), Set.of(FINGERTIPS, THUMBS, PALMS, KNUCKLES)),
    CROSS_FRICTION(moving(30, 60, 2, 3, 60), Set.of(FINGERTIPS, THUMBS)),
    COMPRESSION(moving(4, 12, 2, 4, 180), Set.of(PALMS, SOFT_FIST, FOREARMS, FOOT)),
    POINT_HOLD(still(2, 4, 240), Set.of(THUMBS, FINGERTIPS, KNUCKLES, ELBOW, BALL)),
    STRIPPING(moving(2, 6, 2, 4, 180), Set.of(THUMBS, KNUCKLES, SOFT_FIST, FOREARMS)),
    TAPOTEMENT(moving(120, 240, 1, 2, 60), Set.of(SOFT_FIST, PALMS, FINGERTIPS)),
    VIBRATION(moving(300, 600, 1, 2, 30), Set.of(PALMS, FINGERTIPS)),
    SHAKING(moving(60, 120, 1, 2, 60), Set.of(PALMS)),
    ROCKING(moving(30, 50, 1, 1, 90), Set.of(PALMS, FOOT)),
    FEATHERING(moving(6, 15, 1, 1, 60), Set.of(FINGERTIPS)),
    MYOFASCIAL_HOLD(still(2, 2, 180), Set.of(PALMS)),
    ROLLING(moving(8, 15, 1, 3, 120), Set.of(BALL, ROLLER)),
    DEVICE_GLIDE(still(1, 2, 120), Set.of(DEVICE));

    /// From `low` to `high`, both allowed.
    public record Range(int low, int high) {
        public boolean contains(java.math.BigDecimal value) {
            return value.compareTo(java.math.BigDecimal.valueOf(low)) >= 0
                    && value.compareTo(java.math.BigDecimal.valueOf(high)) <= 0;
        }

        public boolean contains(int value) {
            return low <= value && value <= high;
        }
    }

    private record Limits(Optional<Range> tempo, Range pressure, Duration longest) {}

    private static final Set<Zone> NOT_TAPPED =
            EnumSet.of(
                    Zone.LOWER_BACK, Zone.FLANK, Zone.NECK_BACK, Zone.NECK_FRONT, Zone.NECK_SIDE);

    private static final Set<Zone> NOT_HELD =
            EnumSet.of(Zone.GLUTE, Zone.ABDOMEN, Zone.SACRUM, Zone.SKULL_BASE);

    private final Limits limits;
    private final Set<Implement> implementsAllowed;

    Technique(Limits limits, Set<Implement> implementsAllowed) {
        this.limits = limits;
        this.implementsAllowed = implementsAllowed;
    }

    /// The tempo it is done at; empty where it has none and a step must not give one.
    public Optional<Range> tempo() {
        return limits.tempo();
    }

    public Range pressure() {
        return limits.pressure();
    }

    /// The longest that a step of it may last.
    public Duration longest() {
        return limits.longest();
    }

    /// What may do it.
    public Set<Implement> allowed() {
        return implementsAllowed;
    }

    /// Whether it is written as a `press` step; the others are strokes.
    public boolean isPress() {
        return this == STILL_TOUCH || this == POINT_HOLD || this == MYOFASCIAL_HOLD;
    }

    /// Whether it warms and soothes: a long stroke or broad circles with a whole soft hand.
    public boolean isGlide() {
        return this == EFFLEURAGE || this == CIRCLE_EFFLEURAGE;
    }

    /// Whether it may be done on `zone` at all: no tapping over the kidneys and the neck; no point
    /// is held over the great nerve of the buttock, the belly's artery, the flat bone above the
    /// tailbone or the arteries below the skull.
    public boolean mayWork(Zone zone) {
        return switch (this) {
            case TAPOTEMENT -> !NOT_TAPPED.contains(zone);
            case POINT_HOLD -> !NOT_HELD.contains(zone);
            case STILL_TOUCH,
                    EFFLEURAGE,
                    CIRCLE_EFFLEURAGE,
                    KNEADING,
                    WRINGING,
                    SKIN_ROLLING,
                    CIRCLE_FRICTION,
                    CROSS_FRICTION,
                    COMPRESSION,
                    STRIPPING,
                    VIBRATION,
                    SHAKING,
                    ROCKING,
                    FEATHERING,
                    MYOFASCIAL_HOLD,
                    ROLLING,
                    DEVICE_GLIDE ->
                    true;
        };
    }

    /// The direction of its pressure where a step gives none. On the belly the choreography
    /// lets circles go clockwise instead.
    public Direction defaultDirection() {
        return switch (this) {
            case CIRCLE_EFFLEURAGE, CIRCLE_FRICTION -> Direction.OUTWARD;
            case WRINGING, CROSS_FRICTION, ROCKING, SHAKING -> Direction.ACROSS;
            case FEATHERING -> Direction.DOWN;
            case STILL_TOUCH,
                    EFFLEURAGE,
                    KNEADING,
                    SKIN_ROLLING,
                    COMPRESSION,
                    POINT_HOLD,
                    STRIPPING,
                    TAPOTEMENT,
                    VIBRATION,
                    MYOFASCIAL_HOLD,
                    ROLLING,
                    DEVICE_GLIDE ->
                    Direction.UP;
        };
    }

    private static Limits moving(
            int slowest, int fastest, int lightest, int firmest, int maxSeconds) {
        return new Limits(
                Optional.of(new Range(slowest, fastest)),
                new Range(lightest, firmest),
                Duration.ofSeconds(maxSeconds));
    }

    private static Limits still(int lightest, int firmest, int maxSeconds) {
        return new Limits(
                Optional.empty(), new Range(lightest, firmest), Duration.ofSeconds(maxSeconds));
    }
}
