package org.tactus.ui.compose;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.tactus.compose.Composed;
import org.tactus.compose.Unmet;
import org.tactus.compose.Wishes;
import org.tactus.routine.Lint;
import org.tactus.routine.Problem;
import org.tactus.routine.Routine;

/// A composed session as it stands now, perhaps changed by hand. Immutable: every change answers
/// another draft, the same where it cannot be made.
///
/// @param wishes what it was composed from
/// @param frame the routine as it was composed; its steps are those of `lines`
/// @param unmet what was wished for and is not in it
/// @param byHand whether anybody changed it
record Draft(Wishes wishes, Routine frame, List<Line> lines, List<Unmet> unmet, boolean byHand) {
    Draft {
        lines = List.copyOf(lines);
        unmet = List.copyOf(unmet);
    }

    /// A line with its place in the draft.
    ///
    /// @param at the index in each list from the outermost on
    /// @param path as problems and segments name it
    record Row(List<Integer> at, String path, Line line) {
        Row {
            at = List.copyOf(at);
        }

        /// 0 for a line of the routine itself, 1 for one within a group.
        int depth() {
            return at.size() - 1;
        }
    }

    static Draft of(Wishes wishes, Composed composed) {
        var routine = composed.routine();
        return new Draft(
                wishes,
                routine,
                Line.of(routine.steps(), composed.reasons()),
                composed.unmet(),
                false);
    }

    /// What is played.
    Routine routine() {
        return frame.with(Line.steps(lines));
    }

    Duration length() {
        return Line.sum(lines);
    }

    /// What lint has to say of it.
    List<Problem> problems() {
        return Lint.check(routine());
    }

    /// All lines, groups before what is in them.
    List<Row> rows() {
        var rows = new ArrayList<Row>();
        add(rows, lines, List.of(), "");
        return rows;
    }

    /// With the line at `at` moved among those beside it.
    ///
    /// @param to its new place among them; the nearest that there is
    Draft moved(List<Integer> at, int to) {
        return edited(
                at,
                (beside, index) ->
                        beside.add(Math.clamp(to, 0, beside.size() - 1), beside.remove(index)));
    }

    /// Without the line at `at`, and without a group that has nothing left.
    Draft without(List<Integer> at) {
        var left = edited(at, (beside, index) -> beside.remove(index));
        return left.lines.isEmpty() ? this : left;
    }

    /// With the line at `at` longer by `grains`, the smallest steps in which it changes; a group
    /// stays as it is.
    Draft longer(List<Integer> at, int grains) {
        return edited(
                at,
                (beside, index) -> {
                    if (beside.get(index) instanceof Line.Single single) {
                        beside.set(
                                index,
                                new Line.Single(
                                        Lengths.longer(single.step(), grains), single.why()));
                    }
                });
    }

    private interface Edit {
        void apply(List<Line> beside, int index);
    }

    private Draft edited(List<Integer> at, Edit edit) {
        var changed =
                edited(
                        lines,
                        at,
                        beside -> {
                            var others = new ArrayList<>(beside);
                            edit.apply(others, at.getLast());
                            return others;
                        });
        return changed.equals(lines) ? this : new Draft(wishes, frame, changed, unmet, true);
    }

    private static List<Line> edited(
            List<Line> lines, List<Integer> at, UnaryOperator<List<Line>> edit) {
        if (at.size() == 1) {
            return edit.apply(lines);
        }
        int index = at.getFirst();
        var changed = new ArrayList<>(lines);
        if (lines.get(index) instanceof Line.Group group) {
            var inner = edited(group.lines(), at.subList(1, at.size()), edit);
            if (inner.isEmpty()) {
                changed.remove(index);
            } else {
                changed.set(index, group.with(inner));
            }
        }
        return changed;
    }

    private static void add(
            List<Row> rows, List<Line> lines, List<Integer> parent, String parentPath) {
        for (int i = 0; i < lines.size(); i++) {
            var at = new ArrayList<>(parent);
            at.add(i);
            var path = parentPath + "steps[" + i + "]";
            var line = lines.get(i);
            rows.add(new Row(at, path, line));
            var inner =
                    line instanceof Line.Group group
                            ? group.lines()
                            : Collections.<Line>emptyList();
            add(rows, inner, at, path + ".");
        }
    }
}
