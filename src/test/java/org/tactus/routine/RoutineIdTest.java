package org.tactus.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RoutineIdTest {
    @Test
    void aNameBecomesItsLettersAndDigits() {
        assertEquals("lower-back-20-min", free("  Lower back, 20 min! "));
        assertEquals("dos-a-l-ete", free("Dos à l'été"));
        assertEquals("routine", free("背中"));
    }

    @Test
    void aTakenOneGetsANumber() {
        assertEquals("feet-3", free("Feet", "feet", "feet-2"));
    }

    @Test
    void aLongNameIsCutAndStillGetsItsNumber() {
        var cut = "a".repeat(64);
        assertEquals(cut, free("a".repeat(90)));
        assertEquals("a".repeat(62) + "-2", free("a".repeat(90), cut));
    }

    @Property
    void anyNameIsAnIdOfTheFormat(@ForAll String name, @ForAll Set<String> taken) {
        var id = RoutineId.of(name, taken::contains);
        assertTrue(id.matches("[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?"), id);
    }

    private static String free(String name, String... taken) {
        return RoutineId.of(name, Set.of(taken)::contains);
    }
}
