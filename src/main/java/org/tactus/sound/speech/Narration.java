package org.tactus.sound.speech;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tactus.body.Side;
import org.tactus.routine.Pressure;
import org.tactus.routine.Step;
import org.tactus.session.Prompts;
import org.tactus.session.Segment;
import org.tactus.session.SessionPlayer;
import org.tactus.session.Timeline;
import org.tactus.text.Messages;
import org.tactus.text.Wording;

/// What a voice says in a session, and where: a function of the timeline.
///
/// Each step is named before it begins: the first one in the lead-in, every other one five seconds
/// ahead, with side, implement and pressure. When it begins, its instruction is said; the second
/// time it is played, in short. Between them the receiver is asked how the pressure is. In a
/// routine that leads to sleep each step is said once, in short, nothing is announced or asked, and
/// after the last stroke nothing is said at all.
public final class Narration {
    /// How long a line at a wait may take: as long as the wait is in a file.
    private static final Duration WAIT = Duration.ofSeconds(15);

    private static final Duration SHORTEST_WITH_HALF = Duration.ofMinutes(1);

    /// Said later than this it is half time no more.
    private static final Duration HALF_LASTS = Duration.ofSeconds(4);

    private final Messages messages;
    private final Wording wording;
    private final Detail detail;

    public Narration(Messages messages, Detail detail) {
        this.messages = messages;
        this.wording = new Wording(messages);
        this.detail = detail;
    }

    /// All lines, in the order of time.
    public List<Line> of(Timeline timeline) {
        var lines = new ArrayList<Line>();
        if (!timeline.isEmpty()) {
            new Walk(timeline, lines).tell();
        }
        return lines;
    }

    /// Walks one timeline once.
    private final class Walk {
        private final Timeline timeline;
        private final List<Segment> segments;
        private final List<Line> lines;
        private final boolean quiet;
        private final Set<String> said = new HashSet<>();

        Walk(Timeline timeline, List<Line> lines) {
            this.timeline = timeline;
            this.segments = timeline.segments();
            this.lines = lines;
            this.quiet = timeline.routine().isWindDown();
        }

        void tell() {
            leadIn();
            int last = quiet ? afterLastStroke() : segments.size();
            for (var segment : segments.subList(0, last)) {
                open(segment);
                if (!quiet) {
                    half(segment);
                    announce(segment);
                }
            }
            Prompts.of(timeline).starts().forEach(this::prompt);
            lines.sort(Comparator.comparing(Line::at));
        }

        /// Where something else is said already, the prompt is only shown.
        private void prompt(Duration at) {
            var segment = timeline.at(at).segment();
            if (at.compareTo(end(segment)) < 0) {
                add(at, segment, end(segment), List.of(messages.get("voice.prompt")));
            }
        }

        private int afterLastStroke() {
            int after = segments.size();
            while (after > 0 && !(segments.get(after - 1).step() instanceof Step.Stroke)) {
                after--;
            }
            return after;
        }

        private void leadIn() {
            add(
                    SessionPlayer.LEAD_IN.negated(),
                    segments.getFirst(),
                    Duration.ZERO,
                    names(segments.getFirst())
                            .map(name -> messages.get("voice.first", name))
                            .toList());
        }

        private void open(Segment segment) {
            if (isOtherSide(segment)) {
                if (!isAnnounced(segment)) {
                    add(segment.start(), segment, end(segment), names(segment).toList());
                }
                return;
            }
            var instructions = instructions(segment);
            var wordings =
                    quiet || isAnnounced(segment) ? instructions : named(segment, instructions);
            add(segment.start(), segment, end(segment), wordings);
        }

        /// Where nobody has named the step before, it is named with its instruction.
        private List<String> named(Segment segment, List<String> instructions) {
            var name = names(segment).toList().getLast();
            return instructions.isEmpty()
                    ? names(segment).toList()
                    : instructions.stream()
                            .flatMap(
                                    text ->
                                            Stream.of(
                                                    messages.get("voice.named", name, text), text))
                            .toList();
        }

