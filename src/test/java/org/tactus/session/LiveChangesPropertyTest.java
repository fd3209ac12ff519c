package org.tactus.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.fit.Fitted;
import org.tactus.fit.Fitting;
import org.tactus.routine.BundledRoutines;
import org.tactus.routine.LibraryEntry;
import org.tactus.routine.RoutineReader;
import org.tactus.routine.Step;

/// What holds for every series of changes to a session while it is played.
final class LiveChangesPropertyTest {
    private static final int THOUSAND = 1000;
    private static final List<Timeline> BUNDLED =
            BundledRoutines.load(new RoutineReader()).stream()
                    .map(entry -> Timeline.of(((LibraryEntry.Good) entry).routine()))
                    .toList();

    /// Something that a person wants.
    sealed interface Wanted {
        record StayHere(Duration extra) implements Wanted {}

        record Softer() implements Wanted {}

        record FinishGently() implements Wanted {}

        record Focus(List<Spot> spots) implements Wanted {}

        record TimeLeft(Duration left) implements Wanted {}

        /// At the next question.
        record MoreHere() implements Wanted {}
    }

    /// What is wanted after another part of what is left, in thousandths.
    record Then(int later, Wanted wanted) {}

    @Property(tries = 150)
    void changesKeepThePastAndTheSides(
            @ForAll("timelines") Timeline timeline, @ForAll("series") List<Then> series) {
        check(timeline, series);
    }

    @Tag("soak")
    @Property(tries = 10_000)
    void manyChangesKeepThePastAndTheSides(
            @ForAll("timelines") Timeline timeline, @ForAll("series") List<Then> series) {
        check(timeline, series);
    }

    /// Before anything is played, what is left is the whole routine: the same time is possible, and
    /// taken.
    @Property(tries = 200)
    void atTheBeginningWhatFitsIsFitted(@ForAll("timelines") Timeline timeline, @ForAll int seed) {
        var left = Duration.ofSeconds(1 + Math.floorMod(seed, 3600));
        boolean fits =
                Fitting.fit(timeline.routine(), left) instanceof Fitted.Done && !timeline.isEmpty();
        if (fits) {
            assertEquals(left, timeline.withTimeLeft(Duration.ZERO, left).length());
        }
    }

    private static void check(Timeline timeline, List<Then> series) {
        var now = Duration.ZERO;
        for (var then : series) {
            now =
                    now.plus(
                            timeline.length()
                                    .minus(now)
                                    .multipliedBy(then.later())
                                    .dividedBy(THOUSAND));
            if (then.wanted() instanceof Wanted.MoreHere) {
                now = nextQuestion(timeline, now).orElse(now);
            }
            var changed = changed(timeline, then.wanted(), now);
            Past.isKept(timeline, changed, now);
            checkSides(timeline, changed, now, then.wanted());
            if (then.wanted() instanceof Wanted.TimeLeft(var left)
                    && now.compareTo(timeline.length()) < 0) {
                checkLeft(timeline, changed, now, left);
            }
            timeline = changed;
        }
        var again = Timeline.of(timeline.routine(), timeline.focus(), timeline.wishes());
        assertEquals(timeline.segments(), again.segments());
    }

    private static Timeline changed(Timeline timeline, Wanted wanted, Duration now) {
        return switch (wanted) {
            case Wanted.StayHere(var extra) -> timeline.stayHere(now, extra);
            case Wanted.Softer _ -> timeline.softer(now);
            case Wanted.FinishGently _ -> timeline.finishGently(now);
            case Wanted.Focus(var spots) -> timeline.withFocus(now, spots);
            case Wanted.TimeLeft(var left) -> timeline.withTimeLeft(now, left);
            case Wanted.MoreHere _ -> timeline.stayHere(now, Duration.ofSeconds(30));
        };
    }

    private static Optional<Duration> nextQuestion(Timeline timeline, Duration now) {
        return timeline.segments().stream()
                .filter(segment -> segment.step() instanceof Step.Ask)
                .map(segment -> segment.start().plus(segment.length().dividedBy(2)))
                .filter(middle -> middle.compareTo(now) >= 0)
                .findFirst();
    }

