package org.tactus.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    @Test
    void theReadersLanguageIsShownWhereThereIsOne() {
        var text = Text.of(Map.of("en", "Back", "de", "Rücken", "de-CH", "Rügge"));
        assertEquals("Rügge", text.in(Locale.of("de", "CH")));
        assertEquals("Rücken", text.in(Locale.GERMANY));
        assertEquals("Back", text.in(Locale.FRENCH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u202Ekcab",
                "\u2067back\u2069",
                "\u200Fback",
                "\u061Cback",
                "\u001B[2Jback",
                "\u0000back",
                "\u009B31mback"
            })
    void whatWouldChangeTheWordsAroundItIsReplaced(String hostile) {
        var shown = Text.of(hostile).in(Locale.ENGLISH);
        assertEquals(
                hostile.replaceAll(
                        "[\\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]", "\uFFFD"),
                shown);
    }

    @Test
    void theNameOfAFileIsShownOnOneLine() {
        var problem = Problem.ofFile("unreadable", "the file cannot be read");
        assertTrue(
                problem.line("a\nb\u202Egnp.json").startsWith("a b\uFFFDgnp.json:"),
                problem.line("a\nb\u202Egnp.json"));
    }

    @Test
    void aTextIsOneLine() {
        assertEquals("Lie down. Rest.", Text.of("Lie down.\nRest.").in(Locale.ENGLISH));
        assertEquals("a b c d", Text.of("a\tb\u2028c\u2029d").in(Locale.ENGLISH));
    }

    @Test
    void whatJoinsLettersAndSignsStays() {
        var joined = "می\u200Cخواهم 👩\u200D🦰";
        assertSame(joined, Text.of(joined).in(Locale.ENGLISH));
    }

    @Test
    void markupPathsAndPlaceholdersAreWordsLikeAnyOther() {
        var plain = "<b>%s {0} ${x} file:///etc/passwd https://example.org \\n</b>";
        assertSame(plain, Text.of(plain).in(Locale.ENGLISH));
    }
}
