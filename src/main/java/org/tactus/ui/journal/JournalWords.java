package org.tactus.ui.journal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.text.DayWording;
import org.tactus.text.Messages;

/// Days, times, spots and numbers as the journal says them.
final class JournalWords {
    private static final int WHOLE = 60;

    private final Messages messages;
    private final DayWording days;
    private final DateTimeFormatter month;
    private final DateTimeFormatter weekday;

    JournalWords(Messages messages) {
        this.messages = messages;
        var locale = messages.locale();
        days = new DayWording(messages);
        month = DateTimeFormatter.ofPattern(messages.get("journal.date.month"), locale);
        weekday = DateTimeFormatter.ofPattern(messages.get("journal.date.weekday"), locale);
    }

    Messages messages() {
        return messages;
    }

    /// `Mon 23 Nov`, with the year where it is not that of `today`.
    String day(LocalDate date, LocalDate today) {
        return days.day(date, today);
    }

    /// `Monday 23 November 2026`.
    String longDay(LocalDate date) {
        return DateTimeFormatter.ofPattern(messages.get("journal.date.long"), messages.locale())
                .format(date);
    }

    String month(LocalDate date) {
        return month.format(date);
    }

    String weekday(LocalDate date) {
        return weekday.format(date);
    }

    /// `7:40 PM`.
    String time(LocalTime of) {
        return days.time(of);
    }

    /// `Wed 25 Nov, 7:40 PM`.
    String moment(OffsetDateTime at, LocalDate today) {
        return days.moment(at, today);
    }

    /// To the nearest whole minute, as everywhere.
    long minutes(Duration length) {
        return Math.round((double) length.toSeconds() / WHOLE);
    }

    /// The bare number of minutes, and `<1` where it is less than one.
    String wholeMinutes(Duration length) {
        return length.toSeconds() < WHOLE ? "<1" : Long.toString(minutes(length));
    }

    /// `12 min`, and `24 s` where it is less than one.
    String length(Duration length) {
        return length.toSeconds() < WHOLE
                ? messages.get("journal.seconds", length.toSeconds())
                : messages.get("journal.minutes", minutes(length));
    }

    /// `Lower back, left`.
    String spot(Spot spot) {
        return spot.side() == Side.MIDLINE
                ? zone(spot.zone())
                : messages.get(
                        "bodymap.spot",
                        zone(spot.zone()),
                        messages.name("bodymap.side.lower", spot.side()));
    }

    String zone(Zone zone) {
        return messages.name("zone", zone);
    }

    /// A score or a mean with at most one decimal.
    String score(double score) {
        return messages.get("journal.score", score);
    }
}
