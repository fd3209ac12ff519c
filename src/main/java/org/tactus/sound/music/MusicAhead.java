package org.tactus.sound.music;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.tactus.sound.Music;
import org.tactus.sound.SoundFormat;

/// Music that may wait, decoded some seconds ahead on a thread of its own, for a listener that must
/// not: one thread writes into a ring, one reads from it, and neither locks. While nothing is ready
/// there is silence, reached and left without a click.
public final class MusicAhead implements Music {
    /// Frames that are held: five and a half seconds. A power of two.
    private static final int HELD = 1 << 18;

    private static final int PIECE = 4096;
    private static final long LOOK = Duration.ofMillis(50).toNanos();
    private static final float FADE = 1f / (SoundFormat.RATE / 100);

    private final Music music;
    private final float[] ring = new float[SoundFormat.CHANNELS * HELD];
    private final AtomicLong written = new AtomicLong();
    private final AtomicLong read = new AtomicLong();
    private final Thread decoder;
    private volatile boolean open = true;
    private float gain = 0;

    private MusicAhead(Music music) {
        this.music = music;
        this.decoder = Thread.ofVirtual().name("music").unstarted(this::decode);
    }

    /// Begins to decode.
    ///
    /// @param music is read and closed on another thread, and must not be used otherwise
    public static MusicAhead of(Music music) {
        var ahead = new MusicAhead(music);
        ahead.decoder.start();
        return ahead;
    }

    /// How much is ready to be heard.
    public Duration ready() {
        return SoundFormat.length(written.get() - read.get());
    }

    @Override
    public void read(long frame, float[] into, int frames) {
        long from = read.get();
        int ready = (int) Math.min(frames, written.get() - from);
        boolean starving = ready < frames;
        float step = starving ? -gain / Math.max(1, ready) : FADE;
        for (int i = 0; i < ready; i++) {
            gain = Math.clamp(gain + step, 0f, 1f);
            int at = SoundFormat.CHANNELS * (int) ((from + i) & (HELD - 1));
            into[2 * i] = gain * ring[at];
            into[2 * i + 1] = gain * ring[at + 1];
        }
        if (starving) {
            gain = 0;
            Arrays.fill(into, SoundFormat.CHANNELS * ready, SoundFormat.CHANNELS * frames, 0);
        }
        read.setRelease(from + ready);
    }

    @Override
    public void close() {
        open = false;
        LockSupport.unpark(decoder);
    }

    private void decode() {
        float[] piece = new float[SoundFormat.CHANNELS * PIECE];
        try (music) {
            while (open) {
                long to = written.get();
                if (to + PIECE - read.getAcquire() > HELD) {
                    LockSupport.parkNanos(LOOK);
                } else {
                    music.read(to, piece, PIECE);
                    int at = SoundFormat.CHANNELS * (int) (to & (HELD - 1));
                    System.arraycopy(piece, 0, ring, at, piece.length);
                    written.setRelease(to + PIECE);
                }
            }
        }
    }
}
