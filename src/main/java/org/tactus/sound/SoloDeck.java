package org.tactus.sound;

import java.util.Arrays;
import java.util.Optional;

/// Plays a clip by itself. Another one takes its place within a block.
final class SoloDeck {
    private static final int BLOCK = Deck.BLOCK;

    private final float[] leaving = new float[SoundFormat.CHANNELS * BLOCK];
    private long number = -1;
    private Clip clip = Clip.silence();
    private float gain;
    private int frame;

    void addTo(Optional<Heard.Solo> solo, float[] into) {
        if (solo.isPresent() ? solo.get().number() != number : !isOver()) {
            leave(into);
            number = solo.map(Heard.Solo::number).orElse(-1L);
            clip = solo.map(Heard.Solo::clip).orElse(Clip.silence());
            gain = solo.map(Heard.Solo::gain).orElse(0f);
            frame = 0;
        }
        int count = Math.min(BLOCK, clip.frames() - frame);
        clip.addTo(into, 0, frame, count, gain);
        frame += count;
    }

    /// Whether this one was begun, or there is none.
    boolean isPlayed(Optional<Heard.Solo> solo) {
        return solo.isEmpty() || solo.get().number() == number;
    }

    boolean isOver() {
        return frame >= clip.frames();
    }

    private void leave(float[] into) {
        Arrays.fill(leaving, 0);
        clip.addTo(leaving, 0, frame, Math.min(BLOCK, clip.frames() - frame), gain);
        for (int i = 0; i < BLOCK; i++) {
            float part = 1 - (i + 0.5f) / BLOCK;
            into[2 * i] += part * leaving[2 * i];
            into[2 * i + 1] += part * leaving[2 * i + 1];
        }
    }
}
