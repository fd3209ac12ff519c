package org.tactus.ui.journal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
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

/// A journal in memory, with people and sessions that tests write into it. It answers on an
/// executor, as the real one does.
public final class Diary implements Records {
    /// A Monday.
    public static final OffsetDateTime NOW =
            OffsetDateTime.of(
                    LocalDate.of(2026, 11, 23), LocalTime.of(18, 0), ZoneOffset.ofHours(1));

    static final LocalDate TODAY = NOW.toLocalDate();
    static final Spot BLADE = new Spot(Zone.SHOULDER_BLADE, Side.LEFT);
    static final Spot LOW = new Spot(Zone.LOWER_BACK, Side.RIGHT);
    static final Spot NECK = new Spot(Zone.SHOULDER_TOP, Side.RIGHT);

    private final Map<UUID, Person> people = new LinkedHashMap<>();
    private final Map<UUID, Entry> entries = new LinkedHashMap<>();
    private final Executor screen;
    /// How many sessions were handed out as they are.
    private int read;
    private Written next = Written.SAFE;

    public Diary(Executor screen) {
        this.screen = screen;
    }

    public Person person(String name, Tint tint) {
        var person = new Person(id(name + tint), name, tint, Preferences.NONE);
        people.put(person.id(), person);
        return person;
    }

    /// Deletes a person with all of their sessions.
    void remove(Person person) {
        people.remove(person.id());
        entries.values().removeIf(entry -> entry.person().equals(person.id()));
    }

    void add(Entry entry) {
        entries.put(entry.id(), entry);
    }

    Entry find(UUID id) {
        return Optional.ofNullable(entries.get(id)).orElseThrow();
    }

    /// The first that was added.
    Entry first() {
        return entries.values().iterator().next();
    }

    int entries() {
        return entries.size();
    }

    int read() {
        return read;
    }

    void answerWritesWith(Written written) {
        next = written;
    }

    /// A session of twenty minutes, two of them breathing, some days ago at 19:40.
    static Entry session(
            Person person, int daysAgo, Map<Spot, Integer> before, Map<Spot, Integer> after) {
        return session(
                person,
                NOW.minusDays(daysAgo).withHour(19).withMinute(40),
                "back-relax-20",
                "Full back relaxation",
                before,
                after);
    }

    static Entry session(
            Person person,
            OffsetDateTime begun,
            String routine,
            String title,
            Map<Spot, Integer> before,
            Map<Spot, Integer> after) {
        return new Entry(
                id(person.id() + begun.toString() + routine),
                person.id(),
                begun,
                routine,
                title,
                Duration.ofMinutes(20),
                Duration.ofMinutes(20),
                Duration.ofMinutes(2),
                Entry.Ending.FINISHED,
                List.of(
                        new Entry.Work(LOW, Duration.ofSeconds(200), 3),
                        new Entry.Work(BLADE, Duration.ofSeconds(150), 2)),
                feeling(begun, before),
                feeling(begun.plusMinutes(24), after),
                Optional.empty(),
                List.of(),
                Set.of(),
                "");
    }

