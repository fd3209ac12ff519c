package org.tactus.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tactus.session.Steps.rest;
import static org.tactus.session.Steps.routine;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tactus.session.SessionClock;
import org.tactus.session.SessionPlayer;
import org.tactus.session.Timeline;

@Timeout(20)
class LoudspeakerTest {
    private final FakeOutputs outputs = new FakeOutputs();
    private final BlockingQueue<Trouble> troubles = new LinkedBlockingQueue<>();
    private final CueClips clips = new CueClips();
    private final Loudspeaker loudspeaker =
            new Loudspeaker(outputs, clips, outputs::nanoTime, Runnable::run, troubles::add);

    @AfterEach
    void close() {
        outputs.letGo();
        loudspeaker.close();
    }

    @Test
    void playsAClip() throws InterruptedException {
        outputs.plug("default");
        loudspeaker.play(clips.bowl(BowlSound.DEEP), Bus.CUES);

        assertTrue(outputs.heardOn("default", 10).peak() > 0.01);
    }

    @Test
    void playsASession() throws InterruptedException {
        outputs.plug("default");
        var clock = new SessionClock(outputs::nanoTime, outputs::wall);
        var player = new SessionPlayer(Timeline.of(routine(rest(60))), clock);
        player.start();
        loudspeaker.follow(player.now());
        loudspeaker.follow(player.now());
        var heard = outputs.heardOn("default", 300);

        assertEquals(0, heard.power(0, 239_000), "the lead-in");
        assertTrue(heard.power(240_000, 288_000) > 1e-4, "the bowl");
    }

    @Test
    void aChosenDeviceIsUsed() throws InterruptedException {
        outputs.plug("default");
        outputs.plug("headphones");
        loudspeaker.device(Optional.of("headphones"));
        loudspeaker.play(clips.bowl(BowlSound.DEEP), Bus.CUES);

        assertTrue(outputs.heardOn("headphones", 10).peak() > 0.01);
    }

    @Test
    void aDeviceThatDisappearsIsReplacedByTheDefaultOneAndThatIsSaidOnce()
            throws InterruptedException {
        outputs.plug("default");
        outputs.plug("headphones");
        loudspeaker.device(Optional.of("headphones"));
        loudspeaker.play(clips.bowl(BowlSound.DEEP), Bus.CUES);
        outputs.heardOn("headphones", 10);
        outputs.pull("headphones");

        assertTrue(outputs.heardOn("default", 10).peak() > 0.01);
        assertEquals(Trouble.DEVICE_GONE, troubles.poll(10, TimeUnit.SECONDS));

        outputs.heardOn("default", 400);
        assertTrue(troubles.isEmpty());
    }

    @Test
    void aDeviceThatComesBackIsUsedAgain() throws InterruptedException {
        outputs.plug("default");
        loudspeaker.device(Optional.of("headphones"));
        loudspeaker.play(clips.bowl(BowlSound.DEEP), Bus.CUES);
        outputs.heardOn("default", 10);
        outputs.plug("headphones");
        outputs.letGo("default");

        assertTrue(outputs.heardOn("headphones", 1).frames() > 0);
    }

    @Test
    void withNoDeviceThatIsSaidOnceAndTheTimeGoesBy() throws InterruptedException {
        loudspeaker.play(clips.bowl(BowlSound.DEEP), Bus.CUES);

        assertEquals(Trouble.NO_DEVICE, troubles.poll(10, TimeUnit.SECONDS));
        assertEquals(null, troubles.poll(200, TimeUnit.MILLISECONDS));
    }

    @Test
    void aDeviceThatFailsAtOnceIsNotOpenedAgainAndAgain() throws InterruptedException {
        outputs.plug("default");
        outputs.breakDown("default");
        loudspeaker.play(clips.bowl(BowlSound.DEEP), Bus.CUES);

        assertEquals(Trouble.NO_DEVICE, troubles.poll(10, TimeUnit.SECONDS));
        assertEquals(null, troubles.poll(300, TimeUnit.MILLISECONDS));
        assertEquals(1, outputs.opened());
    }

    @Test
    void musicIsClosedWhenOtherMusicPlaysAndAtTheEnd() throws InterruptedException {
        outputs.plug("default");
        var first = new ClosableMusic();
        var second = new ClosableMusic();
        loudspeaker.music(first);
        loudspeaker.play(clips.bowl(BowlSound.DEEP), Bus.CUES);
        outputs.heardOn("default", 3);
        loudspeaker.music(second);
        outputs.letGo("default");
        first.closed.await();
        loudspeaker.close();

        second.closed.await();
    }

    @Test
    void musicThatNeverPlayedIsClosedAsWell() throws InterruptedException {
        var first = new ClosableMusic();
        var second = new ClosableMusic();
        loudspeaker.music(first);
        loudspeaker.music(second);
        loudspeaker.music(Music.silence());

        first.closed.await();
        second.closed.await();
    }

    private static final class ClosableMusic implements Music {
        final CountDownLatch closed = new CountDownLatch(1);

        @Override
        public void read(long frame, float[] into, int frames) {}

        @Override
        public void close() {
            closed.countDown();
        }
    }

    @Test
    void aSilentDeviceIsLetGo() throws InterruptedException {
        outputs.plug("default");
        loudspeaker.play(clips.beat(BeatSound.DROP), Bus.BEAT);
        outputs.letGo("default");

        assertTrue(outputs.closed("default"));
    }

    @Test
    void closingFadesOutAndLetsTheDeviceGo() throws InterruptedException {
        outputs.plug("default");
        loudspeaker.play(clips.bowl(BowlSound.DEEP), Bus.CUES);
        outputs.heardOn("default", 20);
        outputs.letGo("default");
        loudspeaker.close();

        assertTrue(outputs.closed("default"));
        assertTrue(outputs.all("default").jump() < 0.05);
    }
}