    /// What is still to come on both sides takes the same time on both; what is to come on the
    /// second alone takes what it took.
    private static void checkSides(Timeline before, Timeline after, Duration now, Wanted wanted) {
        for (var path : after.segments().stream().map(Segment::path).distinct().toList()) {
            var lefts = toCome(after, path, Side.LEFT, now);
            var rights = toCome(after, path, Side.RIGHT, now);
            int past = Math.max(0, rights.size() - lefts.size());
            assertEquals(
                    lefts.stream().skip(Math.max(0, lefts.size() - rights.size())).toList(),
                    rights.subList(past, rights.size()),
                    path);
            var was = toCome(before, path, Side.RIGHT, now);
            if (wanted instanceof Wanted.TimeLeft && past > 0 && was.size() == rights.size()) {
                assertEquals(was.subList(0, past), rights.subList(0, past), path);
            }
        }
    }

    /// The lengths of what is not over on the first side and has not begun on the second, but for
    /// what was asked for once more.
    private static List<Duration> toCome(Timeline timeline, String path, Side side, Duration now) {
        return timeline.segments().stream()
                .filter(segment -> segment.path().equals(path))
                .filter(
                        segment ->
                                side == Side.LEFT
                                        ? segment.end().compareTo(now) > 0
                                        : segment.start().compareTo(now) >= 0)
                .filter(segment -> segment.side().equals(Optional.of(side)))
                .filter(segment -> !isEncore(timeline, segment))
                .filter(segment -> segment.spot().isEmpty())
                .map(Segment::length)
                .toList();
    }

    private static boolean isEncore(Timeline timeline, Segment segment) {
        return timeline.wishes().stream()
                .anyMatch(
                        wish -> wish instanceof Wish.StayHere && wish.at().equals(segment.start()));
    }

    /// It takes as long as was asked, or it could take no longer, or it closes at once.
    private static void checkLeft(Timeline before, Timeline after, Duration now, Duration asked) {
        var left = after.length().minus(now);
        if (left.compareTo(asked) > 0) {
            var rest =
                    after.segments().stream()
                            .filter(segment -> segment.start().compareTo(now) > 0)
                            .toList();
            assertTrue(
                    rest.isEmpty()
                            || rest.getLast().step() instanceof Step.Close
                            || rest.getLast().step() instanceof Step.Rest,
                    () -> "asked " + asked + ", got " + left);
        }
        boolean nothingLeftOut = after.leftOut(before, now).isEmpty();
        if (left.compareTo(asked.minusSeconds(30)) < 0 && nothingLeftOut) {
            var longer = after.withTimeLeft(now, asked);
            assertEquals(after.segments(), longer.segments(), "asking again changes nothing");
        }
    }

    @Provide
    Arbitrary<Timeline> timelines() {
        return Arbitraries.oneOf(SomeTimelines.any(), Arbitraries.of(BUNDLED));
    }

    @Provide
    Arbitrary<List<Then>> series() {
        var shoulder = new Spot(Zone.SHOULDER_TOP, Side.LEFT);
        var blade = new Spot(Zone.BETWEEN_BLADES, Side.RIGHT);
        var seconds = Arbitraries.integers().between(1, 1500);
        var wanted =
                Arbitraries.oneOf(
                        Arbitraries.of(
                                new Wanted.StayHere(Duration.ofSeconds(30)),
                                new Wanted.StayHere(Duration.ofMillis(12_345)),
                                new Wanted.Softer(),
                                new Wanted.MoreHere(),
                                new Wanted.Focus(List.of(shoulder)),
                                new Wanted.Focus(List.of(shoulder, blade))),
                        seconds.map(left -> (Wanted) new Wanted.TimeLeft(Duration.ofSeconds(left))),
                        Arbitraries.integers()
                                .between(0, 9)
                                .map(
                                        one ->
                                                one == 0
                                                        ? new Wanted.FinishGently()
                                                        : new Wanted.Softer()));
        return Combinators.combine(Arbitraries.integers().between(0, 600), wanted)
                .as(Then::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }
}
