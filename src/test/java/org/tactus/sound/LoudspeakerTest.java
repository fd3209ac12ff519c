package org.tactus.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tactus.session.Steps.pause;
import static org.tactus.session.Steps.rest;
import static org.tactus.session.Steps.routine;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tactus.session.Reading;
import org.tactus.session.SessionClock;
import org.tactus.session.SessionPlayer;
import org.tactus.session.Timeline;

@Timeout(20)
class LoudspeakerTest {
    private final FakeOutputs outputs = new FakeOutputs();
    private final BlockingQueue<Trouble> troubles = new LinkedBlockingQueue<>();
    private final BlockingQueue<Boolean> audible = new LinkedBlockingQueue<>();
    private final CueClips clips = new CueClips();
    private final Loudspeaker loudspeaker =
            new Loudspeaker(
                    outputs, clips, outputs::nanoTime, Runnable::run, troubles::add, audible::add);

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

    /// Two seconds of blocks take two seconds, though nobody takes them.
    @Test
    void withNoDeviceThatIsSaidOnceAndTheTimeGoesBy() throws InterruptedException {
        var blocks = new CountDownLatch(100);
        loudspeaker.music((frame, into, frames) -> blocks.countDown());
        var clock = new SessionClock(outputs::nanoTime, outputs::wall);
        var player = new SessionPlayer(Timeline.of(routine(rest(60))), clock);
        player.start();
        long begun = System.nanoTime();
        loudspeaker.follow(player.now());
        blocks.await();

        assertTrue(System.nanoTime() - begun > 1_500_000_000L, "it takes its time");
        assertEquals(List.of(Trouble.NO_DEVICE), List.copyOf(troubles));
    }

    @Test
    void whetherADevicePlaysIsToldWhenItChanges() throws InterruptedException {
        loudspeaker.music((frame, into, frames) -> {});
        var clock = new SessionClock(outputs::nanoTime, outputs::wall);
        var player = new SessionPlayer(Timeline.of(routine(rest(60))), clock);
        player.start();
        loudspeaker.follow(player.now());
        assertEquals(false, audible.poll(10, TimeUnit.SECONDS));
        outputs.plug("default");
        assertEquals(true, audible.poll(20, TimeUnit.SECONDS));
        outputs.letGo();
        assertTrue(audible.isEmpty());
    }

    /// Nobody reads a session that waits for its person.
    @Test
    void aLineThatBecomesReadyAtAWaitIsSaidThoughNobodyReadsTheSession()
            throws InterruptedException {
        outputs.plug("default");
        var clock = new SessionClock(outputs::nanoTime, outputs::wall);
        var player = new SessionPlayer(Timeline.of(routine(rest(60), pause(), rest(60))), clock);
        player.start();
        loudspeaker.follow(player.now());
        outputs.heardOn("default", 50);
        loudspeaker.follow(player.now());
        outputs.heardOn("default", 50);
        player.skip();
        for (int i = 0; i < 6; i++) {
            loudspeaker.follow(player.now());
            outputs.heardOn("default", 50);
        }
        assertEquals(Reading.State.WAITING, player.now().state());
        loudspeaker.follow(player.now());
        outputs.heardOn("default", 400);

        float[] word = new float[2 * SoundFormat.RATE];
        Arrays.fill(word, 0.5f);
        var line = new Spoken(Duration.ofSeconds(60).plus(Score.RUNG_OUT), 1, Clip.mono(word));
        loudspeaker.say(List.of(line));
        var heard = outputs.heardOn("default", 400);
        int said = 0;
        for (int i = 0; i < heard.frames(); i++) {
            said += heard.mid(i) > 0.1 ? 1 : 0;
        }

        assertEquals(word.length, said, 2.0 * Deck.BLOCK);
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
