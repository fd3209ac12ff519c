package org.tactus.sound;

import java.util.Arrays;

/// How loud the music is along a score: it comes with the settling, goes with the closing, and
/// steps back while somebody speaks. A function of the frame alone.
final class Fading {
    private static final double DUCKED = 0.22;
    /// How long before a line it steps back.
    static final long DUCKING = SoundFormat.RATE * 4 / 10;
    private static final long RETURNING = SoundFormat.RATE * 12 / 10;
    private static final long COMING = 12L * SoundFormat.RATE;
    private static final long GOING = 30L * SoundFormat.RATE;

    private final long comes;
    private final long goes;
    private final long end;
    private final long[] lineStarts;
    private final long[] lineEnds;
    private final long longestLine;

    /// @param settled where the first segment ends; 0 where it takes no time
    /// @param closes where the last one begins
    /// @param end where the routine ends
    /// @param lineStarts where spoken lines begin, in order
    /// @param lineEnds where each of them ends
    Fading(long settled, long closes, long end, long[] lineStarts, long[] lineEnds) {
        this.comes = settled > 0 ? Math.min(COMING, settled) : COMING;
        this.goes = Math.max(1, Math.min(GOING, end - closes));
        this.end = end;
        this.lineStarts = lineStarts.clone();
        this.lineEnds = lineEnds.clone();
        long longest = 1;
        for (int i = 0; i < lineStarts.length; i++) {
            longest = Math.max(longest, lineEnds[i] - lineStarts[i] + 1);
        }
        this.longestLine = longest;
    }

    /// What the music's samples are multiplied by at `frame`.
    double at(long frame) {
        double gain = smooth((double) frame / comes) * smooth((double) (end - frame) / goes);
        if (gain > 0) {
            gain *= 1 - (1 - DUCKED) * speech(frame);
        }
        return gain;
    }

    /// Where the music is back after the last of the lines that begin from `from` on and before
    /// `to`; `from` where there is none.
    long returnedBetween(long from, long to) {
        long back = from;
        for (int i = 0; i < lineStarts.length; i++) {
            if (lineStarts[i] >= from && lineStarts[i] < to) {
                back = Math.max(back, lineEnds[i] + RETURNING);
            }
        }
        return back;
    }

    /// 1 while a line is spoken, 0 away from all lines.
    private double speech(long frame) {
        double most = 0;
        for (int i = firstNear(frame); i < lineStarts.length && most < 1; i++) {
            long before = lineStarts[i] - frame;
            if (before >= DUCKING) {
                break;
            }
            long after = frame - lineEnds[i];
            double near =
                    before > 0
                            ? 1 - (double) before / DUCKING
                            : after > 0 ? 1 - (double) after / RETURNING : 1;
            most = Math.max(most, smooth(near));
        }
        return most;
    }

    /// Index of the first line that may still be heard of at `frame`.
    private int firstNear(long frame) {
        int place = Arrays.binarySearch(lineStarts, frame - RETURNING - longestLine);
        return place < 0 ? -place - 1 : place;
    }

    private static double smooth(double part) {
        double within = Math.clamp(part, 0, 1);
        return within * within * (3 - 2 * within);
    }
}
