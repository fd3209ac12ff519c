package org.tactus.journal.share;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.Optional;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/// Time zones in calendar files, as this Java knows them. (The library has tables of its own, but
/// looks for newer ones on the internet.)
final class Zones {
    private static final int YEARS = 10;

    private Zones() {}

    /// Whether a zone has a name that other calendars know, such as `Europe/Berlin`. Times of one
    /// that has not, such as `+02:00`, are written without a zone: then every calendar takes them
    /// for the time on its own wall.
    static boolean isNamed(ZoneId zone) {
        return zone.getId().contains("/");
    }

    /// What happens to the clocks of a zone from the last change before `first` on, for ten years:
    /// calendars that know the zone by its name go by what they know, for ever. Empty where it has
    /// no name.
    static Optional<VTimeZone> component(ZoneId zone, LocalDate first) {
        if (!isNamed(zone)) {
            return Optional.empty();
        }
        var rules = zone.getRules();
        var begin = first.atStartOfDay(zone).toInstant();
        var component = new VTimeZone();
        component.add(new TzId(zone.getId()));
        var before = Optional.ofNullable(rules.previousTransition(begin.plusNanos(1)));
        component.add(
                before.map(
                                change ->
                                        observance(
                                                rules,
                                                change.getInstant(),
                                                change.getDateTimeBefore(),
                                                change.getOffsetBefore()))
                        .orElseGet(
                                () ->
                                        observance(
                                                rules,
                                                begin,
                                                first.atStartOfDay(),
                                                rules.getOffset(begin))));
        var end = first.plusYears(YEARS).atStartOfDay(zone).toInstant();
        for (var change = rules.nextTransition(begin);
                change != null && change.getInstant().isBefore(end);
                change = rules.nextTransition(change.getInstant())) {
            component.add(
                    observance(
                            rules,
                            change.getInstant(),
                            change.getDateTimeBefore(),
                            change.getOffsetBefore()));
        }
        return Optional.of(component);
    }

    /// @param wall what the clocks showed when it began
    /// @param from the offset until then
    private static Observance observance(
            ZoneRules rules, Instant begin, LocalDateTime wall, ZoneOffset from) {
        Observance observance = rules.isDaylightSavings(begin) ? new Daylight() : new Standard();
        observance.add(new DtStart<>(wall));
        observance.add(new TzOffsetFrom(from));
        observance.add(new TzOffsetTo(rules.getOffset(begin)));
        return observance;
    }
}
