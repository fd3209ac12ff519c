package org.tactus.ui.screening;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A day in the short form of a language, with the whole year: `11/20/2026`.
final class DayText {
    private final DateTimeFormatter whole;
    private final List<DateTimeFormatter> readable;

    DayText(Locale locale) {
        // One letter for each number, so that zeros in front may be there or not.
        var form =
                DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale)
                        .replaceAll("M+", "M")
                        .replaceAll("d+", "d")
                        .replaceAll("[uy]+", "YEAR");
        whole = formatter(form.replace("YEAR", "uuuu"), locale);
        readable = List.of(whole, formatter(form.replace("YEAR", "uu"), locale));
    }

    String write(LocalDate day) {
        return whole.format(day);
    }

    /// The day that was typed, with two digits of the year or four; empty where there is none.
    Optional<LocalDate> read(String typed) {
        for (var form : readable) {
            try {
                return Optional.of(LocalDate.parse(typed.strip(), form));
            } catch (DateTimeParseException _) {
                // Then it is in the other form, or no day.
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter formatter(String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).withResolverStyle(ResolverStyle.STRICT);
    }
}
