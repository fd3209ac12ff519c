package org.tactus.routine;

/// Pressure on Walton's scale: 1 light lotioning, 2 heavy lotioning, 3 medium, 4 strong, 5 deep.
/// (Walton, *Medical Conditions and Massage Therapy*, 2011.)
public record Pressure(int level) implements Comparable<Pressure> {
    public static final int LIGHTEST = 1;
    public static final int DEEPEST = 5;

    /// From here on muscle moves, and it is warmed first.
    private static final int FIRM = 3;

    public Pressure {
        if (level < LIGHTEST || level > DEEPEST) {
            throw new IllegalArgumentException("pressure " + level);
        }
    }

    public boolean isFirm() {
        return level >= FIRM;
    }

    /// Lighter by `levels`, never below the lightest.
    public Pressure softenedBy(int levels) {
        return new Pressure(Math.max(LIGHTEST, level - levels));
    }

    /// This, or `limit` where that is lower; a limit below 1 counts as 1.
    public Pressure atMost(int limit) {
        return level <= limit ? this : new Pressure(Math.max(LIGHTEST, limit));
    }

    @Override
    public int compareTo(Pressure other) {
        return Integer.compare(level, other.level);
    }
}
