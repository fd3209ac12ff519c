package org.tactus.sound.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tactus.routine.BundledRoutines;
import org.tactus.routine.Entry;
import org.tactus.routine.RoutineReader;
import org.tactus.session.Timeline;
import org.tactus.sound.Clip;
import org.tactus.sound.SoundFormat;
import org.tactus.sound.Spoken;
import org.tactus.text.Messages;

@Timeout(60)
final class VoiceOverTest {
    private final Narration narration = new Narration(Messages.in(Locale.ENGLISH), Detail.FULL);
    private final Timeline timeline =
            Timeline.of(
                    ((Entry.Good) BundledRoutines.load(new RoutineReader()).getFirst()).routine());

    @Test
    void allLinesBecomeReadyAndAreHandedOverOnce() {
        try (var voice = new VoiceOver(narration, narrator(text -> word()))) {
            var ready = await(voice, timeline, narration.of(timeline).size());
            assertEquals(narration.of(timeline).size(), ready.size());
            assertEquals(Optional.empty(), voice.follow(timeline));
        }
    }

    @Test
    void aChangedTimelineIsSpokenAnewWithoutSayingAnythingTwice() {
        Set<String> said = ConcurrentHashMap.newKeySet();
        var times = new AtomicInteger();
        Speech counting =
                text -> {
                    said.add(text);
                    times.incrementAndGet();
                    return word();
                };
        var longer = timeline.stayHere(Duration.ofSeconds(1), Duration.ofSeconds(30));
        try (var voice = new VoiceOver(narration, narrator(counting))) {
            await(voice, timeline, narration.of(timeline).size());
            var ready = await(voice, longer, narration.of(longer).size());
            assertEquals(
                    narration.of(longer).stream().map(Line::at).toList(),
                    ready.stream().map(Spoken::at).toList());
            assertTrue(times.get() <= said.size() + 2, times + " for " + said.size());
        }
    }

    @Test
    void followingNeverWaitsForAVoiceThatDoes() throws InterruptedException {
        var asked = new CountDownLatch(1);
        var never = new CountDownLatch(1);
        Speech slow =
                text -> {
                    asked.countDown();
                    never.await();
                    return word();
                };
        try (var voice = new VoiceOver(narration, narrator(slow))) {
            assertEquals(Optional.empty(), voice.follow(timeline));
            asked.await();
            assertEquals(Optional.empty(), voice.follow(timeline));
        }
    }

    private static List<Spoken> await(VoiceOver voice, Timeline timeline, int lines) {
        List<Spoken> ready = List.of();
        while (ready.size() < lines) {
            ready = voice.follow(timeline).orElse(ready);
            Thread.onSpinWait();
        }
        return ready;
    }

    private static Narrator narrator(Speech speech) {
        return new Narrator(speech, fault -> {});
    }

    private static Speech.Said word() {
        return new Speech.Said.Aloud(Clip.mono(new float[SoundFormat.RATE / 10]));
    }
}
