package org.tactus.sound;

/// Nobody hears it, but it takes its time, so that a session goes on as it would.
final class SilentLine implements OutputLine {
    private static final long NANOS_A_SECOND = 1_000_000_000L;

    private final Metronome metronome = new Metronome();

    @Override
    public int waiting() {
        return 0;
    }

    @Override
    public boolean write(byte[] bytes, int length) {
        metronome.waitFor((long) length / SampleBytes.FRAME * NANOS_A_SECOND / SoundFormat.RATE);
        return true;
    }

    @Override
    public void close() {}
}
