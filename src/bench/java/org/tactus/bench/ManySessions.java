package org.tactus.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.journal.Day;
import org.tactus.journal.Entry;
import org.tactus.journal.Feeling;
import org.tactus.journal.Person;
import org.tactus.journal.Tint;
import org.tactus.journal.Written;
import org.tactus.journal.look.Period;
import org.tactus.safety.Preferences;
import org.tactus.ui.journal.Records;

/// A hundred thousand sessions of one person, some each day, made when they are asked for: what the
/// screen costs without the database.
final class ManySessions implements Records, AutoCloseable {
    static final int SESSIONS = 100_000;
    static final OffsetDateTime NOW = OffsetDateTime.of(2026, 11, 23, 18, 0, 0, 0, ZoneOffset.UTC);
    private static final int A_DAY = 10;
    private static final Spot BLADE = new Spot(Zone.SHOULDER_BLADE, Side.LEFT);
    private static final Spot LOW = new Spot(Zone.LOWER_BACK, Side.RIGHT);

    private final Person person = new Person(new UUID(0, 1), "Anna", Tint.CLAY, Preferences.NONE);
    private final ExecutorService reader = Executors.newSingleThreadExecutor();
    private final Executor screen;

    ManySessions(Executor screen) {
        this.screen = screen;
    }

    @Override
    public void people(Consumer<List<Person>> then) {
        answer(() -> List.of(person), then);
    }

    @Override
    public void days(UUID of, Consumer<List<Day>> then) {
        answer(
                () ->
                        IntStream.rangeClosed(1, SESSIONS / A_DAY)
                                .mapToObj(ago -> NOW.toLocalDate().minusDays(ago))
                                .map(
                                        date ->
                                                new Day(
                                                        date,
                                                        A_DAY,
                                                        Duration.ofMinutes(20L * A_DAY),
                                                        Duration.ofMinutes(2L * A_DAY),
                                                        OptionalDouble.of(5),
                                                        OptionalDouble.of(3)))
                                .toList()
                                .reversed(),
                then);
    }

    @Override
    public <T> void look(
            UUID of, List<Period> periods, Function<List<Entry>, T> look, Consumer<T> then) {
        answer(() -> look.apply(within(periods)), then);
    }

    @Override
    public void put(Entry entry, Consumer<Written> then) {
        answer(() -> Written.SAFE, then);
    }

    @Override
    public void delete(Entry entry, Consumer<Written> then) {
        answer(() -> Written.SAFE, then);
    }

    @Override
    public void close() {
        reader.shutdownNow();
    }

    private <T> void answer(java.util.function.Supplier<T> made, Consumer<T> then) {
        reader.execute(
                () -> {
                    var answer = made.get();
                    screen.execute(() -> then.accept(answer));
                });
    }

    private List<Entry> within(List<Period> periods) {
        var earliest = NOW.toLocalDate().minusDays(SESSIONS / A_DAY);
        var entries = new ArrayList<Entry>();
        for (var period : periods) {
            period.first()
                    .datesUntil(period.last().plusDays(1))
                    .filter(day -> !day.isBefore(earliest) && day.isBefore(NOW.toLocalDate()))
                    .forEach(day -> entries.addAll(sessions(day)));
        }
        return entries;
    }

    private List<Entry> sessions(LocalDate day) {
        return IntStream.range(0, A_DAY).mapToObj(number -> session(day, number)).toList();
    }

    private Entry session(LocalDate day, int number) {
        var begun = day.atTime(10 + number, 15).atOffset(ZoneOffset.UTC);
        int before = (int) Math.floorMod(day.toEpochDay() + number, 7L) + 2;
        return new Entry(
                new UUID(day.toEpochDay(), number),
                person.id(),
                begun,
                number % 3 == 0 ? "feet-10" : "back-relax-20",
                number % 3 == 0 ? "Feet" : "Full back relaxation",
                Duration.ofMinutes(20),
                Duration.ofMinutes(20),
                Duration.ofMinutes(2),
                Entry.Ending.FINISHED,
                List.of(
                        new Entry.Work(BLADE, Duration.ofMinutes(6), 3),
                        new Entry.Work(LOW, Duration.ofMinutes(5), 2)),
                Optional.of(new Feeling(begun, Map.of(BLADE, before, LOW, 2))),
                Optional.of(new Feeling(begun.plusMinutes(24), Map.of(BLADE, before - 2, LOW, 1))),
                Optional.empty(),
                List.of(),
                Set.of(),
                "");
    }
}
