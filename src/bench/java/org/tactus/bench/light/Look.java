package org.tactus.bench.light;

import java.util.ArrayList;
import java.util.List;

/// How a screen looks, by some of its rows.
///
/// @param rows the colours of every [#APART]th row, from the top
record Look(List<int[]> rows) {
    /// The screen that everything is measured on.
    static final int WIDTH = 1120;

    static final int HEIGHT = 760;
    private static final int APART = 24;
    /// A caret may blink.
    private static final double MAY_DIFFER = 0.002;

    Look {
        rows = List.copyOf(rows);
    }

    /// How it looks now.
    static Look of(XDisplay display) {
        var rows = new ArrayList<int[]>();
        for (int y = APART / 2; y < HEIGHT; y += APART) {
            rows.add(display.row(y, WIDTH));
        }
        return new Look(rows);
    }

    /// Whether the screen looks like this now. Asks for no more rows than are needed to deny it.
    boolean isSeen(XDisplay display) {
        int different = 0;
        for (int i = rows.size() - 1; i >= 0; i--) {
            different += difference(rows.get(i), display.row(APART / 2 + i * APART, WIDTH));
            if (different > MAY_DIFFER * rows.size() * WIDTH) {
                return false;
            }
        }
        return true;
    }

    /// Whether not one pixel differs.
    boolean equalsExactly(Look other) {
        return difference(other) == 0;
    }

    boolean isLike(Look other) {
        return difference(other) <= MAY_DIFFER * rows.size() * WIDTH;
    }

    private int difference(Look other) {
        int different = 0;
        for (int i = 0; i < rows.size(); i++) {
            different += difference(rows.get(i), other.rows.get(i));
        }
        return different;
    }

    private static int difference(int[] row, int[] other) {
        int different = 0;
        for (int x = 0; x < row.length; x++) {
            different += row[x] == other[x] ? 0 : 1;
        }
        return different;
    }
}
