package org.tactus.sound;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

/// Takes a WAV file as it is written and compares each sample with what notes laid on silence would
/// give, so that an hour need not be kept.
final class Comparison extends OutputStream {
    private static final int HEADER = 44;
    private static final int BLOCK = 4800;

    private final List<Note> notes;
    private final float[] expected = new float[2 * BLOCK];
    private long bytes = 0;
    private int low;
    private double furthest = 0;

    Comparison(List<Note> notes) {
        this.notes = notes;
    }

    @Override
    public void write(int value) {
        long place = bytes - HEADER;
        if (place >= 0) {
            if (place % 2 == 0) {
                low = value & 0xff;
            } else {
                compare(place / 2, (short) (low | value << 8) / 32_767.0);
            }
        }
        bytes++;
    }

    private void compare(long sample, double found) {
        int at = (int) (sample % expected.length);
        if (at == 0) {
            expect(sample / 2);
        }
        furthest = Math.max(furthest, Math.abs(found - expected[at]));
    }

    private void expect(long frame) {
        Arrays.fill(expected, 0);
        for (var note : notes) {
            long from = Math.max(note.frame(), frame);
            long to = Math.min(note.end(), frame + BLOCK);
            for (long i = from; i < to; i++) {
                expected[(int) (2 * (i - frame))] += note.clip().left((int) (i - note.frame()));
                expected[(int) (2 * (i - frame)) + 1] +=
                        note.clip().right((int) (i - note.frame()));
            }
        }
    }

    long frames() {
        return (bytes - HEADER) / 4;
    }

    /// The furthest that any sample is from what was expected.
    double furthest() {
        return furthest;
    }
}
