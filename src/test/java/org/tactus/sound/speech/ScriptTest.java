package org.tactus.sound.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tactus.sound.Clip;
import org.tactus.sound.SoundFormat;
import org.tactus.sound.Spoken;

/// Four segments of twenty seconds, each with a line when it begins and one at its fifteenth
/// second. Every line takes three seconds.
final class ScriptTest {
    private static final Clip CLIP = Clip.mono(new float[3 * SoundFormat.RATE]);

    private final List<Line> lines = new ArrayList<>();

    ScriptTest() {
        for (int segment = 0; segment < 4; segment++) {
            lines.add(line(segment, 20 * segment, 20 * segment + 15));
            lines.add(line(segment, 20 * segment + 15, 20 * segment + 20));
        }
    }

    @Test
    void linesAreSpokenInTheOrderOfTimeFromTheBeginning() {
        var script = new Script(lines);

        assertEquals(List.of(0, 15, 20, 35, 40, 55, 60, 75), order(script, SessionPlace.START));
    }

    @Test
    void whatIsAheadIsSpokenFirstAndThenTheRest() {
        var script = new Script(lines);

        assertEquals(List.of(55, 60, 75, 0, 15, 20, 35, 40), order(script, at(2, 52)));
    }

    @Test
    void aLineThatCanStillBeSaidIsTheNearest() {
        var script = new Script(lines);

        assertEquals(40, begin(script.next(at(2, 43)).orElseThrow()));
    }

    @Test
    void theNextOneIsTheNearestFromWhereverTheSessionIsThen() {
        var script = new Script(lines);

        assertEquals(0, begin(script.next(at(0, -5)).orElseThrow()));
        assertEquals(60, begin(script.next(at(3, 58)).orElseThrow()));
        assertEquals(15, begin(script.next(at(0, 2)).orElseThrow()));
    }

    @Test
    void aLineThatComesInTimeIsSaidInItsPlace() {
        var script = new Script(lines);
        speak(script, at(1, 20), at(1, 20));

        assertEquals(List.of("1: 20.0"), said(script));
    }

    @Test
    void aLineThatComesLateIsSaidFromItsBeginningAndNotFromItsMiddle() {
        var script = new Script(lines);
        speak(script, at(1, 20), at(1, 22));

        assertEquals(List.of("1: 22.0"), said(script));
    }

    @Test
    void aLineThatComesTooLateForItsSegmentIsNotSaidAtAll() {
        var script = new Script(List.of(line(1, 20, 24)));
        speak(script, at(1, 20), at(1, 22));

        assertEquals(List.of(), said(script));
    }

    @Test
    void anInstructionIsNotSaidInTheMiddleOfItsStep() {
        var script = new Script(List.of(line(1, 20, 80)));
        speak(script, at(1, 20), at(1, 40));

        assertEquals(List.of(), said(script));
    }

    @Test
    void whatCameLateBelongsInItsPlaceOnceItsSegmentIsLeft() {
        var script = new Script(lines);
        speak(script, at(1, 20), at(1, 22));

        assertFalse(script.leave(at(1, 39), at(2, 40)));
        assertEquals(List.of("1: 22.0"), said(script));
        assertTrue(script.leave(at(2, 40), at(2, 40)));
        assertEquals(List.of("1: 20.0"), said(script));
        assertFalse(script.leave(at(2, 41), at(2, 41)));
    }

    @Test
    void whatCameTooLateIsSaidToWhoeverGoesBack() {
        var script = new Script(List.of(line(1, 20, 24)));
        speak(script, at(1, 20), at(1, 22));

        assertTrue(script.leave(at(0, 10), at(0, 10)));
        assertEquals(List.of("1: 20.0"), said(script));
    }

    @Test
    void whatIsBeingSaidWhenTheTimelineChangesIsSaidToItsEndAndNotAgain() {
        var before = new Script(lines);
        speak(before, at(1, 20), at(1, 22));
        var changed = new Script(lines, before.said(), at(1, 23));
        assertEquals(List.of("1: 22.0"), said(changed));

        speak(changed, at(1, 23), at(1, 23));
        speak(changed, at(1, 23), at(1, 23));
        assertEquals(List.of("1: 22.0", "1: 35.0"), said(changed));

        assertTrue(changed.leave(at(2, 40), at(2, 40)));
        assertEquals(List.of("1: 20.0", "1: 35.0"), said(changed));
    }

    @Test
    void whatTheChangedTimelineHasNoPlaceForIsNotSaid() {
        var before = new Script(lines);
        for (int i = 0; i < lines.size(); i++) {
            speak(before, SessionPlace.START, SessionPlace.START);
        }
        var changed = new Script(lines, before.said(), at(1, 23));

        assertEquals(List.of("1: 20.0"), said(changed));
    }

    @Test
    void noTwoLinesAreSaidAtOnce() {
        var script = new Script(List.of(line(0, 0, 20), line(0, 2, 20), line(0, 3, 20)));
        for (int i = 0; i < 3; i++) {
            speak(script, SessionPlace.START, SessionPlace.START);
        }

        assertEquals(List.of("0: 0.0", "0: 3.0"), said(script));
    }

    private static void speak(Script script, SessionPlace asked, SessionPlace ready) {
        script.spoken(script.next(asked).orElseThrow(), Optional.of(CLIP), ready);
    }

    private static List<Integer> order(Script script, SessionPlace now) {
        var order = new ArrayList<Integer>();
        for (var next = script.next(now); next.isPresent(); next = script.next(now)) {
            order.add(begin(next.get()));
        }
        return order;
    }

    private static int begin(Script.Part part) {
        return (int) part.line().at().toSeconds();
    }

    private static List<String> said(Script script) {
        return script.said().stream().map(ScriptTest::text).toList();
    }

    private static String text(Spoken spoken) {
        return spoken.segment() + ": " + spoken.at().toMillis() / 1000.0;
    }

    private static Line line(int segment, int at, int until) {
        return new Line(
                Duration.ofSeconds(at), segment, Duration.ofSeconds(until), List.of("words"));
    }

    private static SessionPlace at(int segment, int seconds) {
        return new SessionPlace(segment, Duration.ofSeconds(seconds));
    }
}
