package org.tactus.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class FreshIdTest {
    private static final int MANY = 100_000;

    @Test
    void noTwoAreAlikeWhicheverThreadMakesThem() {
        var ids = Stream.generate(FreshId::make).limit(MANY).parallel().collect(Collectors.toSet());
        assertEquals(MANY, ids.size());
    }

    @Test
    void itIsRandomAsTheStandardHasIt() {
        var set = new UUID(0, 0);
        var unset = new UUID(-1, -1);
        for (int i = 0; i < 1000; i++) {
            var id = FreshId.make();
            assertEquals(4, id.version());
            assertEquals(2, id.variant());
            set =
                    new UUID(
                            set.getMostSignificantBits() | id.getMostSignificantBits(),
                            set.getLeastSignificantBits() | id.getLeastSignificantBits());
            unset =
                    new UUID(
                            unset.getMostSignificantBits() & id.getMostSignificantBits(),
                            unset.getLeastSignificantBits() & id.getLeastSignificantBits());
        }
        assertEquals(UUID.fromString("ffffffff-ffff-4fff-bfff-ffffffffffff"), set);
        assertEquals(UUID.fromString("00000000-0000-4000-8000-000000000000"), unset);
    }
}
