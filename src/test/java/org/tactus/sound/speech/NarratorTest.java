package org.tactus.sound.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.tactus.sound.Clip;
import org.tactus.sound.SoundFormat;
import org.tactus.sound.Spoken;

/// With a voice that takes a second for a word.
final class NarratorTest {
    private static final Speech SPEECH = NarratorTest::say;

    @Test
    void aLineThatFitsIsSaidInFull() throws InterruptedException {
        assertEquals(List.of("0 3s"), said(line(0, 4, "one two three", "one")));
    }

    @Test
    void aLineThatWouldReachIntoTheNextStepIsShortened() throws InterruptedException {
        assertEquals(List.of("0 1s"), said(line(0, 2, "one two three", "one")));
    }

    @Test
    void aLineThatEndsExactlyInTimeFits() throws InterruptedException {
        assertEquals(List.of("0 3s"), said(line(0, 3, "one two three", "one")));
    }

    @Test
    void aLineOfWhichNothingFitsIsDropped() throws InterruptedException {
        assertEquals(
                List.of("5 1s"), said(line(0, 1, "one two three", "one two"), line(5, 9, "one")));
    }

    @Test
    void aLineIsDroppedWhileTheOneBeforeItInTheSegmentIsStillSaid() throws InterruptedException {
        assertEquals(
                List.of("0 3s", "3 1s"),
                said(line(0, 9, "one two three"), line(2, 9, "one"), line(3, 9, "one")));
    }

    @Test
    void aLineAfterAWaitIsSaidThoughItStandsAtTheSamePlace() throws InterruptedException {
        var wait = new Line(Duration.ZERO, 4, Duration.ofSeconds(15), List.of("one two"));
        var after = new Line(Duration.ZERO, 5, Duration.ofSeconds(15), List.of("one"));
        assertEquals(List.of("0 2s", "0 1s"), said(wait, after));
    }

    @Test
    void itTellsOfEachLine() throws InterruptedException {
        var told = new AtomicInteger();
        new Narrator(SPEECH, fault -> {})
                .speak(
                        List.of(line(0, 9, "one"), line(2, 3, "one two"), line(4, 9, "one")),
                        told::incrementAndGet);
        assertEquals(3, told.get());
    }

    /// What is late is said in fewer words rather than not at all.
    @Test
    void aLineThatIsLateIsShortened() throws InterruptedException {
        var line = line(0, 5, "one two three", "one two");
        var narrator = new Narrator(SPEECH, fault -> {});

        assertEquals(3, seconds(narrator, line, new SessionPlace(0, Duration.ofSeconds(2))));
        assertEquals(2, seconds(narrator, line, new SessionPlace(0, Duration.ofSeconds(3))));
        assertEquals(3, seconds(narrator, line, new SessionPlace(0, Duration.ofSeconds(4))));
    }

    private static long seconds(Narrator narrator, Line line, SessionPlace now)
            throws InterruptedException {
        return narrator.clip(line, () -> now).orElseThrow().length().toSeconds();
    }

    @Test
    void aVoiceThatFailsIsToldOnceAndSoonNotAskedAnyMore() throws InterruptedException {
        var asked = new ConcurrentLinkedQueue<String>();
        var faults = new ConcurrentLinkedQueue<Fault>();
        Speech failing =
                text -> {
                    asked.add(text);
                    return new Speech.Said.Failed(Fault.CRASHED);
                };
        var lines = new ArrayList<Line>();
        for (int i = 0; i < 50; i++) {
            lines.add(line(i, i + 1, "one"));
        }
        assertEquals(List.of(), new Narrator(failing, faults::add).speak(lines, () -> {}));
        assertEquals(List.of(Fault.CRASHED), List.copyOf(faults));
        assertTrue(asked.size() < 6, () -> asked.size() + " times");
    }

    @Test
    void oneFailureDropsOneLineOnly() throws InterruptedException {
        Speech sometimes =
                text -> text.equals("two") ? new Speech.Said.Failed(Fault.SILENT) : say(text);
        var lines = List.of(line(0, 9, "one"), line(2, 9, "two"), line(4, 9, "three"));
        assertEquals(2, new Narrator(sometimes, fault -> {}).speak(lines, () -> {}).size());
    }

    @Test
    void interruptingEndsIt() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var never = new CountDownLatch(1);
        Speech slow =
                text -> {
                    begun.countDown();
                    never.await();
                    return say(text);
                };
        var ended = new CountDownLatch(1);
        var thread =
                Thread.ofVirtual()
                        .start(
                                () -> {
                                    assertThrows(
                                            InterruptedException.class,
                                            () ->
                                                    new Narrator(slow, fault -> {})
                                                            .speak(
                                                                    List.of(line(0, 9, "one")),
                                                                    () -> {}));
                                    ended.countDown();
                                });
        begun.await();
        thread.interrupt();
        ended.await();
    }

    private static List<String> said(Line... lines) throws InterruptedException {
        return new Narrator(SPEECH, fault -> {})
                .speak(List.of(lines), () -> {}).stream().map(NarratorTest::text).toList();
    }

    private static String text(Spoken spoken) {
        return spoken.at().toSeconds() + " " + spoken.clip().length().toSeconds() + "s";
    }

    private static Line line(int at, int until, String... wordings) {
        return new Line(Duration.ofSeconds(at), 0, Duration.ofSeconds(until), List.of(wordings));
    }

    private static Speech.Said say(String text) {
        int words = text.split(" ", -1).length;
        return new Speech.Said.Aloud(Clip.mono(new float[words * SoundFormat.RATE]));
    }
}
