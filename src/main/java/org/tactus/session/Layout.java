package org.tactus.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.routine.Position;
import org.tactus.routine.Routine;
import org.tactus.routine.Step;

/// Lays a routine out in time: groups unrolled, sides one after the other, one segment behind the
/// other. Walks the steps once and is then thrown away.
final class Layout {
    private final List<Spot> focus;
    private final List<Segment> segments = new ArrayList<>();
    private Position position;
    private Duration end = Duration.ZERO;
    private int number = 0;
    private boolean secondPassBegins = false;

    private Layout(Position position, List<Spot> focus) {
        this.position = position;
        this.focus = focus;
    }

    /// The segments of `routine`.
    static List<Segment> of(Routine routine, List<Spot> focus) {
        var layout = new Layout(routine.position(), focus);
        layout.addAll(routine.steps(), "steps", Optional.empty());
        return List.copyOf(layout.segments);
    }

    /// The segments of one step laid out anew for other spots or another length, where the first of
    /// its `old` ones began.
    static List<Segment> again(List<Segment> old, List<Spot> focus, Duration length) {
        var first = old.getFirst();
        var layout = new Layout(first.position(), focus);
        layout.end = first.start();
        layout.number = first.number();
        layout.add(first.step(), first.path(), Part.of(first.step(), length, focus));
        return layout.segments;
    }

    private void addAll(List<Step> steps, String path, Optional<Side> side) {
        for (int i = 0; i < steps.size(); i++) {
            add(steps.get(i), path + "[" + i + "]", side);
        }
    }

    private void add(Step step, String path, Optional<Side> side) {
        switch (step) {
            case Step.Leaf leaf -> {
                number++;
                position = leaf.common().position().orElse(position);
                add(leaf, path, parts(leaf, side));
            }
            case Step.EachSide group -> {
                addAll(group.steps(), path + ".steps", Optional.of(Side.LEFT));
                secondPassBegins = true;
                addAll(group.steps(), path + ".steps", Optional.of(Side.RIGHT));
                secondPassBegins = false;
            }
            case Step.Repeat group -> {
                for (int i = 0; i < group.times(); i++) {
                    addAll(group.steps(), path + ".steps", side);
                }
            }
        }
    }

    private List<Part> parts(Step.Leaf leaf, Optional<Side> side) {
        return side.isPresent() && leaf instanceof Step.Touch
                ? List.of(Part.on(side.get(), leaf.length()))
                : Part.of(leaf, leaf.length(), focus);
    }

    private void add(Step.Leaf step, String path, List<Part> parts) {
        var before = Optional.<Side>empty();
        for (var part : parts) {
            var marks =
                    new Marks(
                            opening(step, part.side(), before),
                            Marks.middle(part.length()),
                            Holds.of(step, part.length()));
            var start = end;
            end = start.plus(part.length());
            segments.add(
                    new Segment(
                            segments.size(),
                            path,
                            number,
                            step,
                            part.side(),
                            part.spot(),
                            position,
                            start,
                            end,
                            marks));
            before = part.side();
        }
    }

    /// A step opens with `start`, its other side with `switch`, the second pass of a group with
    /// both.
    private List<Cue.Kind> opening(Step.Leaf step, Optional<Side> side, Optional<Side> before) {
        var kinds = new ArrayList<Cue.Kind>();
        boolean otherSide = before.isPresent() && !before.equals(side);
        kinds.add(otherSide ? Cue.Kind.SWITCH : Cue.Kind.START);
        if (secondPassBegins && side.isPresent()) {
            kinds.add(Cue.Kind.SWITCH);
            secondPassBegins = false;
        }
        if (step instanceof Step.Ask) {
            kinds.add(Cue.Kind.ASK);
        } else if (step instanceof Step.Wait) {
            kinds.add(Cue.Kind.WAIT);
        }
        return kinds;
    }
}
