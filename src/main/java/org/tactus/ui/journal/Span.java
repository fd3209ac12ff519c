package org.tactus.ui.journal;

import java.time.LocalDate;
import org.tactus.body.Term;
import org.tactus.journal.look.Period;

/// How far one looks back.
public enum Span implements Term {
    FOUR_WEEKS(28),
    THREE_MONTHS(91),
    ALL(Integer.MAX_VALUE);

    private final int days;

    Span(int days) {
        this.days = days;
    }

    /// The days up to `today`.
    ///
    /// @param first the first day that there is anything of
    Period endingOn(LocalDate today, LocalDate first) {
        if (this == ALL) {
            return new Period(first.isAfter(today) ? today : first, today);
        }
        return Period.endingOn(today, days);
    }
}
