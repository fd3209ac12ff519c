package org.tactus.ui.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;
import org.tactus.journal.Day;
import org.tactus.journal.Entry;
import org.tactus.journal.Person;
import org.tactus.journal.Tint;
import org.tactus.journal.look.Period;

class SessionsTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    private final Person anna = new Diary(Runnable::run).person("Anna", Tint.CLAY);
    private final List<Period> asked = new ArrayList<>();
    private final List<Consumer<List<Entry>>> answers = new ArrayList<>();

    @Test
    void theListIsAsLongAsThereAreSessionsBeforeAnyIsRead() {
        var sessions = sessions(1_000, 3);
        assertEquals(3_000, sessions.size());
        assertEquals(FIRST.plusDays(999), sessions.get(0).day());
        assertEquals(FIRST, sessions.get(2_999).day());
        assertTrue(asked.isEmpty());
    }

    @Test
    void aPageIsReadOnceWhenItComesIntoView() {
        var sessions = sessions(1_000, 3);
        IntStream.range(0, 10).forEach(sessions::need);
        assertEquals(List.of(new Period(FIRST.plusDays(986), FIRST.plusDays(999))), asked);
        assertEquals(Optional.empty(), sessions.get(0).entry());

        answer(0);
        assertEquals(FIRST.plusDays(999), dayOf(sessions, 0));
        assertEquals(FIRST.plusDays(986), dayOf(sessions, 41));
        assertEquals(Optional.empty(), sessions.get(42).entry());
        sessions.need(5);
        assertEquals(1, asked.size());
    }

    @Test
    void whoDragsThroughYearsSeesFirstWhereTheyStop() {
        var sessions = sessions(1_000, 3);
        IntStream.iterate(0, index -> index < 2_000, index -> index + 100).forEach(sessions::need);
        assertEquals(1, asked.size());
        answer(0);
        assertTrue(asked.get(1).contains(sessions.get(1_900).day()));
        answer(1);
        answer(2);
        answer(3);
        assertEquals(4, asked.size());
    }

    @Test
    void onlySomePagesAreHeld() {
        var sessions = sessions(1_000, 3);
        for (int i = 0; i < 20; i++) {
            sessions.need(i * 42);
            answer(i);
        }
        assertFalse(sessions.get(0).entry().isPresent());
        assertTrue(sessions.get(19 * 42).entry().isPresent());
        long held = sessions.stream().filter(slot -> slot.entry().isPresent()).count();
        assertEquals(12 * 42, held);
    }

    @Test
    void whatWasDeletedMeanwhileLeavesAnEmptyPlace() {
        var sessions = sessions(10, 1);
        sessions.need(0);
        answers.getFirst().accept(List.of());
        assertEquals(10, sessions.size());
        assertEquals(Optional.empty(), sessions.get(9).entry());
    }

    @Test
    void itTellsWhichPlacesHaveChanged() {
        var sessions = sessions(10, 2);
        var told = new ArrayList<Integer>();
        sessions.addListener(
                (ListChangeListener<Slot>)
                        change -> {
                            while (change.next()) {
                                assertTrue(change.wasUpdated());
                                IntStream.range(change.getFrom(), change.getTo())
                                        .forEach(told::add);
                            }
                        });
        sessions.need(3);
        answer(0);
        assertEquals(IntStream.range(0, 20).boxed().toList(), told);
        told.clear();
        sessions.replace(sessions.get(7).entry().orElseThrow());
        assertEquals(List.of(7), told);
    }

    private Sessions sessions(int days, int aDay) {
        return new Sessions(
                IntStream.range(0, days)
                        .mapToObj(
                                day ->
                                        new Day(
                                                FIRST.plusDays(day),
                                                aDay,
                                                Duration.ofMinutes(20),
                                                Duration.ZERO,
                                                OptionalDouble.empty(),
                                                OptionalDouble.empty()))
                        .toList(),
                (period, then) -> {
                    asked.add(period);
                    answers.add(then);
                });
    }

    /// Answers a request with three sessions a day, or as many as the request asked for.
    private void answer(int request) {
        var period = asked.get(request);
        int aDay = period.first().equals(FIRST) && period.days() == 10 ? 2 : 3;
        var entries = new ArrayList<Entry>();
        for (var day = period.first(); !day.isAfter(period.last()); day = day.plusDays(1)) {
            for (int i = 0; i < aDay; i++) {
                entries.add(
                        Diary.session(
                                anna,
                                day.atTime(10 + i, 0).atOffset(Diary.NOW.getOffset()),
                                "feet-10",
                                "Feet",
                                Map.of(),
                                Map.of()));
            }
        }
        answers.get(request).accept(entries);
    }

    private static LocalDate dayOf(Sessions sessions, int index) {
        return sessions.get(index).entry().orElseThrow().begun().toLocalDate();
    }
}
