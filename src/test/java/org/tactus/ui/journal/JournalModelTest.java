package org.tactus.ui.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tactus.ui.journal.Diary.BLADE;
import static org.tactus.ui.journal.Diary.LOW;
import static org.tactus.ui.journal.Diary.NOW;
import static org.tactus.ui.journal.Diary.TODAY;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.tactus.journal.Entry;
import org.tactus.journal.Tint;
import org.tactus.journal.Written;
import org.tactus.journal.look.Plan;
import org.tactus.journal.look.SeeSomeone;
import org.tactus.ui.journal.JournalModel.State;

class JournalModelTest {
    private final Deque<Runnable> later = new ArrayDeque<>();
    private final Diary diary = new Diary(later::add);
    private final JournalModel model =
            new JournalModel(diary, () -> NOW, DayOfWeek.MONDAY, new Condition.Fine());

    @Test
    void nobodyMeansNobodyAndNoSessionMeansEmpty() {
        assertEquals(State.LOADING, model.stateProperty().get());
        refresh();
        assertEquals(State.NOBODY, model.stateProperty().get());
        diary.person("Anna", Tint.CLAY);
        refresh();
        assertEquals(State.EMPTY, model.stateProperty().get());
    }

    @Test
    void everythingIsAskedForAtOnce() {
        var anna = diary.person("Anna", Tint.CLAY);
        diary.fill(anna, 100);
        model.refresh();
        later.remove().run();
        later.remove().run();
        assertEquals(3, later.size(), "the first page, back and ahead: asked for before all shows");
        answer();
        assertTrue(model.outlook().lookProperty().get().isPresent());
        assertTrue(model.outlook().aheadProperty().get().isPresent());
    }

    @Test
    void whoWasLookedAtStaysWhenTheScreenIsOpenedAgain() {
        diary.person("Anna", Tint.CLAY);
        var ben = diary.person("Ben", Tint.SAGE);
        refresh();
        model.choose(ben);
        answer();
        refresh();
        assertEquals(Optional.of(ben), model.personProperty().get());
    }

    @Test
    void everyoneSeesTheirOwnSessionsOnly() {
        var anna = diary.person("Anna", Tint.CLAY);
        var ben = diary.person("Ben", Tint.SAGE);
        diary.add(Diary.session(anna, 1, Map.of(BLADE, 6), Map.of(BLADE, 3)));
        diary.add(Diary.session(anna, 3, Map.of(BLADE, 6), Map.of(BLADE, 3)));
        diary.add(Diary.session(ben, 2, Map.of(LOW, 4), Map.of(LOW, 4)));
        refresh();
        assertEquals(2, model.sessionsProperty().get().size());
        model.choose(ben);
        assertEquals(State.LOADING, model.stateProperty().get());
        answer();
        assertEquals(1, model.sessionsProperty().get().size());
        assertEquals(
                List.of(LOW),
                List.copyOf(look().heat().spots().keySet().stream().filter(this::isSore).toList()));
    }

    @Test
    void anAnswerAboutSomeoneElseIsDropped() {
        var anna = diary.person("Anna", Tint.CLAY);
        var ben = diary.person("Ben", Tint.SAGE);
        diary.add(Diary.session(anna, 1, Map.of(BLADE, 6), Map.of(BLADE, 3)));
        refresh();
        model.choose(ben);
        model.choose(anna);
        model.choose(ben);
        answer();
        assertEquals(Optional.of(ben), model.personProperty().get());
        assertEquals(State.EMPTY, model.stateProperty().get());
        assertEquals(Optional.empty(), model.outlook().lookProperty().get());
    }

    @Test
    void thePresentWeekIsTheLastAndHasItsMinutes() {
        var anna = diary.person("Anna", Tint.CLAY);
        diary.add(Diary.session(anna, 0, Map.of(), Map.of()));
        diary.add(Diary.session(anna, 1, Map.of(), Map.of()));
        diary.add(Diary.session(anna, 400, Map.of(), Map.of()));
        refresh();
        var weeks = model.weeksProperty().get();
        assertEquals(26, weeks.size());
        assertEquals(TODAY, weeks.getLast().days().getFirst().date());
        assertEquals(1, weeks.getLast().sessions());
        assertEquals(Duration.ofMinutes(2), weeks.getLast().breathed());
        assertEquals(1, weeks.get(24).sessions());
    }

