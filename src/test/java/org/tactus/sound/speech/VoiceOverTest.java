package org.tactus.sound.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tactus.routine.BundledRoutines;
import org.tactus.routine.LibraryEntry;
import org.tactus.routine.RoutineReader;
import org.tactus.session.Reading;
import org.tactus.session.Segment;
import org.tactus.session.SessionClock;
import org.tactus.session.SessionPlayer;
import org.tactus.session.Timeline;
import org.tactus.sound.Clip;
import org.tactus.sound.Score;
import org.tactus.sound.SoundFormat;
import org.tactus.sound.Spoken;
import org.tactus.text.Messages;

/// The test is the thread that plays the session: what is handed over waits until it looks.
@Timeout(60)
final class VoiceOverTest {
    private final Narration narration = new Narration(Messages.in(Locale.ENGLISH), Detail.FULL);
    private final Timeline timeline = withAWait();
    private final List<Line> lines = narration.of(timeline);
    private final AtomicLong nanos = new AtomicLong();
    private final SessionPlayer player =
            new SessionPlayer(
                    timeline,
                    new SessionClock(nanos::get, () -> Instant.EPOCH.plusNanos(nanos.get())));
    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private List<Spoken> said = List.of();

    /// Speaks when it is let, and tells what it was asked.
    private static final class SlowSpeech implements Speech {
        final BlockingQueue<String> asked = new LinkedBlockingQueue<>();
        final Semaphore turns = new Semaphore(0);

        @Override
        public Said say(String text) throws InterruptedException {
            asked.add(text);
            turns.acquire();
            return word();
        }

        Set<String> nextTwo() throws InterruptedException {
            var two = new HashSet<String>();
            two.add(asked.take());
            two.add(asked.take());
            return two;
        }
    }

    @Test
    void allLinesBecomeReadyAndAreHandedOver() throws InterruptedException {
        try (var voice = voice(text -> word())) {
            player.start();
            voice.follow(player.now());
            await(() -> said.size() == lines.size());

            assertEquals(places(lines), placesSaid());
        }
    }

    @Test
    void afterASeekTheLinesAheadAreSpokenFirst() throws InterruptedException {
        var speech = new SlowSpeech();
        try (var voice = voice(speech)) {
            player.start();
            voice.follow(player.now());
            assertEquals(firstWords(lines.subList(0, 2)), speech.nextTwo());

            var middle = timeline.segments().get(timeline.segments().size() / 2);
            player.seek(middle.start());
            voice.follow(player.now());
            speech.turns.release(2);

            assertEquals(firstWords(ahead(middle).subList(0, 2)), speech.nextTwo());
            speech.turns.release(1000);
            await(() -> said.size() == lines.size());
        }
    }

    @Test
    void afterASkipTheLinesAheadAreSpokenFirst() throws InterruptedException {
        var speech = new SlowSpeech();
        try (var voice = voice(speech)) {
            player.start();
            voice.follow(player.now());
            speech.nextTwo();
            for (int i = 0; i < 3; i++) {
                player.skip();
            }
            voice.follow(player.now());
            speech.turns.release(2);
            var now = player.now().moment().segment();

            assertEquals(firstWords(ahead(now).subList(0, 2)), speech.nextTwo());
        }
    }

    @Test
    void aLineIsHandedOverAtAWaitThoughNobodyReadsTheSession() throws InterruptedException {
        var speech = new SlowSpeech();
        try (var voice = voice(speech)) {
            var wait = timeline.segments().stream().filter(Segment::isWait).findFirst();
            standAt(wait.orElseThrow());
            voice.follow(player.now());
            speech.nextTwo();
            speech.turns.release(1000);
            await(() -> said.stream().anyMatch(line -> line.segment() == wait.get().index()));

            assertEquals(
                    wait.get().start().plus(Score.RUNG_OUT),
                    said.stream()
                            .filter(line -> line.segment() == wait.get().index())
                            .findFirst()
                            .orElseThrow()
                            .at());
        }
    }

