package org.tactus.journal.share;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.WeekDay;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import net.fortuna.ical4j.transform.recurrence.Frequency;
import org.tactus.text.Messages;

/// The week plan as an iCalendar file (RFC 5545): an event for each planned day that comes again
/// every week at the same time by the clock on the wall, with an alarm ten minutes before. Nobody's
/// name and nothing about anybody's health is in it, since calendars travel.
///
/// @param person whose plan it is; only makes the ids
/// @param days the first time of each
/// @param at by the clock of `zone`
/// @param zone where the person lives
public record PlanCalendar(
        UUID person, List<LocalDate> days, LocalTime at, Duration length, ZoneId zone) {
    private static final Duration AHEAD = Duration.ofMinutes(-10);
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");
    private static final int LONGEST_LINE = 73;

    public PlanCalendar {
        days = List.copyOf(days);
    }

    /// The bytes of the file. A later file replaces the events of an earlier one in calendars that
    /// know them, even if the days have changed: the ids count the days of the plan, and the number
    /// of the version grows with time.
    ///
    /// @param now when it is written
    public byte[] write(Messages messages, Instant now) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Tactus//Tactus//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        days.stream()
                .min(LocalDate::compareTo)
                .flatMap(first -> Zones.component(zone, first))
                .ifPresent(calendar::add);
        for (int i = 0; i < days.size(); i++) {
            calendar.add(event(i, messages, now));
        }
        var bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(true, LONGEST_LINE).output(calendar, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        }
        return bytes.toByteArray();
    }

    private VEvent event(int index, Messages messages, Instant now) {
        var begins = ZonedDateTime.of(days.get(index), at, zone);
        var event = new VEvent(false);
        event.add(new DtStamp(now));
        event.add(new DtStart<>(Zones.isNamed(zone) ? begins : begins.toLocalDateTime()));
        event.add(new net.fortuna.ical4j.model.property.Duration(length));
        event.add(new Summary(messages.get("calendar.summary")));
        event.add(new Uid("plan-" + (index + 1) + "-" + person + "@tactus"));
        event.add(new Sequence((int) FIRST.until(now, ChronoUnit.MINUTES)));
        event.add(new Description(messages.get("calendar.description")));
        event.add(
                new RRule<>(
                        new Recur.Builder<ZonedDateTime>()
                                .frequency(Frequency.WEEKLY)
                                .dayList(WeekDay.getWeekDay(begins.getDayOfWeek()))
                                .build()));
        event.add(alarm(messages));
        return event;
    }

    private static VAlarm alarm(Messages messages) {
        var alarm = new VAlarm(AHEAD);
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(messages.get("calendar.alarm")));
        return alarm;
    }
}