    @Test
    void theFirstWeekIsTheReferenceHoweverShortThePeriod() {
        var anna = diary.person("Anna", Tint.CLAY);
        diary.add(Diary.session(anna, 300, Map.of(BLADE, 8), Map.of()));
        diary.add(Diary.session(anna, 298, Map.of(BLADE, 6), Map.of()));
        for (int daysAgo = 40; daysAgo > 0; daysAgo -= 4) {
            diary.add(Diary.session(anna, daysAgo, Map.of(BLADE, 3), Map.of()));
        }
        refresh();
        model.outlook().spanProperty().set(Span.FOUR_WEEKS);
        answer();
        var course = look().course();
        assertEquals(OptionalDouble.of(7), course.reference());
        assertEquals(OptionalDouble.of(3), course.lately());
        assertEquals(6, course.scores().size());
        assertEquals(3, course.medians().getFirst().score());
        assertFalse(course.tooEarly());
    }

    @Test
    void anotherPeriodIsReadAnew() {
        var anna = diary.person("Anna", Tint.CLAY);
        diary.add(Diary.session(anna, 60, Map.of(BLADE, 8), Map.of(BLADE, 4)));
        diary.add(Diary.session(anna, 5, Map.of(LOW, 3), Map.of(LOW, 2)));
        refresh();
        assertEquals(2, look().latest().size());
        model.outlook().spanProperty().set(Span.FOUR_WEEKS);
        assertEquals(Optional.empty(), model.outlook().lookProperty().get());
        answer();
        assertEquals(1, look().latest().size());
        model.outlook().spanProperty().set(Span.ALL);
        answer();
        assertEquals(2, look().latest().size());
        assertEquals(TODAY.minusDays(60), look().period().first());
    }

    @Test
    void manySessionsComeToSmallValues() {
        var anna = diary.person("Anna", Tint.CLAY);
        diary.fill(anna, 2_000);
        refresh();
        model.outlook().spanProperty().set(Span.ALL);
        answer();
        assertEquals(8, look().latest().size());
        assertEquals(List.of(), look().course().scores());
        assertTrue(look().course().medians().size() <= 240);
        assertEquals(TODAY.minusDays(1), look().course().medians().getLast().day());
    }

    @Test
    void thePlanFollowsHowOftenIsWanted() {
        var anna = diary.person("Anna", Tint.CLAY);
        diary.add(Diary.session(anna, 9, Map.of(BLADE, 5), Map.of(BLADE, 3)));
        refresh();
        assertEquals(2, planned().days().size());
        model.outlook().oftenProperty().set(Plan.Often.THREE_TIMES);
        answer();
        assertEquals(3, planned().days().size());
    }

    @Test
    void thePlanBeginsWhenSessionsUsuallyDoUntilATimeIsChosen() {
        var anna = diary.person("Anna", Tint.CLAY);
        diary.add(Diary.session(anna, 9, Map.of(), Map.of()));
        refresh();
        assertEquals(LocalTime.of(19, 30), planned().at());
        assertEquals(Duration.ofMinutes(20), planned().length());
        model.outlook().atProperty().set(LocalTime.of(7, 0));
        refresh();
        assertEquals(LocalTime.of(7, 0), planned().at());
    }

    @Test
    void thePlanTakesAsLongAsSessionsArePlannedHoweverEarlyTheyWereBrokenOff() {
        var anna = diary.person("Anna", Tint.CLAY);
        var whole = Diary.session(anna, 9, Map.of(), Map.of());
        diary.add(
                whole.withPlayed(
                        Duration.ofSeconds(3), Duration.ZERO, List.of(), Entry.Ending.STOPPED));
        refresh();
        assertEquals(Duration.ofMinutes(20), planned().length());
    }

    @Test
    void promptsAreSaidForFourWeeks() {
        var anna = diary.person("Anna", Tint.CLAY);
        diary.add(Diary.session(anna, 28, Map.of(BLADE, 9), Map.of()));
        refresh();
        assertEquals(List.of(), ahead().prompts());
        diary.add(Diary.session(anna, 27, Map.of(BLADE, 8), Map.of()));
        refresh();
        assertEquals(
                List.of(SeeSomeone.Rule.SEE_SEVERE),
                ahead().prompts().stream().map(SeeSomeone.Prompt::rule).toList());
    }

