package org.tactus.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tactus.routine.Step;

/// More of what was worked before a question: the question ends, and hands go back to where they
/// came from.
final class Encore {
    private Encore() {}

    /// The segments with `question` cut at `now` and `extra` of the touch before it behind; empty
    /// where no question stands or nothing was touched before it.
    static Optional<List<Segment>> after(
            List<Segment> segments, Segment question, Duration now, Duration extra) {
        return question.step() instanceof Step.Ask
                ? Search.lastTouch(segments, question)
                        .map(touch -> played(segments, question, touch, now, extra))
                : Optional.empty();
    }

    private static List<Segment> played(
            List<Segment> segments, Segment question, Segment touch, Duration now, Duration extra) {
        var played = new ArrayList<>(segments.subList(0, question.index()));
        if (question.start().compareTo(now) < 0) {
            played.add(question.until(now, question.marks()));
        }
        int shift = played.size() - question.index();
        played.add(again(touch, played.size(), question.number() + shift, now, extra));
        var later = now.plus(extra).minus(question.end());
        for (var segment : segments.subList(question.index() + 1, segments.size())) {
            played.add(
                    segment.moved(
                            played.size(), segment.number() + shift, segment.start().plus(later)));
        }
        return played;
    }

    /// The same touch on the same side, laid out for another length.
    private static Segment again(
            Segment touch, int index, int number, Duration start, Duration length) {
        return new Segment(
                index,
                touch.path(),
                number,
                touch.step(),
                touch.side(),
                touch.spot(),
                touch.position(),
                start,
                start.plus(length),
                new Marks(
                        List.of(Cue.Kind.START),
                        Marks.middle(length),
                        Holds.of(touch.step(), length)));
    }
}
