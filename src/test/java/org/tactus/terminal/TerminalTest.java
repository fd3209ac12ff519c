package org.tactus.terminal;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class TerminalTest {
    private static final String WAITING =
            """
            {"format": 1, "id": "turning", "title": "Turning", "for": "either", "position": "prone",
             "steps": [
              {"kind": "settle", "seconds": 20, "text": "Lie down."},
              {"kind": "wait", "text": "Turn over.", "position": "supine"},
              {"kind": "breathe", "pattern": "calm-4-6", "breaths": 2, "text": "Breathe."},
              {"kind": "each-side", "steps": [
                {"kind": "stroke", "technique": "effleurage", "zones": ["calf"], "with": "palms", "tempo": 8,
                 "pressure": 2, "seconds": 30, "text": "Glide upwards."}]},
              {"kind": "close", "seconds": 20, "text": "Rest."}]}
            """;

    @TempDir private Path folder;

    @Test
    void withoutACommandTheWindowOpens() {
        assertEquals(42, Run.tactus().code());
        assertEquals(44, Run.tactus("given/feet.tactus").code());
        assertEquals(44, Run.tactus("--data", "here", "given/feet.tactus").code());
        assertEquals(44, Run.tactus("given/feet.json", "--debug").code());
        assertEquals(2, Run.tactus("--debug", "feet.json", "hands.json").code());
        assertEquals(2, Run.tactus("--debug", "feet").code());
        assertEquals(43, Run.tactus("--debug").code());
    }

    @Test
    void helpNamesEveryCommand() {
        var run = Run.tactus("--help");
        assertEquals(0, run.code());
        assertAll(
                List.of("list", "play", "check", "timeline", "fit", "compose", "--data", "--debug")
                        .stream()
                        .map(word -> () -> assertTrue(run.out().contains(word), word)));
        assertEquals("", run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "play", "check", "timeline", "fit", "compose"})
    void everyCommandHasHelp(String command) {
        var run = Run.tactus(command, "--help");
        assertEquals(0, run.code());
        assertTrue(run.out().startsWith("Usage: tactus " + command), run.out());
    }

    @Test
    void theVersionIsPrinted() {
        var run = Run.tactus("--version");
        assertEquals(0, run.code());
        assertTrue(run.out().startsWith("Tactus"), run.out());
    }

    @Test
    void wrongUsageIsSaidAndAnsweredWithTwo() {
        assertAll(
                () -> assertEquals(2, Run.tactus("dance").code()),
                () -> assertEquals(2, Run.tactus("list", "--zone").code()),
                () -> assertEquals(2, Run.tactus("list", "--for", "nobody").code()),
                () -> assertEquals(2, Run.tactus("list", "--max-minutes", "few").code()),
                () -> assertEquals(2, Run.tactus("play", "--speed", "0").code()),
                () -> assertEquals(2, Run.tactus("play", "--speed", "1e3").code()),
                () -> assertEquals(2, Run.tactus("play", "--from", "12").code()),
                () -> assertEquals(2, Run.tactus("play", "--from", "99:00").code()),
                () -> assertEquals(2, Run.tactus("check").code()),
                () -> assertEquals(2, Run.tactus("list", "--routines", "no-such-folder").code()));
        var begun = Run.tactus("list", "--zone", "elbo");
        assertTrue(begun.err().contains("did you mean elbow-tip?"), begun.err());
        var run = Run.tactus("list", "--zone", "lower-bakc");
        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertTrue(run.err().contains("did you mean lower-back?"), run.err());
    }

    @Test
    void theListHoldsTheBundledRoutines() {
        var run = Run.tactus("list");
        assertEquals(0, run.code(), run.out());
        assertEquals(18, run.lines().size());
        assertTrue(
                run.lines()
                        .getFirst()
                        .matches("back-relax-20 +20:00  partner  Full back relaxation"),
                run.out());
    }

    @Test
    void theListIsFiltered() {
        var run =
                Run.tactus(
                        "list",
                        "--zone",
                        "lower-back",
                        "--for",
                        "self",
                        "--max-minutes",
                        "10",
                        "--json");
        assertEquals(0, run.code());
        var list = json(run);
        assertFalse(list.isEmpty());
        for (var routine : list) {
            assertTrue(strings(routine.get("zones")).contains("lower-back"));
            assertEquals("self", routine.get("for").asString());
            assertTrue(routine.get("seconds").asInt() <= 600);
        }
    }

    @Test
    void bothAudiencesGetWhatIsForEither() throws IOException {
        write("turning.json", WAITING);
        for (var audience : List.of("self", "partner")) {
            var run = Run.tactus("list", "--for", audience, "--routines", folder.toString());
            assertTrue(run.out().contains("turning"), run.out());
        }
    }

    @Test
    void brokenFilesAreListedWithTheirProblems() throws IOException {
        write("bad.json", WAITING.replace("\"prone\"", "\"prono\""));
        var run = Run.tactus("list", "--json", "--routines", folder.toString());
        assertEquals(1, run.code());
        var broken =
                StreamSupport.stream(json(run).spliterator(), false)
                        .filter(entry -> entry.has("problems"))
                        .toList();
        assertEquals(1, broken.size());
        assertEquals("bad.json", broken.getFirst().get("source").asString());
        var problem = broken.getFirst().get("problems").get(0);
        assertEquals(
                List.of("severity", "line", "column", "path", "message"),
                List.copyOf(problem.propertyNames()));
        assertEquals("position", problem.get("path").asString());
    }

    @Test
    void routinesOfTheDataFolderAreFound() throws IOException {
        Files.createDirectory(folder.resolve("routines"));
        write("routines/turning.json", WAITING);
        assertTrue(Run.tactus("--data", folder.toString(), "list").out().contains("turning"));
        assertTrue(Run.tactus("list", "--data", folder.toString()).out().contains("turning"));
    }

    @Test
    void checkingPrintsEveryProblemWithItsPlace() throws IOException {
        var bad =
                write(
                        "bad.json",
                        WAITING.replace("\"prone\"", "\"prono\"")
                                .replace("\"pressure\": 2", "\"pressure\": 9"));
        var run = Run.tactus("check", bad.toString());
        assertEquals(1, run.code());
        assertEquals(2, run.lines().size(), run.out());
        for (var line : run.lines()) {
            assertTrue(
                    line.matches(
                            java.util.regex.Pattern.quote(bad.toString())
                                    + ":\\d+:\\d+: error: \\S+: .+"),
                    line);
        }
        assertTrue(run.lines().get(1).contains(": steps[3].steps[0].pressure: "), run.out());
    }

    @Test
    void checkingAFolderChecksItsFiles() throws IOException {
        write("a.json", WAITING);
        assertEquals(0, Run.tactus("check", folder.toString()).code());
        write("b.json", WAITING);
        var run = Run.tactus("check", folder.toString());
        assertEquals(1, run.code());
        assertTrue(
                run.out().startsWith(folder.resolve("b.json") + ":1:21: error: id: "), run.out());
        write("b.json", "");
        assertEquals(1, Run.tactus("check", folder.toString()).code());
    }

    @Test
    void whatCannotBeReadIsAnsweredWithTwo() throws IOException {
        var good = write("good.json", WAITING);
        assertEquals(0, Run.tactus("check", good.toString()).code());
        assertEquals(
                2,
                Run.tactus("check", good.toString(), folder.resolve("none.json").toString())
                        .code());
        assertEquals(2, Run.tactus("play", folder.resolve("none.json").toString()).code());
        assertEquals(2, Run.tactus("timeline", "none.json").code());
    }

    @Test
    void warningsAreNoErrors() throws IOException {
        var wordy = write("wordy.json", WAITING.replace("Lie down.", "word ".repeat(30) + "end."));
        var run = Run.tactus("check", wordy.toString());
        assertTrue(run.out().contains(": warning: "), run.out());
        assertEquals(0, run.code());
        assertEquals(0, Run.tactus("play", wordy.toString()).code());
    }

    @Test
    void theSchemaIsPrinted() {
        var run = Run.tactus("check", "--schema");
        assertEquals(0, run.code());
        assertTrue(json(run).isObject());
    }

    @Test
    void anUnknownIdIsAnsweredWithTheNearest() {
        for (var command : List.of("play", "timeline")) {
            var run = Run.tactus(command, "back-relax-21");
            assertEquals(2, run.code());
            assertTrue(run.err().contains("Did you mean back-relax-20"), run.err());
            assertEquals("", run.out());
        }
    }

    @Test
    void aFileComesBeforeAnId() throws IOException {
        var file = write("turning.json", WAITING);
        assertTrue(
                Run.tactus("timeline", file.toString(), "--json")
                        .out()
                        .startsWith("{\"id\":\"turning\""));
    }

    @Test
    void aTimelineIsPlainJson() throws IOException {
        var file = write("turning.json", WAITING);
        var run = Run.tactus("timeline", file.toString(), "--json");
        assertEquals(0, run.code());
        assertFalse(run.out().matches("(?s).*\\d[eE][+-]?\\d.*"), run.out());
        var timeline = json(run);
        assertEquals(120, timeline.get("seconds").asInt());
        assertEquals(6, timeline.get("segments").size());
        assertEquals(
                "{\"index\":3,\"step\":\"steps[3].steps[0]\",\"kind\":\"stroke\",\"side\":\"left\",\"start\":40,\"end\":70}",
                timeline.get("segments").get(3).toString());
        assertFalse(timeline.get("segments").get(0).has("side"));
        assertTrue(run.out().contains("{\"at\":47.5,\"kind\":\"beat\",\"segment\":3}"), run.out());
        assertTrue(run.out().contains("{\"at\":70,\"kind\":\"switch\",\"segment\":4}"), run.out());
        assertTrue(
                run.out()
                        .endsWith(
                                "{\"at\":120,\"kind\":\"end\",\"segment\":5}]}"
                                        + System.lineSeparator()),
                run.out());
    }

    @Test
    void cuesOfEveryBundledRoutineAreInOrder() {
        for (var routine : json(Run.tactus("list", "--json"))) {
            var timeline = json(Run.tactus("timeline", routine.get("id").asString(), "--json"));
            var last = BigDecimal.ZERO;
            for (var cue : timeline.get("cues")) {
                assertTrue(cue.get("at").decimalValue().compareTo(last) >= 0);
                last = cue.get("at").decimalValue();
            }
            assertEquals(0, last.compareTo(timeline.get("seconds").decimalValue()));
            assertEquals(routine.get("seconds"), timeline.get("seconds"));
        }
    }

    @Test
    void aTimelineIsAlsoForReading() {
        var run = Run.tactus("timeline");
        assertEquals("0 - 60  steps[0]  settle  Settle", run.lines().getFirst());
        assertEquals("    0 start", run.lines().get(1));
    }

    @Test
    void aSessionIsOneLineAStep() throws IOException {
        var file = write("turning.json", WAITING);
        var run = Run.tactus("play", file.toString());
        assertEquals(0, run.code());
        assertEquals(
                """
                Turning (2:00, for a partner or yourself, lying face down)
                In 5 s: Settle
                 0:00   1/6  Settle, 0:20.  Lie down.
                 0:20   2/6  Wait.  Turn over.
                 0:20   3/6  Calm breathing, 0:20.  Breathe.
                 0:40   4/6  Calf, left, 0:30.  Glide upwards.  Gliding, flat palms, left, light (2 of 5), \
                8 strokes a minute
                 1:10   5/6  Calf, right, 0:30.  Glide upwards.  Gliding, flat palms, right, light (2 of 5), \
                8 strokes a minute
                 1:40   6/6  Close, 0:20.  Rest.
                Done after 2:00. Drink a little, rise slowly.
                """,
                run.out().replace(System.lineSeparator(), "\n"));
    }

    @Test
    void atAnySpeedNoStepIsLeftOut() {
        var slow = Run.tactus("play", "back-relax-20", "--speed", "10");
        var fast = Run.tactus("play", "back-relax-20", "--speed", "100000", "--mute");
        assertEquals(slow.lines(), fast.lines());
    }

    @Test
    void aSessionBeginsWhereItIsToldTo() {
        var run = Run.tactus("play", "back-relax-20", "--from", "19:10", "--speed", "5");
        assertTrue(
                run.lines().get(run.lines().size() - 2).startsWith("19:00  16/16  Close"),
                run.out());
        assertTrue(run.out().contains("s: Close"), run.out());
    }

    @Test
    void onATerminalBreathsAreCountedAndEndsAnnounced() throws IOException {
        var file = write("turning.json", WAITING);
        var run = Run.typing("", "play", file.toString(), "--asked");
        assertEquals(0, run.code());
        assertTrue(run.out().contains("\r"), run.out());
        assertTrue(run.out().contains("in 4   breath 1 of 2"), run.out());
        assertTrue(run.out().contains("out 6   breath 2 of 2"), run.out());
        assertTrue(run.out().contains("Next: Calf, right"), run.out());
        assertTrue(run.out().contains("\u001b["), run.out());
    }

    @Test
    void whatIsLeftIsFittedToTheMinutesThatAreTyped() {
        var run = Run.typing("t 12\n", "play", "back-relax-20", "--asked", "--speed", "50");
        assertEquals(0, run.code());
        assertTrue(run.out().contains("Done after 12:"), run.out());
    }

    @Test
    void coloursAreForTerminalsThatWantThem() {
        assertFalse(
                Run.with(true, Map.of("NO_COLOR", "1"), "", "play", "--asked", "--speed", "50")
                        .out()
                        .contains("\u001b"));
        assertFalse(
                Run.with(true, Map.of("TERM", "dumb"), "", "play", "--asked", "--speed", "50")
                        .out()
                        .contains("\u001b"));
        assertFalse(Run.tactus("play", "--speed", "50").out().contains("\u001b"));
        assertFalse(Run.tactus("play", "--speed", "50").out().contains("\r0"));
    }

    @Test
    void everyBundledRoutinePlaysToItsEnd() {
        for (var routine : json(Run.tactus("list", "--json"))) {
            var run = Run.tactus("play", routine.get("id").asString(), "--speed", "1000");
            assertEquals(0, run.code());
            assertTrue(run.lines().getLast().startsWith("Done"), run.out());
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static JsonNode json(Run run) {
        return new JsonMapper().readTree(run.out());
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString).toList();
    }
}
