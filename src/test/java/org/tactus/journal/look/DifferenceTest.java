package org.tactus.journal.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {
    @ParameterizedTest
    @CsvSource({
        "10, 7, CLEAR",
        "10, 8, SLIGHT",
        "7, 5, SLIGHT",
        "6, 4, CLEAR",
        "2, 0, CLEAR",
        "1, 0, SLIGHT",
        "3, 2, SLIGHT",
        "4, 4, SAME",
        "0, 0, SAME",
        "4, 5, WORSE",
        "4, 6, MUCH_WORSE",
        "0, 10, MUCH_WORSE"
    })
    void bandsHaveTheseBorders(int before, int after, Band band) {
        assertEquals(band, new Difference(before, after).band());
    }

    @Property
    void clearIsTwoPointsAndThirtyPercentAndNothingElse(
            @ForAll @IntRange(max = 10) int before, @ForAll @IntRange(max = 10) int after) {
        boolean clear = before - after >= 2 && (before - after) / (double) before >= 0.3 - 1e-9;

        assertEquals(clear, new Difference(before, after).band() == Band.CLEAR);
    }

    @Property
    void whatGoesUpIsNeverCalledLess(
            @ForAll @IntRange(max = 10) int before, @ForAll @IntRange(max = 10) int after) {
        var band = new Difference(before, after).band();

        assertEquals(after > before, band.isUp());
        assertEquals(after < before, band.isDown());
    }
}
