package org.tactus.sound.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.routine.BundledRoutines;
import org.tactus.routine.LibraryEntry;
import org.tactus.routine.Read;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineReader;
import org.tactus.session.Timeline;
import org.tactus.text.Messages;

final class NarrationTest {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);

    private static final String SETTLE =
            "{'kind': 'settle', 'seconds': 30, 'text': 'Lie down. Breathe out.', 'say': 'Lie down.'}";
    private static final String GLIDE =
            """
            {'kind': 'stroke', 'technique': 'effleurage', 'zones': ['mid-back'], 'with': 'palms',
             'tempo': 8, 'pressure': 2, 'sides': 'left-then-right', 'seconds': 120,
             'text': 'Glide up beside the spine.', 'say': 'Glide up.', 'caution': 'Not on the spine.'}
            """;
    private static final String SHORT =
            """
            {'kind': 'stroke', 'technique': 'feathering', 'zones': ['lower-back'],
             'with': 'fingertips', 'tempo': 10, 'pressure': 1, 'seconds': 10, 'text': 'Feather.'}
            """;
    private static final String CLOSE =
            "{'kind': 'close', 'seconds': 30, 'text': 'Cover them.', 'title': 'Rest now'}";

    @Test
    void theFirstStepIsNamedInTheLeadIn() {
        assertEquals(
                List.of("-5 to 0: First: settling in."), said(Detail.FULL, SETTLE).subList(0, 1));
    }

    @Test
    void eachStepIsNamedFiveSecondsAheadAndInstructedWhenItBegins() {
        assertEquals(
                List.of(
                        "-5 to 0: First: settling in.",
                        "0 to 25: Lie down. Breathe out. | Lie down.",
                        "25 to 30: Next: Middle back, left, flat palms, light."
                                + " | Next: Middle back, left.",
                        "30 to 85: Glide up beside the spine. Not on the spine."
                                + " | Glide up beside the spine. | Glide up.",
                        "60 to 64: Halfway.",
                        "85 to 90: Next: the right side.",
                        "120 to 124: Halfway.",
                        "145 to 150: Next: Rest now.",
                        "150 to 180: Cover them."),
                said(Detail.FULL, SETTLE, GLIDE, CLOSE));
    }

    @Test
    void aRoutineThatIsKnownIsToldInShort() {
        assertEquals(
                List.of(
                        "-5 to 0: First: settling in.",
                        "0 to 25: Lie down.",
                        "25 to 30: Next: Middle back, left.",
                        "30 to 85: Glide up.",
                        "85 to 90: Next: the right side.",
                        "145 to 150: Next: Rest now.",
                        "150 to 180: Cover them."),
                said(Detail.SHORT, SETTLE, GLIDE, CLOSE));
    }

    @Test
    void wordsGetShorterAfterFourTimes() {
        assertEquals(Detail.FULL, Telling.LESS_WITH_TIME.detail(3));
        assertEquals(Detail.SHORT, Telling.LESS_WITH_TIME.detail(4));
        assertEquals(Detail.FULL, Telling.ALWAYS_FULL.detail(40));
        assertEquals(Detail.SHORT, Telling.ALWAYS_SHORT.detail(0));
    }

    @Test
    void aStepThatNobodyCouldAnnounceIsNamedWhenItBegins() {
        assertEquals(
                List.of(
                        "-5 to 0: First: Lower back muscles, both sides, fingertips, very light."
                                + " | First: Lower back muscles, both sides.",
                        "0 to 10: Feather.",
                        "10 to 20: Lower back muscles, both sides. Feather. | Feather."),
                said(Detail.FULL, SHORT, SHORT));
    }

    @Test
    void aWaitIsSpokenWhereItStandsAndWhatFollowsIsNamedAfterIt() {
        var wait = "{'kind': 'wait', 'text': 'Turn over when ready.'}";
        assertEquals(
                List.of(
                        "-5 to 0: First: settling in.",
                        "0 to 25: Lie down. Breathe out. | Lie down.",
                        "30 to 45: Turn over when ready.",
                        "30 to 60: Rest now. Cover them. | Cover them."),
                said(Detail.FULL, SETTLE, wait, CLOSE));
    }

    @Test
    void aStepThatIsPlayedAgainIsInstructedInShort() {
        var twice = "{'kind': 'repeat', 'times': 2, 'steps': [" + SETTLE + "]}";
        assertEquals(
                List.of("0 to 25: Lie down. Breathe out. | Lie down.", "30 to 60: Lie down."),
                said(Detail.FULL, twice).stream().filter(line -> line.contains("Lie")).toList());
    }

    @Test
    void pickedSpotsAreNamed() {
        var hold =
                """
                {'kind': 'press', 'technique': 'point-hold', 'zones': ['mid-back', 'shoulder-top'],
                 'with': 'thumbs', 'pressure': 3, 'sides': 'focus', 'hold': 15, 'seconds': 60,
                 'text': 'Press slowly.'}
                """;
        var timeline =
                Timeline.of(
                        routine("", SETTLE, hold),
                        List.of(
                                new Spot(Zone.MID_BACK, Side.LEFT),
                                new Spot(Zone.SHOULDER_TOP, Side.RIGHT)));
        assertTrue(
                said(timeline, Detail.FULL)
                        .contains(
                                "55 to 60: Next: Top of the shoulder, right, thumbs, medium."
                                        + " | Next: Top of the shoulder, right."));
    }

    @Test
    void aLongWayIsNamedByItsBeginningWhereItsNameTakesTooLong() {
        var far =
                """
                {'kind': 'stroke', 'technique': 'effleurage', 'with': 'palms', 'tempo': 8,
                 'zones': ['lower-back', 'mid-back', 'between-blades'], 'pressure': 2,
                 'seconds': 120, 'text': 'Glide up.'}
                """;
        assertEquals(
                "25 to 30: Next: Lower back muscles to between spine and shoulder blade, both"
                        + " sides, flat palms, light."
                        + " | Next: Lower back muscles to between spine and shoulder blade, both"
                        + " sides."
                        + " | Next: Lower back muscles, both sides.",
                said(Detail.FULL, SETTLE, far).get(2));
    }

    @Test
    void aSofterWishIsHeardInTheNextAnnouncement() {
        var timeline = Timeline.of(routine("", SETTLE, GLIDE)).softer(Duration.ofSeconds(10));
        assertTrue(
                said(timeline, Detail.FULL).get(2).contains("very light"),
                () -> said(timeline, Detail.FULL).toString());
    }

    @Test
    void whatLeadsToSleepIsToldOnceInShortAndNotAtTheEnd() {
        assertEquals(
                List.of(
                        "-5 to 0: First: settling in.",
                        "0 to 30: Lie down.",
                        "30 to 90: Glide up."),
                said(Timeline.of(routine("'wind-down'", SETTLE, GLIDE, CLOSE)), Detail.FULL));
    }

    static List<Routine> bundled() {
        return BundledRoutines.load(new RoutineReader()).stream()
                .map(entry -> ((LibraryEntry.Good) entry).routine())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void noLineOfABundledRoutineReachesIntoTheNextStep(Routine routine) {
        var timeline = Timeline.of(routine);
        var lines = new Narration(MESSAGES, Detail.FULL).of(timeline);
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var segment = timeline.segments().get(line.segment());
            assertTrue(line.at().compareTo(line.until()) < 0);
            assertTrue(
                    segment.isWait() || line.until().compareTo(segment.end()) <= 0, line::toString);
            assertFalse(line.wordings().isEmpty());
            assertTrue(i == 0 || lines.get(i - 1).at().compareTo(line.at()) <= 0);
        }
        assertTrue(lines.size() > timeline.segments().size() / 2);
    }

    private static List<String> said(Detail detail, String... steps) {
        return said(Timeline.of(routine("", steps)), detail);
    }

    private static List<String> said(Timeline timeline, Detail detail) {
        return new Narration(MESSAGES, detail)
                .of(timeline).stream()
                        .map(
                                line ->
                                        line.at().toSeconds()
                                                + " to "
                                                + line.until().toSeconds()
                                                + ": "
                                                + String.join(" | ", line.wordings()))
                        .toList();
    }

    private static Routine routine(String tags, String... steps) {
        var json =
                """
                {'format': 1, 'id': 'test', 'title': 'Test', 'for': 'partner',
                 'position': 'prone', 'tags': [%s], 'steps': [%s]}
                """
                        .formatted(tags, String.join(",", steps))
                        .replace('\'', '"');
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        return ((Read.Valid) new RoutineReader().read(bytes)).routine();
    }
}
