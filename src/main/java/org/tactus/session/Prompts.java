package org.tactus.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.tactus.routine.Pressure;
import org.tactus.routine.Step;

/// When the receiver is asked in passing how the pressure is: a function of the timeline.
///
/// After the first firm step, before each point hold, and before hands have worked five minutes
/// since anybody last asked; never in a routine that leads to sleep, never while one of its own
/// questions stands. The first two are left out where somebody asked within the minute before.
public final class Prompts {
    /// How long one is shown.
    public static final Duration SHOWN = Duration.ofSeconds(12);

    /// From this pressure on a step is firm.
    static final Pressure FIRM = new Pressure(3);

    /// Hands never work longer than this without a question or a prompt.
    static final Duration LONGEST = Duration.ofMinutes(5);

    static final Duration APART = Duration.ofMinutes(1);

    /// After a firm step the next one has begun before anything is asked.
    private static final Duration BEGUN = Duration.ofSeconds(10);

    private final List<Duration> starts;

    private Prompts(List<Duration> starts) {
        this.starts = List.copyOf(starts);
    }

    /// The prompts of `timeline`.
    public static Prompts of(Timeline timeline) {
        if (timeline.routine().isWindDown()) {
            return new Prompts(List.of());
        }
        var walk = new Walk(timeline);
        timeline.segments().forEach(walk::through);
        return new Prompts(walk.starts);
    }

    /// When they begin, in order; each is shown for [#SHOWN].
    public List<Duration> starts() {
        return starts;
    }

    /// Whether one is shown at `position`.
    public boolean isShown(Duration position) {
        return starts.stream()
                .anyMatch(
                        start ->
                                start.compareTo(position) <= 0
                                        && position.compareTo(start.plus(SHOWN)) < 0);
    }

    /// Walks one timeline once, from its beginning to its end.
    private static final class Walk {
        private final List<Duration> starts = new ArrayList<>();
        private final Timeline timeline;
        private final List<Duration> questions;
        /// What is asked for a reason of its own, whatever the time that went by.
        private final TreeSet<Duration> wanted = new TreeSet<>();
        /// When the last question or prompt is over.
        private Optional<Duration> asked = Optional.empty();
        /// How long hands have worked since then.
        private Duration worked = Duration.ZERO;

        Walk(Timeline timeline) {
            this.timeline = timeline;
            questions =
                    timeline.segments().stream()
                            .filter(Walk::isQuestion)
                            .map(Segment::start)
                            .toList();
            afterFirmStep().ifPresent(wanted::add);
            timeline.segments().stream()
                    .filter(this::beginsPointHold)
                    .map(hold -> hold.start().minus(SegmentCues.SOON).minus(SHOWN))
                    .filter(start -> !start.isNegative())
                    .forEach(wanted::add);
        }

        void through(Segment segment) {
            if (isQuestion(segment)) {
                wasAsked(segment.end());
                return;
            }
            var now = later(segment.start(), asked.orElse(Duration.ZERO));
            while (now.compareTo(segment.end()) < 0) {
                boolean touched = segment.touch().isPresent();
                var due = touched ? now.plus(LONGEST).minus(worked) : segment.end();
                var until = earlier(due, segment.end());
                var wish = wanted.ceiling(now);
                if (wish != null && wish.compareTo(until) < 0) {
                    wanted.remove(wish);
                    now = isFree(wish) ? prompt(wish) : now;
                } else {
                    worked = touched ? worked.plus(until).minus(now) : worked;
                    now = due.compareTo(segment.end()) < 0 ? prompt(fitting(due)) : until;
                }
            }
        }

        /// Adds a prompt, and answers when it is over.
        private Duration prompt(Duration start) {
            starts.add(start);
            wasAsked(start.plus(SHOWN));
            return start.plus(SHOWN);
        }

        private void wasAsked(Duration over) {
            asked = Optional.of(over);
            worked = Duration.ZERO;
        }

        /// As late as `due`, but over before the next question, and before the end.
        private Duration fitting(Duration due) {
            return earlier(due, nextQuestion(due).orElse(timeline.length()).minus(SHOWN));
        }

        private boolean isFree(Duration start) {
            return asked.filter(over -> over.plus(APART).compareTo(start) > 0).isEmpty()
                    && fitting(start).equals(start);
        }

        /// Once hands are at work again after it; not where a question follows soon anyway.
        private Optional<Duration> afterFirmStep() {
            return timeline.segments().stream()
                    .filter(segment -> pressure(segment).compareTo(FIRM) >= 0)
                    .filter(segment -> segment.touch().isPresent())
                    .findFirst()
                    .flatMap(firm -> workAfter(firm.number()))
                    .map(work -> work.start().plus(BEGUN))
                    .filter(
                            start ->
                                    nextQuestion(start)
                                            .filter(next -> isWithin(APART, start, next))
                                            .isEmpty());
        }

        private Optional<Segment> workAfter(int number) {
            return timeline.segments().stream()
                    .filter(segment -> segment.number() > number && segment.touch().isPresent())
                    .findFirst();
        }

        private Pressure pressure(Segment segment) {
            return timeline.at(segment.start()).pressure().orElse(new Pressure(Pressure.LIGHTEST));
        }

        private boolean beginsPointHold(Segment segment) {
            return !segment.marks().holds().isEmpty()
                    && (segment.index() == 0
                            || timeline.segments().get(segment.index() - 1).number()
                                    != segment.number());
        }

        private Optional<Duration> nextQuestion(Duration after) {
            return questions.stream().filter(start -> start.compareTo(after) > 0).findFirst();
        }

        private static boolean isQuestion(Segment segment) {
            return segment.step() instanceof Step.Ask;
        }

        private static boolean isWithin(Duration span, Duration from, Duration to) {
            return to.minus(from).compareTo(span) < 0;
        }

        private static Duration earlier(Duration one, Duration other) {
            return one.compareTo(other) <= 0 ? one : other;
        }

        private static Duration later(Duration one, Duration other) {
            return one.compareTo(other) >= 0 ? one : other;
        }
    }
}
