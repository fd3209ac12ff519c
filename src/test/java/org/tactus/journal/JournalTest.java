package org.tactus.journal;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.fail;
import static org.tactus.journal.Samples.EVENING;
import static org.tactus.journal.Samples.TODAY;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tactus.journal.Entry.Ending;
import org.tactus.safety.Answers;
import org.tactus.safety.Preferences;

final class JournalTest {
    @TempDir Path folder;
    private final Person anna = Samples.person("Anna");
    private final Person ben = Samples.person("");
    private Journal journal;

    @BeforeEach
    void open() {
        journal = assertInstanceOf(Opened.Fine.class, opened()).journal();
        Asked.safely(then -> journal.put(anna, then));
        Asked.safely(then -> journal.put(ben, then));
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void peopleComeBackInTheOrderInWhichTheyCame() {
        Asked.answers(List.of(anna, ben), journal::people);
        again();
        Asked.answers(List.of(anna, ben), journal::people);
    }

    @Test
    void whoAsksWhenItIsClosedGetsNoAnswer() {
        journal.close();
        journal.people(_ -> fail("It is closed"));
        journal.put(anna, _ -> fail("It is closed"));
    }

    @Test
    void whatIsKnownOfAPersonCanBeChanged() {
        var changed = new Person(anna.id(), "A.", Tint.MOSS, Preferences.NONE);
        Asked.safely(then -> journal.put(changed, then));
        Asked.answers(List.of(changed, ben), journal::people);
    }

    @Test
    void answersAreEachPersonsOwn() {
        Asked.safely(then -> journal.put(anna.id(), Samples.answers(), then));
        again();
        Asked.answers(Samples.answers(), then -> journal.answers(anna.id(), then));
        Asked.answers(Answers.NONE, then -> journal.answers(ben.id(), then));
    }

    @Test
    void aSessionComesBackAsItWas() {
        var entry = Samples.entry(anna, EVENING);
        Asked.safely(then -> journal.put(entry, then));
        again();
        Asked.answers(Optional.of(entry), then -> journal.entry(entry.id(), then));
    }

    @Test
    void aSessionCanBeAddedTo() {
        var entry = Samples.bare(anna, EVENING, Ending.STOPPED);
        Asked.safely(then -> journal.put(entry, then));
        var noted = entry.withNote("Too warm.").withHurting(Set.of(Samples.SACRUM));
        Asked.safely(then -> journal.put(noted, then));
        Asked.answers(List.of(noted), then -> journal.latest(anna.id(), 9, then));
    }

    @Test
    void sessionsAreListedPageByPageLatestFirst() {
        var early = Samples.entry(anna, EVENING.minusDays(1));
        var same = Samples.bare(anna, EVENING, Ending.FINISHED);
        var late = Samples.entry(anna, EVENING);
        for (var entry : List.of(same, early, late, Samples.entry(ben, EVENING))) {
            Asked.safely(then -> journal.put(entry, then));
        }
        Asked.answers(List.of(late), then -> journal.latest(anna.id(), 1, then));
        Asked.answers(List.of(same), then -> journal.earlier(late, 1, then));
        Asked.answers(List.of(early), then -> journal.earlier(same, 5, then));
        Asked.answers(List.<Entry>of(), then -> journal.earlier(early, 5, then));
    }

    @Test
    void sessionsOfSomeDaysAreListedEarliestFirst() {
        var first = Samples.entry(anna, EVENING.minusDays(2));
        var last = Samples.entry(anna, EVENING);
        for (var entry : List.of(last, first, Samples.entry(anna, EVENING.minusDays(3)))) {
            Asked.safely(then -> journal.put(entry, then));
        }
        Asked.answers(
                List.of(first, last),
                then -> journal.between(anna.id(), TODAY.minusDays(2), TODAY, then));
    }

    @Test
    void daysAreAddedUp() {
        Asked.safely(then -> journal.put(Samples.entry(anna, EVENING), then));
        Asked.safely(then -> journal.put(Samples.entry(anna, EVENING.minusHours(9)), then));
        var other = Samples.bare(anna, EVENING.minusDays(1), Ending.CUT_OFF);
        Asked.safely(then -> journal.put(other, then));
        Asked.answers(
                List.of(
                        new Day(
                                TODAY.minusDays(1),
                                1,
                                Duration.ofMinutes(1),
                                Duration.ZERO,
                                OptionalDouble.empty(),
                                OptionalDouble.empty()),
                        new Day(
                                TODAY,
                                2,
                                Duration.ofSeconds(2398, 14),
                                Duration.ofMinutes(2),
                                OptionalDouble.of(6),
                                OptionalDouble.of(4))),
                then -> journal.days(anna.id(), then));
    }

    private void again() {
        journal.close();
        journal = assertInstanceOf(Opened.Fine.class, opened()).journal();
    }

    private Opened opened() {
        return new JournalFolder(folder.resolve("journal")).open(TODAY, Runnable::run);
    }
}
