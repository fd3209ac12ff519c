package org.tactus.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RoutineWriterTest {
    private static final Duration LONGEST = Duration.ofHours(4);

    @Property(tries = 500)
    void whatIsWrittenIsReadBackEqual(@ForAll long seed) {
        var routine = new Routines(seed).routine();
        // Groups within groups can make one that is longer than a file may be.
        Assume.that(Extent.of(routine.steps()).length().compareTo(LONGEST) <= 0);
        var written = RoutineWriter.write(routine);
        assertEquals(routine, RoutineReaderTest.valid(written), written);
    }

    @Test
    void bundledRoutinesAreWrittenAndReadBackEqual() {
        for (var entry : BundledRoutines.load(new RoutineReader())) {
            var routine = ((LibraryEntry.Good) entry).routine();
            assertEquals(routine, RoutineReaderTest.valid(RoutineWriter.write(routine)));
        }
    }

    @Test
    void aRoutineIsWrittenTheWayPeopleWriteIt() {
        var written = RoutineWriter.write(RoutineReaderTest.valid(Samples.text("breath.json")));
        assertTrue(
                written.startsWith(
                        """
                        {
                          "$schema": "urn:tactus:routine:1",
                          "format": 1,
                          "id": "breath-sample",
                          "title": "Breath",
                          "for": "self",
                          "position": "reclined",
                          "giver": "self",
                          "steps": [
                            {
                              "kind": "settle",
                              "seconds": 20,
                              "text": "Sit."
                            },
                        """),
                written);
    }
}
