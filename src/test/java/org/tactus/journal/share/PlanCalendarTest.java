package org.tactus.journal.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.RRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tactus.text.Messages;

class PlanCalendarTest {
    private static final UUID PERSON = UUID.fromString("7d3b3c5e-6f0e-4a38-9a54-0d6d2f1b2c3d");
    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 5));

    @Test
    void everyPlannedDayComesAgainEveryWeek() throws Exception {
        var events = read(written(BERLIN, NOW)).<VEvent>getComponents(Component.VEVENT);

        assertEquals(2, events.size());
        assertEquals(
                List.of("FREQ=WEEKLY;BYDAY=MO", "FREQ=WEEKLY;BYDAY=TH"),
                events.stream().map(event -> value(event, Property.RRULE)).toList());
    }

    @Test
    void itIsTheSameTimeOnTheWallWhenClocksChange() throws Exception {
        var event = read(written(BERLIN, NOW)).<VEvent>getComponents(Component.VEVENT).getFirst();
        RRule<ZonedDateTime> rule = event.<RRule<ZonedDateTime>>getProperty(Property.RRULE).get();
        var first = ZonedDateTime.of(DAYS.getFirst(), LocalTime.of(20, 0), BERLIN);
        var dates = rule.getRecur().getDates(first, first, first.plusWeeks(6));

        assertEquals(
                "TZID=Europe/Berlin",
                event.getProperty(Property.DTSTART).get().getParameter("TZID").get().toString());
        assertEquals("20260302T200000", value(event, Property.DTSTART));
        assertTrue(dates.size() >= 6, dates::toString);
        assertEquals(
                2,
                dates.stream().map(date -> date.getOffset()).distinct().count(),
                dates::toString);
        dates.forEach(date -> assertEquals(LocalTime.of(20, 0), date.toLocalTime()));
    }

    @Test
    void theZoneSaysWhenClocksChange() throws Exception {
        VTimeZone zone =
                read(written(BERLIN, NOW)).<VTimeZone>getComponents(Component.VTIMEZONE).getFirst();
        var summer = Instant.parse("2026-07-01T12:00:00Z");
        var observance =
                Objects.requireNonNull(zone.getApplicableObservance(summer.atZone(BERLIN)));

        assertEquals("DAYLIGHT", observance.getName());
        assertEquals("+0200", observance.getProperty(Property.TZOFFSETTO).get().getValue());
    }

    @Test
    void anAlarmComesTenMinutesBefore() throws Exception {
        var event = read(written(BERLIN, NOW)).<VEvent>getComponents(Component.VEVENT).getFirst();
        var alarm = event.getAlarms().getFirst();

        assertEquals("-PT10M", alarm.getProperty(Property.TRIGGER).get().getValue());
        assertEquals("DISPLAY", alarm.getProperty(Property.ACTION).get().getValue());
    }

    @Test
    void aLaterFileReplacesTheEventsOfAnEarlierOne() throws Exception {
        var earlier = read(written(BERLIN, NOW)).<VEvent>getComponents(Component.VEVENT);
        var later =
                read(written(BERLIN, NOW.plusSeconds(3600)))
                        .<VEvent>getComponents(Component.VEVENT);
        for (int i = 0; i < earlier.size(); i++) {
            assertEquals(value(earlier.get(i), Property.UID), value(later.get(i), Property.UID));
            assertTrue(
                    Integer.parseInt(value(earlier.get(i), Property.SEQUENCE))
                            < Integer.parseInt(value(later.get(i), Property.SEQUENCE)));
        }
    }

    @Test
    void everyEventHasAnIdOfItsOwn() throws Exception {
        var events = read(written(BERLIN, NOW)).<VEvent>getComponents(Component.VEVENT);

        assertEquals(
                2, events.stream().map(event -> value(event, Property.UID)).distinct().count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Africa/Casablanca",
                "America/New_York",
                "Asia/Kathmandu",
                "Australia/Lord_Howe",
                "Pacific/Apia",
                "Etc/UTC"
            })
    void zonesOfEveryKindCanBeReadBack(String id) throws Exception {
        var calendar = read(written(ZoneId.of(id), NOW));

        assertFalse(calendar.validate().hasErrors());
        assertEquals(1, calendar.getComponents(Component.VTIMEZONE).size());
    }

    @Test
    void aZoneWithoutANameIsLeftToTheCalendar() throws Exception {
        var calendar = read(written(ZoneId.of("+02:00"), NOW));
        var event = calendar.<VEvent>getComponents(Component.VEVENT).getFirst();

        assertEquals(List.of(), calendar.getComponents(Component.VTIMEZONE));
        assertEquals("20260302T200000", value(event, Property.DTSTART));
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).get().getValue();
    }

    private static String written(ZoneId zone, Instant now) {
        var calendar =
                new PlanCalendar(PERSON, DAYS, LocalTime.of(20, 0), Duration.ofMinutes(20), zone);
        return new String(calendar.write(Messages.in(Locale.ENGLISH), now), StandardCharsets.UTF_8);
    }

    private static Calendar read(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }
}