    /// Whatever is handed over after a change is where the changed timeline has it.
    @Test
    void aChangedTimelineKeepsNothingButWhatIsBeingSaid() throws InterruptedException {
        try (var voice = voice(text -> word())) {
            player.start();
            voice.follow(player.now());
            await(() -> said.size() == lines.size());
            pass(Duration.ofMillis(5100));
            voice.follow(player.now());
            player.stayHere(Duration.ofSeconds(30));
            var changed = player.now();
            voice.follow(changed);
            screen.take().run();
            var places = places(narration.of(changed.session().timeline()));

            assertEquals(places.subList(0, 2), placesSaid().subList(0, 2));
            assertTrue(places.containsAll(placesSaid()));
        }
    }

    @Test
    void aChangedTimelineIsSpokenAnewWithoutSayingAnythingTwice() throws InterruptedException {
        Set<String> asked = ConcurrentHashMap.newKeySet();
        var times = new AtomicInteger();
        Speech counting =
                text -> {
                    asked.add(text);
                    times.incrementAndGet();
                    return word();
                };
        try (var voice = voice(counting)) {
            player.start();
            voice.follow(player.now());
            await(() -> said.size() == lines.size());
            player.stayHere(Duration.ofSeconds(30));
            var longer = player.now();
            voice.follow(longer);
            var expected = places(narration.of(longer.session().timeline()));
            await(() -> placesSaid().equals(expected));

            assertTrue(times.get() <= asked.size() + 2, times + " for " + asked.size());
        }
    }

    @Test
    void followingNeverWaitsForAVoiceThatDoes() throws InterruptedException {
        var speech = new SlowSpeech();
        try (var voice = voice(speech)) {
            player.start();
            voice.follow(player.now());
            speech.nextTwo();
            voice.follow(player.now());

            assertTrue(screen.isEmpty());
        }
    }

    @Test
    void afterClosingNothingIsHandedOverAndNobodySpeaks() throws InterruptedException {
        var interrupted = new CountDownLatch(2);
        var asked = new CountDownLatch(2);
        Speech endless =
                text -> {
                    asked.countDown();
                    try {
                        new CountDownLatch(1).await();
                    } finally {
                        interrupted.countDown();
                    }
                    return word();
                };
        var voice = voice(endless);
        player.start();
        voice.follow(player.now());
        asked.await();
        voice.close();

        assertEquals(0, interrupted.getCount());
        assertTrue(screen.isEmpty());
    }

    private VoiceOver voice(Speech speech) {
        return new VoiceOver(
                narration,
                new Narrator(speech, fault -> {}),
                nanos::get,
                screen::add,
                spoken -> said = spoken);
    }

    private void await(BooleanSupplier done) throws InterruptedException {
        while (!done.getAsBoolean()) {
            screen.take().run();
        }
    }

    private void standAt(Segment wait) {
        player.start();
        pass(Duration.ofSeconds(5));
        player.seek(wait.start());
        assertEquals(Reading.State.WAITING, player.now().state());
    }

    /// A session that is not read for two seconds was asleep.
    private void pass(Duration time) {
        for (var left = time; left.isPositive(); left = left.minusMillis(100)) {
            nanos.addAndGet(100_000_000);
            player.now();
        }
    }

    private List<Line> ahead(Segment from) {
        return lines.stream().filter(line -> line.segment() >= from.index()).toList();
    }

    private static List<Duration> places(List<Line> lines) {
        return lines.stream().map(Line::at).toList();
    }

    /// The first line comes as soon as it is ready, which is shortly after the lead-in began.
    private List<Duration> placesSaid() {
        var places = new ArrayList<>(said.stream().map(Spoken::at).sorted().toList());
        var begin = SessionPlayer.LEAD_IN.negated();
        places.replaceAll(at -> at.isNegative() && at.minus(begin).toMillis() <= 500 ? begin : at);
        return places;
    }

    private static Set<String> firstWords(List<Line> lines) {
        var words = new ArrayList<String>();
        lines.forEach(line -> words.add(line.wordings().getFirst()));
        return new HashSet<>(words);
    }

    private static Timeline withAWait() {
        return BundledRoutines.load(new RoutineReader()).stream()
                .map(entry -> Timeline.of(((LibraryEntry.Good) entry).routine()))
                .filter(timeline -> timeline.segments().stream().anyMatch(Segment::isWait))
                .findFirst()
                .orElseThrow();
    }

    private static Speech.Said word() {
        return new Speech.Said.Aloud(Clip.mono(new float[SoundFormat.RATE / 10]));
    }
}
