package org.tactus.journal.look;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.journal.Entry;
import org.tactus.journal.Feeling;

/// Makes entries for tests: `session(day(3)).before(6).after(4).entry()`.
public final class Sessions {
    /// The spot that is meant where none is named.
    public static final Spot SPOT = new Spot(Zone.LOWER_BACK, Side.LEFT);

    public static final UUID PERSON = UUID.fromString("7d3b3c5e-6f0e-4a38-9a54-0d6d2f1b2c3d");
    public static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    private final OffsetDateTime begun;
    private String routine = "lower-back-ease-12";
    private Duration played = Duration.ofMinutes(12);
    private Optional<Map<Spot, Integer>> before = Optional.empty();
    private Optional<Map<Spot, Integer>> after = Optional.empty();
    private final List<Entry.Work> work = new ArrayList<>();
    private String note = "";

    private Sessions(OffsetDateTime begun) {
        this.begun = begun;
    }

    /// The n-th day, from 0; day 0 is a Monday.
    public static LocalDate day(int n) {
        return FIRST.plusDays(n);
    }

    /// Eight in the evening, two hours ahead of Greenwich.
    public static OffsetDateTime evening(LocalDate day) {
        return day.atTime(20, 0).atOffset(ZoneOffset.ofHours(2));
    }

    public static Sessions session(LocalDate day) {
        return new Sessions(evening(day));
    }

    public static Sessions session(OffsetDateTime begun) {
        return new Sessions(begun);
    }

    public static Spot spot(Zone zone, Side side) {
        return new Spot(zone, side);
    }

    public Sessions routine(String id) {
        routine = id;
        return this;
    }

    public Sessions played(Duration length) {
        played = length;
        return this;
    }

    public Sessions before(int score) {
        return before(SPOT, score);
    }

    public Sessions before(Spot spot, int score) {
        before = Optional.of(with(before, spot, score));
        return this;
    }

    public Sessions after(int score) {
        return after(SPOT, score);
    }

    public Sessions after(Spot spot, int score) {
        after = Optional.of(with(after, spot, score));
        return this;
    }

    public Sessions nothingSoreBefore() {
        before = Optional.of(Map.of());
        return this;
    }

    public Sessions nothingSoreAfter() {
        after = Optional.of(Map.of());
        return this;
    }

    public Sessions work(Spot spot, int firmest, Duration time) {
        work.add(new Entry.Work(spot, time, firmest));
        return this;
    }

    public Sessions note(String text) {
        note = text;
        return this;
    }

    public Entry entry() {
        return new Entry(
                UUID.nameUUIDFromBytes((begun + routine).getBytes(StandardCharsets.UTF_8)),
                PERSON,
                begun,
                routine,
                "Lower-back ease",
                Duration.ofMinutes(12),
                played,
                Duration.ofMinutes(2),
                Entry.Ending.FINISHED,
                work,
                before.map(scores -> new Feeling(begun, scores)),
                after.map(scores -> new Feeling(begun.plusMinutes(20), scores)),
                Optional.empty(),
                List.of(),
                Set.of(),
                note);
    }

    private static Map<Spot, Integer> with(
            Optional<Map<Spot, Integer>> scores, Spot spot, int score) {
        var more = new HashMap<>(scores.orElse(Map.of()));
        more.put(spot, score);
        return more;
    }
}
