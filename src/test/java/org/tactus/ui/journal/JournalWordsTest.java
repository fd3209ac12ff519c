package org.tactus.ui.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tactus.text.Messages;

class JournalWordsTest {
    private final JournalWords words = new JournalWords(Messages.in(Locale.ENGLISH));

    /// As the end of a session and the report say it.
    @Test
    void minutesAreTheNearestWholeOnes() {
        assertEquals(2, words.minutes(Duration.ofSeconds(135)));
        assertEquals("2 min", words.length(Duration.ofSeconds(135)));
        assertEquals("3", words.wholeMinutes(Duration.ofSeconds(151)));
    }

    @Test
    void lessThanAMinuteIsNoMinute() {
        assertEquals("24 s", words.length(Duration.ofSeconds(24)));
        assertEquals("<1", words.wholeMinutes(Duration.ofSeconds(24)));
    }
}