    /// A year and a half of two or three sessions a week that feel easier as it goes on.
    void fill(Person person, int sessions) {
        for (int i = 0; i < sessions; i++) {
            int daysAgo = 1 + i * 5 / 2;
            boolean feet = i % 4 == 3;
            double level = 3.2 + 3.6 * i / sessions;
            int before = Math.clamp(Math.round(level + (i * 7 % 5) / 2.0 - 1), 0, 10);
            int after = Math.max(0, before - 1 - i * 3 % 3);
            var begun = NOW.minusDays(daysAgo).withHour(19).withMinute(10 + i % 40);
            var scoresBefore = new LinkedHashMap<Spot, Integer>();
            var scoresAfter = new LinkedHashMap<Spot, Integer>();
            scoresBefore.put(i % 3 == 0 ? LOW : BLADE, before);
            scoresAfter.put(i % 3 == 0 ? LOW : BLADE, after);
            if (i % 5 < 2) {
                scoresBefore.put(NECK, Math.max(0, before - 1));
                scoresAfter.put(NECK, Math.max(0, before - 2));
            }
            var made =
                    session(
                            person,
                            begun,
                            feet ? "desk-neck-shoulders-10" : "back-relax-20",
                            feet ? "Neck and shoulders at the desk" : "Full back relaxation",
                            scoresBefore,
                            i % 7 == 6 ? Map.of() : scoresAfter);
            add(
                    new Entry(
                            made.id(),
                            made.person(),
                            made.begun(),
                            made.routine(),
                            made.title(),
                            feet ? Duration.ofMinutes(10) : made.planned(),
                            feet
                                    ? Duration.ofMinutes(10)
                                    : i % 9 == 5 ? Duration.ofMinutes(11) : made.played(),
                            made.breathed(),
                            i % 9 == 5 ? Entry.Ending.STOPPED : Entry.Ending.FINISHED,
                            made.work(),
                            made.before(),
                            i % 7 == 6 ? Optional.empty() : made.after(),
                            i % 2 == 0 ? Optional.of(Entry.Overall.BETTER) : Optional.empty(),
                            List.of(
                                    new Entry.Remark(
                                            Duration.ofSeconds(190),
                                            Entry.Remark.Said.LIGHTER,
                                            Set.of(LOW))),
                            Set.of(),
                            i == 0 ? "Slept well the night before." : ""));
        }
    }

    @Override
    public void people(Consumer<List<Person>> then) {
        var found = List.copyOf(people.values());
        screen.execute(() -> then.accept(found));
    }

    @Override
    public void days(UUID person, Consumer<List<Day>> then) {
        var days = new TreeMap<LocalDate, List<Entry>>();
        of(person)
                .forEach(
                        entry ->
                                days.computeIfAbsent(
                                                entry.begun().toLocalDate(), _ -> new ArrayList<>())
                                        .add(entry));
        var found = days.entrySet().stream().map(day -> day(day.getKey(), day.getValue())).toList();
        screen.execute(() -> then.accept(found));
    }

    @Override
    public <T> void look(
            UUID person, List<Period> periods, Function<List<Entry>, T> look, Consumer<T> then) {
        var within =
                of(person).stream()
                        .filter(
                                entry ->
                                        periods.stream()
                                                .anyMatch(
                                                        period ->
                                                                period.contains(
                                                                        entry.begun()
                                                                                .toLocalDate())))
                        .toList();
        read += within.size();
        var made = look.apply(within);
        screen.execute(() -> then.accept(made));
    }

    @Override
    public void put(Entry entry, Consumer<Written> then) {
        if (next.isSafe()) {
            add(entry);
        }
        var written = next;
        screen.execute(() -> then.accept(written));
    }

    @Override
    public void delete(Entry entry, Consumer<Written> then) {
        if (next.isSafe()) {
            entries.remove(entry.id());
        }
        var written = next;
        screen.execute(() -> then.accept(written));
    }

    private List<Entry> of(UUID person) {
        return entries.values().stream()
                .filter(entry -> entry.person().equals(person))
                .sorted(Comparator.comparing(Entry::begun))
                .toList();
    }

    private static Day day(LocalDate date, List<Entry> sessions) {
        return new Day(
                date,
                sessions.size(),
                sum(sessions, Entry::played),
                sum(sessions, Entry::breathed),
                mean(sessions, Entry::before),
                mean(sessions, Entry::after));
    }

    private static Duration sum(List<Entry> sessions, Function<Entry, Duration> length) {
        return sessions.stream().map(length).reduce(Duration.ZERO, Duration::plus);
    }

    private static OptionalDouble mean(
            List<Entry> sessions, Function<Entry, Optional<Feeling>> feeling) {
        return sessions.stream()
                .map(feeling)
                .flatMap(Optional::stream)
                .mapToInt(Feeling::worst)
                .average();
    }

    private static Optional<Feeling> feeling(OffsetDateTime at, Map<Spot, Integer> scores) {
        return scores.isEmpty() ? Optional.empty() : Optional.of(new Feeling(at, scores));
    }

    private static UUID id(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8));
    }
}
