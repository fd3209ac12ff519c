package org.tactus.body;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tactus.routine.Implement;

class HandsTest {
    private static final Hands HANDS = Hands.load();

    @ParameterizedTest
    @EnumSource(Implement.class)
    void everyImplementHasAShapeWithAPlaceOfContactInside(Implement implement) {
        var shape = HANDS.shape(implement.id());
        var anchor = shape.contact().anchor();
        assertTrue(shape.bounds().contains(anchor.x(), anchor.y()));
        assertTrue(!shape.contact().circles().isEmpty() || shape.contact().bar().isPresent());
        assertTrue(shape.outline().startsWith(shape.edge().substring(0, 20)));
        assertFalse(shape.lines().isEmpty());
    }

    @Test
    void whatIsNotAnImplementHasNone() {
        assertThrows(IllegalArgumentException.class, () -> HANDS.shape("feather"));
    }
}
