package org.tactus.ui.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Days as they are written in a language.
class DayTextTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Test
    void aDayIsWrittenInTheShortFormWithTheWholeYear() {
        assertEquals("11/2/2026", new DayText(Locale.US).write(DAY));
        assertEquals("2/11/2026", new DayText(Locale.UK).write(DAY));
        assertEquals("2.11.2026", new DayText(Locale.GERMANY).write(DAY));
    }

    @Test
    void itIsReadWithZerosInFrontOrWithoutAndWithAShortYear() {
        for (var typed : List.of("11/2/2026", "11/02/2026", " 11/2/26 ")) {
            assertEquals(Optional.of(DAY), new DayText(Locale.US).read(typed));
        }
    }

    @Test
    void whatIsNoDayIsNotBentIntoOne() {
        for (var typed : List.of("2/30/2026", "13/1/2026", "yesterday", "11/2", "")) {
            assertEquals(Optional.empty(), new DayText(Locale.US).read(typed));
        }
    }
}
