package org.tactus.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class JsonTest {
    @Test
    void aFileIsOneValue() {
        assertEquals(Optional.of("b"), read(" {\"a\": \"b\"}\n\n").get("a").text());
        assertEquals(new Json.Nothing(), read(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{} {}", "{}]", "{\"a\": 1}\nx", "1 2", "[] \"a\""})
    void whatFollowsTheValueIsRefused(String text) {
        assertThrows(JacksonException.class, () -> read(text));
        assertThrows(
                JacksonException.class,
                () -> Json.read(new ByteArrayInputStream(text.getBytes(UTF_8))));
    }

    private static Json read(String text) {
        return Json.read(text.getBytes(UTF_8));
    }
}
