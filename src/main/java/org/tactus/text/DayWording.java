package org.tactus.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// Days and times, written in one way wherever they stand on screen.
public final class DayWording {
    private final Messages messages;
    private final DateTimeFormatter day;
    private final DateTimeFormatter dayOfYear;
    private final DateTimeFormatter time;

    public DayWording(Messages messages) {
        this.messages = messages;
        var locale = messages.locale();
        day = DateTimeFormatter.ofPattern(messages.get("journal.date.day"), locale);
        dayOfYear = DateTimeFormatter.ofPattern(messages.get("journal.date.year"), locale);
        time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
    }

    /// `23 Nov 2026`.
    public String day(LocalDate date) {
        return dayOfYear.format(date);
    }

    /// `Mon 23 Nov`, with the year where it is not that of `today`.
    public String day(LocalDate date, LocalDate today) {
        return date.getYear() == today.getYear() ? day.format(date) : day(date);
    }

    /// `7:40 PM`.
    public String time(LocalTime of) {
        return time.format(of);
    }

    /// `Wed 25 Nov, 7:40 PM`.
    public String moment(OffsetDateTime at, LocalDate today) {
        return moment(day(at.toLocalDate(), today), at);
    }

    /// `25 Nov 2026, 7:40 PM`.
    public String moment(OffsetDateTime at) {
        return moment(day(at.toLocalDate()), at);
    }

    private String moment(String day, OffsetDateTime at) {
        return messages.get("journal.moment", day, time(at.toLocalTime()));
    }
}
