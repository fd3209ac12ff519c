package org.tactus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ErrorCodeTest {

    @Test
    void theSameFaultHasTheSameCode() {
        assertEquals(ErrorCode.of(broken("one")), ErrorCode.of(broken("another message")));
    }

    @Test
    void anotherPlaceHasAnotherCode() {
        assertNotEquals(ErrorCode.of(broken("x")), ErrorCode.of(brokenElsewhere()));
    }

    @Test
    void whatWrapsAFaultChangesTheLastPartOnly() {
        var plain = ErrorCode.of(broken("x")).text();
        var wrapped = ErrorCode.of(new RuntimeException(broken("x"))).text();

        assertEquals(plain.substring(0, 7), wrapped.substring(0, 7));
        assertNotEquals(plain, wrapped);
    }

    @Test
    void aCodeIsShortEnoughToBeReadOut() {
        assertTrue(ErrorCode.of(broken("x")).text().matches("[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}"));
    }

    private static Throwable broken(String message) {
        return new IllegalStateException(message);
    }

    private static Throwable brokenElsewhere() {
        return new IllegalStateException("x");
    }
}
