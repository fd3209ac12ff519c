package org.tactus.sound;

import java.util.Collections;
import java.util.List;

/// What is played to try the sounds that make sense only in a row.
final class Previews {
    private static final int BEATS = 4;

    private Previews() {}

    /// Four beats, one a second.
    static Clip beats(Clip beat) {
        return row(Collections.nCopies(BEATS, beat), SoundFormat.RATE);
    }

    /// In, hold and out.
    static Clip breath(CueClips clips, BreathSound sound) {
        return row(
                List.of(
                        clips.inhale(sound, 3),
                        clips.hold(sound, true, 1.5),
                        clips.exhale(sound, 4)),
                0);
    }

    /// One after the other, each given its own length or `least` frames.
    private static Clip row(List<Clip> clips, int least) {
        int frames = clips.stream().mapToInt(clip -> Math.max(least, clip.frames())).sum();
        if (clips.stream().allMatch(Clip::isSilent)) {
            return Clip.silence();
        }
        float[] left = new float[frames];
        float[] right = new float[frames];
        int at = 0;
        for (var clip : clips) {
            for (int i = 0; i < clip.frames(); i++) {
                left[at + i] = clip.left(i);
                right[at + i] = clip.right(i);
            }
            at += Math.max(least, clip.frames());
        }
        return Clip.stereo(left, right);
    }
}