    @Test
    void aNoteIsKeptAsItWasLeftThoughWritingTakesItsTime() {
        var anna = diary.person("Anna", Tint.CLAY);
        var entry = Diary.session(anna, 1, Map.of(), Map.of());
        diary.add(entry);
        refresh();
        var kept = new ArrayList<Optional<Written>>();
        model.notes().keptProperty().subscribe(now -> kept.add(now));
        model.notes().note(entry, "w");
        model.notes().note(entry, "wa");
        model.notes().note(entry, "warm");
        answer();
        assertEquals("warm", diary.find(entry.id()).note());
        assertEquals(Optional.of(Written.SAFE), kept.getLast());
    }

    @Test
    void theLastLettersOfOneNoteAreKeptThoughAnotherIsBegun() {
        var anna = diary.person("Anna", Tint.CLAY);
        var one = Diary.session(anna, 1, Map.of(), Map.of());
        var other = Diary.session(anna, 2, Map.of(), Map.of());
        diary.add(one);
        diary.add(other);
        refresh();
        model.notes().note(one, "w");
        model.notes().note(one, "warm");
        model.notes().note(other, "calm");
        answer();
        assertEquals("warm", diary.find(one.id()).note());
        assertEquals("calm", diary.find(other.id()).note());
    }

    @Test
    void aNoteThatCannotBeKeptIsSaidToBeLost() {
        var anna = diary.person("Anna", Tint.CLAY);
        var entry = Diary.session(anna, 1, Map.of(), Map.of());
        diary.add(entry);
        refresh();
        diary.answerWritesWith(Written.NO_ROOM);
        model.notes().note(entry, "warm");
        answer();
        assertEquals(Optional.of(Written.NO_ROOM), model.notes().keptProperty().get());
    }

    @Test
    void aDeletedSessionIsGoneFromEverything() {
        var anna = diary.person("Anna", Tint.CLAY);
        var entry = Diary.session(anna, 1, Map.of(BLADE, 6), Map.of(BLADE, 3));
        diary.add(entry);
        diary.add(Diary.session(anna, 2, Map.of(LOW, 6), Map.of(LOW, 3)));
        refresh();
        model.open(entry.id(), TODAY.minusDays(1));
        answer();
        assertEquals(Optional.of(entry), model.openedProperty().get());
        var told = new ArrayList<Written>();
        model.delete(entry, told::add);
        answer();
        assertEquals(List.of(Written.SAFE), told);
        assertEquals(Optional.empty(), model.openedProperty().get());
        assertEquals(1, model.sessionsProperty().get().size());
        assertFalse(isSore(BLADE));
    }

    @Test
    void whoIsGoneTakesTheOpenedSessionAlong() {
        var anna = diary.person("Anna", Tint.CLAY);
        var ben = diary.person("Ben", Tint.SAGE);
        var entry = Diary.session(anna, 1, Map.of(BLADE, 6), Map.of(BLADE, 3));
        diary.add(entry);
        refresh();
        model.open(entry);
        refresh();
        assertEquals(Optional.of(entry), model.openedProperty().get());
        diary.remove(anna);
        refresh();
        assertEquals(Optional.of(ben), model.personProperty().get());
        assertEquals(Optional.empty(), model.openedProperty().get());
    }

    private boolean isSore(org.tactus.body.Spot spot) {
        return look().heat().at(spot).filter(warmth -> warmth.chosen() > 0).isPresent();
    }

    private Look look() {
        return model.outlook().lookProperty().get().orElseThrow();
    }

    private Ahead ahead() {
        return model.outlook().aheadProperty().get().orElseThrow();
    }

    private Planned planned() {
        return model.outlook().planned().orElseThrow();
    }

    private void refresh() {
        model.refresh();
        answer();
    }

    /// Lets the journal answer whatever was asked.
    private void answer() {
        while (!later.isEmpty()) {
            later.removeFirst().run();
        }
    }
}
