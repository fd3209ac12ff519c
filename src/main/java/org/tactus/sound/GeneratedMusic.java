package org.tactus.sound;

import java.util.Arrays;
import java.util.List;

/// Layers that run on for ever: a function of the frame. Their loops are of lengths without a
/// common measure, and so are their swells, so that what is heard together never comes again in a
/// session.
final class GeneratedMusic implements Music {
    /// The swells are computed at every so many frames, and run straight between.
    private static final int GRID = 256;

    /// How far apart the two sides hear a loop, as a part of it: the golden section, so that where
    /// both are heard as one it is no shorter. At a half it would come again twice as often.
    private static final double APART = 0.381966;

    /// What all generated music is scaled to, in LUFS, and how much of it is measured for that.
    private static final double LOUDNESS = -27;

    private static final int MEASURED = 40 * SoundFormat.RATE;

    private final Part[] parts;
    private final float gain;

    /// A layer made ready to be read.
    private static final class Part {
        final float[] samples;
        final Swell swell;
        final float toLeft;
        final float toRight;

        Part(Layer layer) {
            this.samples = layer.loop().power(layer.power());
            this.swell = layer.swell();
            this.toLeft = (float) layer.toLeft();
            this.toRight = (float) layer.toRight();
        }
    }

    GeneratedMusic(List<Layer> layers) {
        this.parts = layers.stream().map(Part::new).toArray(Part[]::new);
        float[] measured = new float[SoundFormat.CHANNELS * MEASURED];
        add(0, measured, MEASURED);
        this.gain = (float) Math.pow(10, (LOUDNESS - Loudness.overall(measured)) / 20);
    }

    @Override
    public void read(long frame, float[] into, int frames) {
        Arrays.fill(into, 0, SoundFormat.CHANNELS * frames, 0);
        add(frame, into, frames);
        for (int i = 0; i < SoundFormat.CHANNELS * frames; i++) {
            into[i] *= gain;
        }
    }

    private void add(long frame, float[] into, int frames) {
        for (var part : parts) {
            add(part, frame, into, frames);
        }
    }

    private static void add(Part part, long frame, float[] into, int frames) {
        int i = 0;
        while (i < frames) {
            long cell = Math.floorDiv(frame + i, GRID);
            double start = level(part, cell);
            double slope = (level(part, cell + 1) - start) / GRID;
            int first = (int) (frame + i - cell * GRID);
            int count = Math.min(GRID - first, frames - i);
            add(part, frame + i, into, i, count, start + slope * first, slope);
            i += count;
        }
    }

    private static double level(Part part, long cell) {
        return part.swell.at((double) cell * GRID / SoundFormat.RATE);
    }

    private static void add(
            Part part, long frame, float[] into, int at, int count, double start, double slope) {
        float[] samples = part.samples;
        int left = (int) Math.floorMod(frame, (long) samples.length);
        int right = (left + (int) (APART * samples.length)) % samples.length;
        for (int i = 0; i < count; i++) {
            float level = (float) (start + slope * i);
            into[2 * (at + i)] += part.toLeft * level * samples[left];
            into[2 * (at + i) + 1] += part.toRight * level * samples[right];
            left = left + 1 == samples.length ? 0 : left + 1;
            right = right + 1 == samples.length ? 0 : right + 1;
        }
    }
}
