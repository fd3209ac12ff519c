package org.tactus.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RoutineReaderTest {
    private static final String REST = "{\"kind\": \"rest\", \"seconds\": 5}";

    @Test
    void aWholeRoutineIsReadAsItIsWritten() {
        var routine = valid(Samples.text("back.json"));
        assertEquals("back-sample", routine.id());
        assertEquals("Rückenprobe", routine.title().in(Locale.GERMAN));
        assertEquals(Giver.RIGHT, routine.giver());
        assertEquals(11, routine.steps().size());
        var stroke = assertInstanceOf(Step.Stroke.class, routine.steps().get(4));
        assertEquals(Optional.of(Tempo.of(8)), stroke.tempo());
        assertEquals(Duration.ofMinutes(2), stroke.length());
        var press = assertInstanceOf(Step.Press.class, routine.steps().get(6));
        assertEquals(Sides.FOCUS, press.sides());
        assertEquals(Optional.of(Duration.ofSeconds(30)), press.hold());
        var group = assertInstanceOf(Step.EachSide.class, routine.steps().get(7));
        var knead = assertInstanceOf(Step.Stroke.class, group.steps().get(0));
        assertEquals(
                new Fit(
                        Optional.of(Duration.ofSeconds(30)),
                        Optional.of(Duration.ofMinutes(1)),
                        true),
                knead.common().fit());
        assertEquals(
                Optional.of(Position.SUPINE),
                ((Step.Wait) routine.steps().get(8)).common().position());
    }

    @Test
    void theGiverOfSelfMassageIsOneself() {
        assertEquals(Giver.SELF, valid(Samples.text("breath.json")).giver());
        assertEquals(Giver.LEFT, valid(Samples.routine(REST)).giver());
    }

    @Test
    void everyBundledRoutineIsReadWithoutAWarning() {
        for (var name : BundledRoutines.names()) {
            var read = new RoutineReader().read(BundledRoutines.bytes(name));
            assertEquals(List.of(), read.problems(), name);
        }
    }

    @Test
    void everyProblemIsReportedAtOnceWhereItStands() {
        var lines =
                Samples.lines(
                        """
                {"format": 1, "id": "Sample", "titel": "x", "for": "both", "position": "prone",
                 "steps": [
                  {"kind": "storke", "technique": "efleurage", "zones": ["spine", "lowerback"], "with": "elbow",
                \t"tempo": 8, "presure": 2, "seconds": 121, "sides": "left-then-right", "text": 3},
                  {"kind": "each-side", "steps": [{"kind": "press", "technique": "point-hold", "sides": "both",
                    "zones": ["glute"], "with": "thumbs", "pressure": 9, "hold": 55, "seconds": 60, "text": "x"}]}
                 ]}
                """);
        assertEquals(
                List.of(
                        "1:1: error: title: this field is missing",
                        "1:21: error: id: \"Sample\" is no id; allowed: 1 to 64 of the letters a to z, digits and"
                                + " hyphens",
                        "1:31: error: titel: a routine has no such field; did you mean \"title\"?",
                        "1:52: error: for: \"both\" is no audience; allowed: partner, self, either",
                        "3:3: error: steps[0].pressure: this field is missing",
                        "3:12: error: steps[0].kind: \"storke\" is no kind of step; did you mean \"stroke\"? allowed:"
                                + " settle, breathe, stroke, press, ask, wait, rest, close, each-side, repeat"),
                lines.subList(0, 6));
        assertTrue(
                lines.contains("3:58: error: steps[0].zones[0]: spine must not be pressed"),
                lines.toString());
        assertTrue(
                lines.stream()
                        .anyMatch(
                                line ->
                                        line.startsWith(
                                                "3:67: error: steps[0].zones[1]: \"lowerback\"")));
        assertTrue(
                lines.contains(
                        "4:14: error: steps[0].presure: a stroke has no such field; did you mean"
                                + " \"pressure\"?"),
                lines.toString());
        assertTrue(
                lines.contains(
                        "4:39: error: steps[0].seconds: 121 seconds cannot be halved for two sides"),
                lines.toString());
        assertTrue(
                lines.contains(
                        "6:55: error: steps[1].steps[0].pressure: 9 is above 5; allowed: 1 to 5"),
                lines.toString());
        assertTrue(
                lines.stream()
                        .anyMatch(line -> line.startsWith("6:66: error: steps[1].steps[0].hold: ")),
                lines.toString());
        assertTrue(
                lines.stream()
                        .anyMatch(
                                line -> line.contains("steps[1].steps[0].sides: each-side sets")));
    }

    @Test
    void aFileOfANewerFormatIsRefusedByNameAndNothingElseIsSaid() {
        assertEquals(
                List.of(
                        "1:12: error: format: format 2 is made for a newer Tactus; this one reads format 1"),
                Samples.lines("{\"format\": 2, \"moves\": []}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\": 1,}| 1:9: error: the comma before this } is one too many",
                "{\"a\": tru}| 1:7: error: tru does not belong here",
                "{\"a\": NaN}| 1:7: error: NaN does not belong here",
                "{\"a\": 01}| 1:7: error: 01 does not belong here",
                "{\"a\": 1 \"b\": 2}| 1:9: error: a comma is missing before \"",
                "{\"a\" 1}| 1:6: error: a comma or a colon is missing before 1",
                "{'a': 1}| 1:2: error: names and texts stand in double quotation marks",
                "[1 2]| 1:4: error: a comma is missing before 2",
                "{} {}| 1:4: error: the routine ends before this; nothing may follow it",
                "{} x| 1:4: error: the routine ends before this; nothing may follow it",
                "// no| 1:1: error: comments are not part of JSON",
                "{\"a\": \"b| 1:9: error: the file ends inside a text that began at 1:7: a quotation mark is missing",
                "{\"a\": \"to be| 1:13: error: the file ends inside a text that began at 1:7: a quotation mark is missing",
                "{\"a\": \"b\\| 1:10: error: the file ends inside a text that began at 1:7: a quotation mark is missing",
                "{\"a\": \"b\\u12| 1:13: error: the file ends inside a text that began at 1:7: a quotation mark is missing",
                "{\"a\": 1, \"b c| 1:14: error: the file ends inside a text that began at 1:10: a quotation mark is missing",
                "{\"a\": 1.| 1:9: error: the file ends inside a number that began at 1:7",
                "{\"a\": -| 1:8: error: the file ends inside a number that began at 1:7",
                "{\"a\": 1e+| 1:10: error: the file ends inside a number that began at 1:7",
                "[tr| 1:4: error: the file ends inside a word that began at 1:2",
                "{\"a\": n| 1:8: error: the file ends inside a word that began at 1:7",
                "{\"a\": 12| 1:9: error: the file ends inside an object that began at 1:1: } is missing",
                "{\"a\": true| 1:11: error: the file ends inside an object that began at 1:1: } is missing",
                "{\"a\": \"b\"| 1:10: error: the file ends inside an object that began at 1:1: } is missing",
                "{\"a\":| 1:6: error: the file ends inside an object that began at 1:1: } is missing",
                "{\"a\": {}, \"b\": [1, {}| 1:22: error: the file ends inside a list that began at 1:16: ] is missing",
                "{\"a\": 1,| 1:9: error: the file ends inside an object that began at 1:1: } is missing",
                "[1 tr| 1:4: error: a comma is missing before tr",
                "[1, 2]| 1:1: error: this is a list; allowed: an object, a routine",
            })
    void whatIsNotJsonIsExplained(String json, String line) {
        assertEquals(List.of(line), Samples.lines(json));
    }

    @Test
    void badEscapesAreExplained() {
        for (var text : List.of("\\q", "\\u12", "\\uzzzz")) {
            var line = Samples.lines("{\"a\": \"" + text + "\"}").getFirst();
            assertTrue(line.contains("a backslash in a text is followed by"), text + ": " + line);
        }
    }

    @Test
    void linesMayEndInAnyWay() {
        var unix =
                Samples.text("back.json")
                        .replace(
                                "\"tempo\": 8, \"pressure\": 2",
                                "\"tempo\": 9999, \"pressure\": 2");
        var expected = Samples.lines(unix);
        assertEquals(1, expected.size());
        assertTrue(
                expected.getFirst().startsWith("21:33: error: steps[4].tempo: 9999 is no tempo"),
                expected::getFirst);
        assertEquals(expected, Samples.lines(unix.replace("\n", "\r\n")));
        assertEquals(expected, Samples.lines(unix.replace("\n", "\r")));
        assertEquals(expected, Samples.lines("\uFEFF" + unix));
    }

    @Test
    void aCharacterOutsideTheBasicPlaneIsOneColumn() {
        var json =
                Samples.routine(
                        "{\"kind\": \"settle\", \"text\": \"\uD83D\uDE00\", \"seconds\": 0}");
        assertEquals(
                List.of("2:44: error: steps[0].seconds: 0 is below 1; allowed: 1 to 14400"),
                Samples.lines(json));
    }

    @Test
    void bytesThatAreNotUtf8AreReported() {
        var bytes = Samples.bytes("back.json");
        bytes[30] = (byte) 0xC3;
        var problems = new RoutineReader().read(bytes).problems();
        assertEquals("not-utf-8", problems.getFirst().code());
        assertEquals(new Place(2, 29), problems.getFirst().place());
        var utf16 = Samples.text("back.json").getBytes(StandardCharsets.UTF_16);
        assertEquals("not-utf-8", new RoutineReader().read(utf16).problems().getFirst().code());
    }

    @Test
    void jsonInUtf16IsRefusedEvenWithoutAMark() {
        var bytes = Samples.routine(REST).getBytes(StandardCharsets.UTF_16LE);
        var problem = new RoutineReader().read(bytes).problems().getFirst();
        assertEquals(
                "1:2: error: a control character (00) does not belong here",
                problem.line("x").substring(2));
    }

    @Test
    void aStrangerIsReportedAtItsName() {
        var json = Samples.routine("{\"kind\": \"rest\", \"seconds\": 5,\n \"\\u0074empo\" : 3}");
        assertTrue(
                Samples.lines(json)
                        .getFirst()
                        .startsWith("3:2: error: steps[0].tempo: a rest step has no such field"));
    }

    @Test
    void halfOfACharacterIsReported() {
        var json = Samples.routine(REST).replace("\"Sample\"", "\"x\\ud83d\"");
        assertEquals(
                List.of(
                        "1:40: error: title: half of a character (a lone surrogate) stands in this text"),
                Samples.lines(json));
        assertInstanceOf(Read.Valid.class, Samples.read(json.replace("\\ud83d", "\\ud83d\\ude00")));
    }

    @Test
    void aFieldThatIsThereTwiceIsRefused() {
        var json =
                Samples.routine(
                        "{\"kind\": \"rest\", \"seconds\": 5, \"seconds\": 6, \"x\": 1, \"x\": 2}");
        assertEquals(
                List.of("duplicate-field", "unknown-field", "duplicate-field"),
                Samples.read(json).problems().stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .map(Problem::code)
                        .toList());
    }

    @Test
    void wholeNumbersMayBeWrittenWithAPointOrAnExponent() {
        var step =
                valid(
                        Samples.routine(
                                "{\"kind\": \"rest\", \"seconds\": 6e1}, {\"kind\": \"rest\", \"seconds\": 60.0}"));
        assertEquals(step.steps().get(0), step.steps().get(1));
    }

    @ParameterizedTest
    @MethodSource("tooMuch")
    void moreThanARoutineMayHoldIsRefused(String steps, String code) {
        var codes =
                Samples.read(Samples.routine(steps)).problems().stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .map(Problem::code)
                        .toList();
        assertEquals(List.of(code), codes);
    }

    static Object[][] tooMuch() {
        return new Object[][] {
            {(REST + ",").repeat(500) + REST, "too-many-steps"},
            {repeat(20, repeat(20, repeat(6, REST))), "too-many-steps"},
            {repeat(20, repeat(20, "{\"kind\": \"rest\", \"seconds\": 300}")), "too-long"},
            {repeat(1, repeat(1, repeat(1, repeat(1, repeat(1, REST))))), "too-deep"},
        };
    }

    private static String repeat(int times, String step) {
        return "{\"kind\": \"repeat\", \"times\": " + times + ", \"steps\": [" + step + "]}";
    }

    @Test
    void fourGroupsInEachOtherAndFiveHundredStepsAreAllowed() {
        valid(Samples.routine(repeat(1, repeat(1, repeat(1, repeat(1, REST))))));
        valid(Samples.routine((REST + ",").repeat(499) + REST));
    }

    @Test
    void aTextHasFiveHundredCharactersAtMost() {
        var longest = "\uD83D\uDE00".repeat(500);
        valid(Samples.routine(REST).replace("\"Sample\"", '"' + longest + '"'));
        var lines =
                Samples.lines(Samples.routine(REST).replace("\"Sample\"", "\"x" + longest + '"'));
        assertEquals(
                List.of("1:40: error: title: this text has 501 characters; allowed: 500"), lines);
    }

    @Test
    void aHoldFitsIfItFitsOnceIntoTheSecondsOfASide() {
        var press =
                "{\"kind\": \"press\", \"technique\": \"point-hold\", \"zones\": [\"calf\"], \"with\": \"thumbs\","
                        + " \"pressure\": 3, \"text\": \"x\", \"sides\": \"%s\", \"hold\": %d, \"seconds\": 72}";
        for (var fits :
                List.of(
                        press.formatted("both", 66),
                        press.formatted("focus", 30),
                        press.formatted("left", 66))) {
            valid(Samples.routine(fits));
        }
        for (var not :
                List.of(press.formatted("both", 67), press.formatted("left-then-right", 31))) {
            assertEquals(
                    "hold-too-long",
                    Samples.read(Samples.routine(not)).problems().stream()
                            .filter(p -> p.severity() == Severity.ERROR)
                            .findFirst()
                            .orElseThrow()
                            .code());
        }
    }

    @Test
    void aTreeOfBracketsEndsQuickly() {
        var line = Samples.lines("[".repeat(RoutineReader.MOST_BYTES));
        assertEquals(
                List.of("1:32: error: nested too deeply: groups may stand in groups 4 deep"), line);
    }

    @Test
    void noMoreProblemsAreListedThanAnybodyReads() {
        var problems =
                Samples.read("{\"format\": 1, " + "\"x\": 1, ".repeat(100_000) + "\"y\": 1}")
                        .problems();
        assertEquals(501, problems.size());
        assertEquals("more", problems.getLast().code());
    }

    static Routine valid(String json) {
        var read = Samples.read(json);
        return switch (read) {
            case Read.Valid(var routine, var _) -> routine;
            case Read.Invalid(var problems) -> throw new AssertionError(problems);
        };
    }
}
