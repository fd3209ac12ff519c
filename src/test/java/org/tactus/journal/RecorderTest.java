package org.tactus.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.journal.Entry.Ending;
import org.tactus.journal.Entry.Remark;
import org.tactus.journal.Entry.Remark.Said;
import org.tactus.session.Session;
import org.tactus.session.SessionEvent;
import org.tactus.session.Timeline;

final class RecorderTest {
    private static final Spot LEFT = new Spot(Zone.SHOULDER_TOP, Side.LEFT);
    private static final Spot BETWEEN = new Spot(Zone.BETWEEN_BLADES, Side.LEFT);

    @TempDir Path home;
    private final Person anna = Samples.person("Anna");
    private final Feeling before = new Feeling(Samples.EVENING, Map.of(LEFT, 5));
    private final Timeline timeline = Timeline.of(Samples.routine());
    private Journal journal;

    @BeforeEach
    void begin() {
        journal = opened().journal();
        Asked.safely(then -> journal.put(anna, then));
    }

    @AfterEach
    void end() {
        journal.close();
    }

    @Test
    void aSessionIsInTheJournalFromItsFirstSecond() {
        var sitting = sitting();
        sitting.pass(0.2);
        var entry = stored();
        assertEquals(Ending.OPEN, entry.ending());
        assertEquals(Optional.of(before), entry.before());
        assertEquals("test", entry.routine());
        assertEquals(Duration.ofMinutes(2), entry.planned());
    }

    @Test
    void aSessionThatWasNotBegunIsNotInTheJournal() {
        var recorder =
                Recorder.begin(
                        journal, anna.id(), Optional.empty(), () -> Samples.EVENING, _ -> {});
        recorder.accept(new SessionEvent.Started(Session.start(timeline)));
        assertEquals(List.of(), Asked.sessions(journal, anna));
        assertEquals(Optional.empty(), recorder.entry());
    }

    @Test
    void onlyWhatWasPlayedCounts() {
        var sitting = sitting();
        sitting.pass(14);
        sitting.player().pause();
        sitting.pass(60);
        sitting.player().skip();
        sitting.player().stop();
        var entry = stored();
        assertEquals(Ending.STOPPED, entry.ending());
        assertEquals(Duration.ofSeconds(14), entry.played());
        assertEquals(Set.of(LEFT, BETWEEN), worked(entry));
    }

    @Test
    void aSessionThatWasPlayedToItsEndIsFinishedAndNotOffered() {
        var sitting = sitting();
        sitting.pass(80);
        sitting.player().goOn();
        sitting.pass(41);
        assertEquals(Ending.FINISHED, stored().ending());
        assertEquals(Duration.ofMinutes(2), stored().played());
        assertEquals(sitting.recorder().entry(), Optional.of(stored()));
        assertEquals(Optional.empty(), again());
        assertEquals(Ending.FINISHED, stored().ending());
    }

    @Test
    void aSessionOfWhichMostWasJumpedOverWasStopped() {
        var sitting = sitting();
        sitting.pass(3);
        sitting.player().seek(Duration.ofSeconds(119));
        sitting.pass(2);
        assertEquals(Ending.STOPPED, stored().ending());
        assertEquals(Duration.ofSeconds(4), stored().played());
    }

    @Test
    void aSessionOfWhichHalfWasPlayedIsFinishedAtItsLastSecond() {
        var sitting = sitting();
        sitting.pass(59);
        sitting.player().seek(Duration.ofSeconds(119));
        sitting.pass(2);
        assertEquals(Ending.FINISHED, stored().ending());
        assertEquals(Duration.ofMinutes(1), stored().played());
    }

    @Test
    void whatIsSaidIsKeptWithTheSpotsUnderTheHands() {
        var sitting = sitting();
        sitting.pass(12);
        var session = sitting.session();
        var remark =
                new Remark(session.position(), Said.LIGHTER, session.moment().segment().spots());
        Asked.safely(then -> sitting.recorder().say(remark, session, then));
        assertEquals(
                List.of(new Remark(Duration.ofSeconds(12), Said.LIGHTER, Set.of(LEFT, BETWEEN))),
                stored().during());
    }

