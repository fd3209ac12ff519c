package org.tactus.journal.look;

/// Two scores of the same place, from 0 to 10.
public record Difference(int before, int after) {
    private static final int POINTS = 2;
    private static final int PERCENT = 30;

    /// How many points it went up; negative where it went down.
    public int points() {
        return after - before;
    }

    public Band band() {
        if (points() == 0) {
            return Band.SAME;
        }
        if (points() > 0) {
            return points() >= POINTS ? Band.MUCH_WORSE : Band.WORSE;
        }
        boolean enough = -points() >= POINTS && -points() * 100 >= before * PERCENT;
        return enough ? Band.CLEAR : Band.SLIGHT;
    }
}
