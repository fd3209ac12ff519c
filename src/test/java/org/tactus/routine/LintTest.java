package org.tactus.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LintTest {
    private static final String SETTLE =
            "{\"kind\": \"settle\", \"seconds\": 60, \"text\": \"Lie down.\"}";
    private static final String GLIDE =
            stroke("effleurage", "mid-back", "palms", "\"tempo\": 8,", 2, 60);
    private static final String HOLD = press("point-hold", "mid-back", "thumbs", 3);
    private static final String ASK = "{\"kind\": \"ask\", \"seconds\": 20, \"text\": \"Good?\"}";
    private static final String LONG =
            "{\"kind\": \"rest\", \"seconds\": 290}, {\"kind\": \"rest\", \"seconds\": 290}";
    private static final String CLOSE =
            "{\"kind\": \"close\", \"seconds\": 60, \"text\": \"Rest.\"}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            effleurage | spine        | palms     | 8   | 1 | 60  | no-press steps[1].zones[0]
            effleurage | mid-back     | palms     | 8   | 4 | 60  | pressure-limit steps[1].pressure
            effleurage | flank        | palms     | 8   | 2 | 60  | pressure-limit steps[1].pressure
            effleurage | mid-back     | palms     | 4   | 2 | 60  | tempo-limit steps[1].tempo
            effleurage | mid-back     | palms     | 15.5| 2 | 60  | tempo-limit steps[1].tempo
            effleurage | mid-back     | thumbs    | 8   | 2 | 60  | technique-implement steps[1].with
            effleurage | calf         | forearms  | 8   | 2 | 60  | zone-implement steps[1].with
            rolling    | lower-back   | ball      | 8   | 3 | 60  | implement-pressure steps[1].pressure
            tapotement | lower-back   | palms     | 150 | 1 | 30  | tapping steps[1].zones[0]
            tapotement | neck-back    | palms     | 150 | 1 | 30  | tapping steps[1].zones[0]
            effleurage | mid-back     | palms     | 8   | 2 | 241 | step-length steps[1].seconds
            """)
    void anErrorIsFoundAtTheFieldItConcerns(
            String technique,
            String zone,
            String with,
            String tempo,
            int pressure,
            int seconds,
            String found) {
        var step = stroke(technique, zone, with, "\"tempo\": " + tempo + ",", pressure, seconds);
        assertEquals(List.of(found), errors(SETTLE, step, GLIDE, CLOSE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            effleurage        | mid-back       | forearms  | 5   | 3 | 240
            effleurage        | between-blades | forearms  | 15  | 1 | 60
            tapotement        | shoulder-top   | soft-fist | 240 | 2 | 60
            rolling           | lower-back     | ball      | 15  | 2 | 120
            circle-friction   | hand-back      | thumbs    | 40  | 2 | 240
            compression       | thigh-back     | foot      | 12  | 3 | 180
            """)
    void whatTheTablesAllowIsAllowed(
            String technique, String zone, String with, String tempo, int pressure, int seconds) {
        var step = stroke(technique, zone, with, "\"tempo\": " + tempo + ",", pressure, seconds);
        assertEquals(List.of(), errors(SETTLE, GLIDE, step, CLOSE));
    }

    @Test
    void aTechniqueWithoutTempoHasNone() {
        assertEquals(
                List.of("tempo-limit steps[1].tempo"),
                errors(
                        SETTLE,
                        stroke("device-glide", "calf", "device", "\"tempo\": 8,", 1, 60),
                        CLOSE));
    }

    @Test
    void secondsForOneSideAfterTheOtherAreEven() {
        var odd =
                stroke(
                        "effleurage",
                        "calf",
                        "palms",
                        "\"tempo\": 8, \"sides\": \"left-then-right\",",
                        2,
                        61);
        assertEquals(List.of("even-seconds steps[1].seconds"), errors(SETTLE, odd, CLOSE));
    }

    @Test
    void nobodyTapsBeforeSleep() {
        var tap = stroke("tapotement", "calf", "palms", "\"tempo\": 150,", 1, 30);
        var json =
                routine(SETTLE, tap, CLOSE)
                        .replace("\"steps\"", "\"tags\": [\"wind-down\"], \"steps\"");
        assertEquals(List.of("tapping steps[1].technique"), found(json, Severity.ERROR));
    }

    @ParameterizedTest
    @CsvSource({"glute,thumbs", "abdomen,fingertips", "sacrum,fingertips", "skull-base,fingertips"})
    void noPointIsHeldWhereItCouldHarm(String zone, String with) {
        assertEquals(
                List.of("held-point steps[1].zones[0]"),
                errors(SETTLE, press("point-hold", zone, with, 2), GLIDE, CLOSE));
    }

    @Test
    void longBreathingIsMeasuredInBreaths() {
        var breathe = "{\"kind\": \"breathe\", \"pattern\": \"coherent-5-5\", \"breaths\": 61}";
        assertEquals(List.of("step-length steps[1].breaths"), errors(SETTLE, breathe, CLOSE));
    }

    @Test
    void aWellMadeRoutineHasNoWarning() {
        assertEquals(List.of(), warnings(SETTLE, GLIDE, ASK, HOLD, GLIDE, LONG, CLOSE));
    }

    @Test
    void firmStrokesWantAGlideBefore() {
        var knead = stroke("kneading", "mid-back", "palms", "\"tempo\": 12,", 3, 60);
        assertEquals(List.of("warm-up steps[1].pressure"), warnings(SETTLE, knead, GLIDE, CLOSE));
        assertEquals(List.of(), warnings(SETTLE, GLIDE, knead, CLOSE));
        assertEquals(List.of(), warnings(SETTLE, HOLD, GLIDE, CLOSE));
    }

    @Test
    void holdsWantSoothingAfter() {
        assertEquals(
                List.of("soothe steps[4].technique"),
                warnings(SETTLE, GLIDE, HOLD, GLIDE, HOLD, CLOSE));
    }

    @Test
    void longRoutinesWithAPartnerWantAQuestionBeforeTheFirstHold() {
        assertEquals(
                List.of("check-in steps[2].technique"),
                warnings(SETTLE, GLIDE, HOLD, ASK, GLIDE, LONG, CLOSE));
        assertEquals(List.of(), warnings(SETTLE, GLIDE, HOLD, ASK, GLIDE, CLOSE));
    }

    @Test
    void routinesBeginWithSettleAndEndWithCloseOrRest() {
        assertEquals(List.of("frame steps[0].kind", "frame steps[1].kind"), warnings(GLIDE, ASK));
    }

    @Test
    void longTextsAreWarnedOf() {
        var words = SETTLE.replace("Lie down.", "word ".repeat(26).strip());
        assertEquals(List.of("long-text steps[0].text"), warnings(words, CLOSE));
        assertEquals(
                List.of(),
                warnings(SETTLE.replace("Lie down.", "word ".repeat(25).strip()), CLOSE));
    }

    @Test
    void whatCannotBeSaidWithinTheFirstSideIsWarnedOf() {
        var ten = "word ".repeat(10).strip();
        var glide =
                GLIDE.replace(
                        "\"Go.\"", "\"Go.\", \"sides\": \"left-then-right\", \"say\": \"%s\"");
        var short8 = glide.replace("\"seconds\": 60", "\"seconds\": 8").formatted(ten);
        assertTrue(short8.contains("\"seconds\": 8"), short8);
        assertEquals(List.of(), warnings(SETTLE, short8, CLOSE));
        var eleven = short8.replace(ten, ten + " word");
        assertEquals(List.of("spoken-length steps[1].say"), warnings(SETTLE, eleven, CLOSE));
    }

    @Test
    void theFirstSentenceIsSaidWhereAStepHasNothingToSay() {
        var rest = "{\"kind\": \"rest\", \"seconds\": 4, \"text\": \"%s\"}";
        var twelve = "word ".repeat(12).strip();
        assertEquals(
                List.of("spoken-length steps[1].text"),
                warnings(SETTLE, rest.formatted(twelve), CLOSE));
        assertEquals(List.of(), warnings(SETTLE, rest.formatted("Rest now. " + twelve), CLOSE));
    }

    @Test
    void theLastFiveSecondsOfALongerStepBelongToTheNext() {
        var rest = "{\"kind\": \"rest\", \"seconds\": 15, \"text\": \"%s\"}";
        assertEquals(
                List.of(), warnings(SETTLE, rest.formatted("word ".repeat(25).strip()), CLOSE));
        assertEquals(
                List.of("long-text steps[1].text", "spoken-length steps[1].text"),
                warnings(SETTLE, rest.formatted("word ".repeat(26).strip()), CLOSE));
    }

    @Test
    void anOrderWithAStepThatCannotBeReadIsNotJudged() {
        assertEquals(List.of(), warnings(SETTLE, GLIDE, HOLD, "{\"kind\": 3}", CLOSE));
    }

    @Test
    void stepsInGroupsAreFoundWhereTheyAre() {
        var step = stroke("effleurage", "spine", "palms", "\"tempo\": 8,", 1, 60);
        var group = "{\"kind\": \"each-side\", \"steps\": [" + GLIDE + ", " + step + "]}";
        assertEquals(List.of("no-press steps[1].steps[1].zones[0]"), errors(SETTLE, group, CLOSE));
    }

    @Test
    void aRoutineThatStandsInNoFileIsCheckedAlike() {
        var routine = RoutineReaderTest.valid(routine(SETTLE, GLIDE, HOLD, CLOSE));
        var problems = Lint.check(routine);
        assertEquals(List.of("soothe"), problems.stream().map(Problem::code).toList());
        assertEquals("steps[2].technique", problems.getFirst().path());
        assertTrue(
                BundledRoutines.load(new RoutineReader()).stream()
                        .allMatch(
                                entry ->
                                        Lint.check(((LibraryEntry.Good) entry).routine())
                                                .isEmpty()));
    }

    private static String stroke(
            String technique, String zone, String with, String tempo, int pressure, int seconds) {
        return """
                {"kind": "stroke", "technique": "%s", "zones": ["%s"], "with": "%s", %s "pressure": %d,
                 "seconds": %d, "text": "Go."}"""
                .formatted(technique, zone, with, tempo, pressure, seconds);
    }

    private static String press(String technique, String zone, String with, int pressure) {
        return """
                {"kind": "press", "technique": "%s", "zones": ["%s"], "with": "%s", "pressure": %d,
                 "seconds": 60, "text": "Stay."}"""
                .formatted(technique, zone, with, pressure);
    }

    private static String routine(String... steps) {
        return Samples.routine(String.join(",\n", steps));
    }

    private static List<String> errors(String... steps) {
        return found(routine(steps), Severity.ERROR);
    }

    private static List<String> warnings(String... steps) {
        return found(routine(steps), Severity.WARNING);
    }

    private static List<String> found(String json, Severity severity) {
        return Samples.read(json).problems().stream()
                .filter(problem -> problem.severity() == severity)
                .map(problem -> problem.code() + " " + problem.path())
                .toList();
    }
}