    @Test
    void aSessionThatWasCutOffIsOfferedWhereItStood() {
        var sitting = sitting();
        sitting.pass(12);
        sitting.player().stayHere(Duration.ofSeconds(30));
        sitting.player().softer();
        sitting.player().pickFocus(List.of(BETWEEN));
        sitting.player().haveLeft(Duration.ofSeconds(100));
        sitting.pass(40);
        sitting.player().pause();
        var stood = sitting.session();
        var resume = again().orElseThrow();
        assertEquals(stood.position(), resume.session().position());
        assertEquals(stood.timeline().segments(), resume.session().timeline().segments());
        assertEquals(stood.timeline().wishes(), resume.session().timeline().wishes());
        assertEquals(stood.moment(), resume.session().moment());
        assertEquals(Ending.OPEN, stored().ending());
        assertEquals(stored(), resume.entry());

        var goingOn = new Sitting(journal, resume);
        goingOn.pass(4);
        goingOn.player().stop();
        assertEquals(Ending.STOPPED, stored().ending());
        assertEquals(Duration.ofSeconds(56), stored().played());
    }

    @Test
    void aWaitThatWasAnsweredStaysAnswered() {
        var sitting = sitting();
        sitting.pass(80);
        var resume = again().orElseThrow();
        assertTrue(resume.session().waiting().isPresent());
        var goingOn = new Sitting(journal, resume);
        goingOn.player().goOn();
        assertTrue(again().orElseThrow().session().waiting().isEmpty());
    }

    @Test
    void aSessionThatIsLeftWasCutOff() {
        sitting().pass(20);
        assertTrue(again().isPresent());
        Asked.safely(journal::leave);
        assertEquals(Ending.CUT_OFF, stored().ending());
        assertEquals(Optional.empty(), again());
    }

    @Test
    void anotherSessionTakesItsPlace() {
        sitting().pass(20);
        assertTrue(again().isPresent());
        sitting().pass(1);
        var endings = Asked.sessions(journal, anna).stream().map(Entry::ending).toList();
        assertEquals(Set.of(Ending.OPEN, Ending.CUT_OFF), Set.copyOf(endings));
    }

    @Test
    void whatIsKeptWhilePlayingIsNeverTwoSecondsOld() {
        var sitting = sitting();
        for (int i = 0; i < 30; i++) {
            sitting.pass(0.48);
            var kept = kept();
            var age = sitting.session().position().minus(kept);
            assertTrue(age.compareTo(Duration.ofMillis(1100)) < 0, age.toString());
        }
    }

    @Test
    void aSessionThatWasMadeShorterAndPlayedToItsEndIsFinished() {
        var sitting = sitting();
        sitting.pass(12);
        sitting.player().finishGently();
        sitting.pass(100);
        assertTrue(stored().played().multipliedBy(2).compareTo(stored().planned()) < 0);
        assertEquals(Ending.FINISHED, stored().ending());
    }

    @Test
    void aFinishThatIsTakenBackIsOpenAgain() {
        var sitting = sitting();
        sitting.pass(12);
        sitting.player().finishGently();
        sitting.player().skip();
        sitting.player().skip();
        assertEquals(Ending.FINISHED, stored().ending());
        sitting.player().undoSkip();
        assertEquals(Ending.OPEN, stored().ending());
        assertTrue(again().isPresent());
    }

    private Sitting sitting() {
        return new Sitting(journal, anna, Session.start(timeline), Optional.of(before));
    }

    private Entry stored() {
        return Asked.sessions(journal, anna).getFirst();
    }

    private static Set<Spot> worked(Entry entry) {
        return Set.copyOf(entry.work().stream().map(Entry.Work::spot).toList());
    }

    /// Where the journal says that the session stands, while it is played.
    private Duration kept() {
        return Asked.sessions(journal, anna).getFirst().played();
    }

    /// What is offered when the program starts again.
    private Optional<Resume> again() {
        journal.close();
        var fine = opened();
        journal = fine.journal();
        return fine.resume();
    }

    private Opened.Fine opened() {
        return assertInstanceOf(
                Opened.Fine.class,
                new JournalFolder(home.resolve("journal")).open(Samples.TODAY, Runnable::run));
    }
}
