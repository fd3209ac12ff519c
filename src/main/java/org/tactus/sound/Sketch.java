package org.tactus.sound;

/// A clip in the making: sounds are added to it, then it is finished.
final class Sketch {
    private static final double SILENT = 1e-6;
    private static final double LONGEST_FADE = 2.5;
    private static final double WIDTH = 0.7;

    private final float[] left;
    private final float[] right;

    Sketch(double seconds) {
        int frames = (int) Math.round(seconds * SoundFormat.RATE);
        this.left = new float[frames];
        this.right = new float[frames];
    }

    int frames() {
        return left.length;
    }

    void add(int frame, double toLeft, double toRight) {
        left[frame] += (float) toLeft;
        right[frame] += (float) toRight;
    }

    /// Adds a struck note.
    ///
    /// @param at seconds from the beginning
    /// @param pan from -1, left, to 1, right
    Sketch strike(Timbre timbre, double at, double hertz, double gain, double pan) {
        for (var partial : timbre.partials()) {
            double tone = hertz * partial.ratio();
            double apart = partial.beating() / 2;
            double level = gain * partial.level() / 2;
            mode(timbre, at, tone - apart, partial.decay(), level, pan - WIDTH);
            mode(timbre, at, tone + apart, partial.decay(), level, pan + WIDTH);
        }
        return this;
    }

    /// One decaying tone, computed by turning a pointer by the same angle from sample to sample.
    private void mode(
            Timbre timbre, double at, double hertz, double decay, double level, double pan) {
        double angle = 2 * Math.PI * hertz / SoundFormat.RATE;
        double shrink = Math.pow(10, -3 / (decay * SoundFormat.RATE));
        double turnX = shrink * Math.cos(angle);
        double turnY = shrink * Math.sin(angle);
        double balance = Math.clamp(pan, -1, 1) * Math.PI / 8 + Math.PI / 4;
        double toLeft = level * Math.cos(balance);
        double toRight = level * Math.sin(balance);
        int start = (int) Math.round(at * SoundFormat.RATE);
        int attack = (int) Math.round(timbre.attack() * SoundFormat.RATE);
        double x = 1;
        double y = 0;
        for (int i = 0; start + i < left.length && Math.abs(x) + Math.abs(y) > SILENT; i++) {
            double onset = i < attack ? 0.5 - 0.5 * Math.cos(Math.PI * i / attack) : 1;
            add(start + i, onset * y * toLeft, onset * y * toRight);
            double turned = x * turnX - y * turnY;
            y = x * turnY + y * turnX;
            x = turned;
        }
    }

    /// Fades out over its last third, at most two and a half seconds.
    Sketch fadeOut() {
        int fade = (int) Math.min(LONGEST_FADE * SoundFormat.RATE, left.length / 3.0);
        for (int i = 0; i < fade; i++) {
            float gain = (float) (0.5 - 0.5 * Math.cos(Math.PI * i / fade));
            left[left.length - 1 - i] *= gain;
            right[right.length - 1 - i] *= gain;
        }
        return this;
    }

    /// The clip, as loud as asked for, in LUFS.
    Clip finish(double loudness) {
        return Clip.stereo(left, right).atLoudness(loudness);
    }
}