        private List<String> instructions(Segment segment) {
            var step = segment.step();
            var brief = wording.said(step);
            boolean first = said.add(segment.path());
            if (!first || quiet || detail == Detail.SHORT) {
                return brief.stream().toList();
            }
            var full = wording.instruction(step);
            return Stream.of(
                            full.flatMap(
                                    text ->
                                            wording.caution(step)
                                                    .map(
                                                            caution ->
                                                                    messages.get(
                                                                            "voice.with-caution",
                                                                            text,
                                                                            caution))),
                            full,
                            brief)
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
        }

        private void half(Segment segment) {
            boolean told =
                    detail == Detail.FULL
                            && segment.touch().isPresent()
                            && segment.length().compareTo(SHORTEST_WITH_HALF) >= 0;
            segment.marks()
                    .half()
                    .filter(_ -> told)
                    .ifPresent(
                            half ->
                                    add(
                                            segment.start().plus(half),
                                            segment,
                                            segment.start().plus(half).plus(HALF_LASTS),
                                            List.of(messages.get("voice.half"))));
        }

        private void announce(Segment segment) {
            var next = next(segment).filter(following -> !following.isWait());
            var place = segment.announcement();
            if (next.isPresent() && place.isPresent()) {
                add(
                        place.get(),
                        segment,
                        segment.end(),
                        names(next.get()).map(name -> messages.get("voice.next", name)).toList());
            }
        }

        private void add(Duration at, Segment segment, Duration until, List<String> wordings) {
            if (!wordings.isEmpty()) {
                lines.add(new Line(at, segment.index(), until, wordings));
            }
        }

        /// Where what is said inside a segment has to end.
        private Duration end(Segment segment) {
            if (segment.isWait()) {
                return segment.start().plus(WAIT);
            }
            return segment.announcement()
                    .filter(_ -> !quiet && next(segment).isPresent())
                    .orElse(segment.end());
        }

        private Optional<Segment> next(Segment segment) {
            return segment.index() + 1 < segments.size()
                    ? Optional.of(segments.get(segment.index() + 1))
                    : Optional.empty();
        }

        private Optional<Segment> before(Segment segment) {
            return segment.index() > 0
                    ? Optional.of(segments.get(segment.index() - 1))
                    : Optional.empty();
        }

        private boolean isOtherSide(Segment segment) {
            return before(segment)
                    .filter(before -> before.number() == segment.number())
                    .isPresent();
        }

        /// Whether it is named before it begins.
        private boolean isAnnounced(Segment segment) {
            return before(segment)
                    .map(before -> !before.isWait() && before.announcement().isPresent())
                    .orElse(true);
        }

        /// What a segment is called aloud, the longest first.
        private Stream<String> names(Segment segment) {
            if (segment.touch().isEmpty()) {
                return Stream.of(plainName(segment.step()));
            }
            if (isOtherSide(segment) && segment.spot().isEmpty()) {
                return wording.hand(segment).stream().map(side -> messages.get("voice.side", side));
            }
            var touch = segment.touch().get();
            var title = wording.title(segment);
            var how =
                    Stream.of(wording.implement(touch), wording.pressure(pressure(segment, touch)));
            return Stream.of(
                            name(title, segment, how),
                            name(title, segment, Stream.empty()),
                            name(wording.beginning(segment, touch), segment, Stream.empty()))
                    .skip(detail == Detail.FULL ? 0 : 1)
                    .distinct();
        }

        private String name(String place, Segment segment, Stream<String> how) {
            return messages.list(
                    Stream.of(Stream.of(place), side(segment).stream(), how)
                            .flatMap(parts -> parts)
                            .toList());
        }

        private Pressure pressure(Segment segment, Step.Touch touch) {
            return timeline.at(segment.start()).pressure().orElse(touch.pressure());
        }

        /// The middle needs no naming: the place says it.
        private Optional<String> side(Segment segment) {
            return segment.side().equals(Optional.of(Side.MIDLINE))
                    ? Optional.empty()
                    : wording.side(segment);
        }

        private String plainName(Step.Leaf step) {
            return step.common().words().title().isPresent() || step instanceof Step.Breathe
                    ? wording.title(step)
                    : messages.get("voice.kind." + step.kind().id());
        }
    }
}
