package org.tactus.sound;

import javax.sound.sampled.SourceDataLine;

/// A line of a sound card. A device that swallows whatever it is given (a file, say) has no clock;
/// then the machine's keeps the time.
final class CardLine implements OutputLine {
    private static final long NANOS_A_SECOND = 1_000_000_000L;

    /// It keeps it this part too fast: what has a clock after all and only does not tell makes the
    /// writer wait, and is never starved; what has none is corrected as any drift is.
    private static final long FASTER = 2000;

    private final SourceDataLine line;
    private final Metronome metronome = new Metronome();

    /// @param line as full as it stays
    CardLine(SourceDataLine line) {
        this.line = line;
        metronome.start();
    }

    @Override
    public int waiting() {
        return (line.getBufferSize() - line.available()) / SampleBytes.FRAME;
    }

    @Override
    public boolean write(byte[] bytes, int length) {
        if (line.write(bytes, 0, length) < length) {
            return false;
        }
        if (waiting() == 0) {
            long nanos = (long) length / SampleBytes.FRAME * NANOS_A_SECOND / SoundFormat.RATE;
            metronome.waitFor(nanos - nanos / FASTER);
        } else {
            metronome.stop();
        }
        return true;
    }

    @Override
    public void close() {
        line.close();
    }
}
