package org.tactus.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tactus.routine.Read;
import org.tactus.routine.RoutineFacts;
import org.tactus.routine.RoutineReader;

final class FitCommandTest {
    private static final String SHORT =
            """
            {"format": 1, "id": "short", "title": "Short", "for": "either", "position": "prone",
             "steps": [
              {"kind": "settle", "seconds": 60, "text": "Lie down."},
              {"kind": "each-side", "steps": [
                {"kind": "stroke", "technique": "effleurage", "zones": ["calf"], "with": "palms", "tempo": 8,
                 "pressure": 2, "seconds": 60, "text": "Glide upwards."}]},
              {"kind": "rest", "title": "A breather", "seconds": 80, "optional": true},
              {"kind": "close", "seconds": 60, "text": "Rest."}]}
            """;

    @TempDir private Path folder;

    @Test
    void theFittedRoutineIsOneThatCanBeRead() {
        var run = Run.tactus("fit", "back-relax-20", "--minutes", "12", "--json");
        assertEquals(0, run.code());
        var read = new RoutineReader().read(run.out().getBytes(StandardCharsets.UTF_8));
        var routine = assertInstanceOf(Read.Valid.class, read).routine();
        assertEquals("back-relax-20", routine.id());
        assertEquals(Duration.ofMinutes(12), RoutineFacts.of(routine).length());
    }

    @Test
    void itIsAlsoForReading() throws Exception {
        var run = Run.tactus("fit", file(), "--minutes", "4");
        assertEquals(
                """
                Short, 4:00 instead of 5:20
                  0:45  Settle
                On the left, then all again on the right
                    0:45  Calf
                  1:00  A breather
                  0:45  Close
                """,
                run.out().replace(System.lineSeparator(), "\n"));
        assertEquals(0, run.code());
    }

    @Test
    void whatWasDroppedIsSaid() throws Exception {
        var run = Run.tactus("fit", file(), "--minutes", "2");
        assertEquals(
                """
                Short, 2:00 instead of 5:20
                  0:30  Settle
                On the left, then all again on the right
                    0:30  Calf
                  0:30  Close
                Left out: A breather.
                """,
                run.out().replace(System.lineSeparator(), "\n"));
        assertEquals(
                "Left out: A breather." + System.lineSeparator(),
                Run.tactus("fit", file(), "--minutes", "2", "--json").err());
    }

    @Test
    void belowTheShortestItSaysWhatTheShortestIs() throws Exception {
        var run = Run.tactus("fit", file(), "--minutes", "1");
        assertEquals(1, run.code());
        assertEquals("", run.out());
        assertEquals(
                "Short cannot take 1 min. The shortest is 2:00." + System.lineSeparator(),
                run.err());
    }

    @Test
    void aboveTheLongestItSaysWhatTheLongestIs() {
        var run = Run.tactus("fit", "back-relax-20", "--minutes", "300");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("The longest is "), run.err());
    }

    @Test
    void withoutMinutesItIsWrongUsage() {
        var run = Run.tactus("fit", "back-relax-20");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("--minutes"), run.err());
    }

    private String file() throws Exception {
        var file = folder.resolve("short.json");
        Files.writeString(file, SHORT);
        return file.toString();
    }
}
