package org.tactus.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tactus.routine.Position;
import org.tactus.routine.Sides;
import org.tactus.routine.Step;

/// A step of an adapted routine while it is made, with what was changed about it.
sealed interface Piece {

    /// A step that is played.
    record Leaf(Step.Leaf step, List<Change> changes) implements Piece {}

    /// Steps that belong together: on each side where `times` is empty, else so often.
    record Group(Optional<Integer> times, List<Piece> pieces) implements Piece {}

    /// A step that vanished, though the position that it had is still to be taken.
    record Gone(Optional<Position> position) implements Piece {}

    /// Whether hands touch in it.
    static boolean touches(List<Piece> pieces) {
        return pieces.stream()
                .anyMatch(
                        piece ->
                                switch (piece) {
                                    case Leaf(var step, var _) -> step instanceof Step.Touch;
                                    case Group(var _, var inner) -> touches(inner);
                                    case Gone _ -> false;
                                });
    }

    /// Only what opens and closes.
    static List<Piece> frame(List<Piece> pieces) {
        return pieces.stream()
                .<Piece>map(
                        piece ->
                                switch (piece) {
                                    case Leaf(var step, var _) ->
                                            step instanceof Step.Settle
                                                            || step instanceof Step.Close
                                                    ? piece
                                                    : new Gone(step.common().position());
                                    case Group(var times, var inner) ->
                                            new Group(times, frame(inner));
                                    case Gone _ -> piece;
                                })
                .toList();
    }

    /// Whether a step in it says by itself which side it works, so that it cannot stand in
    /// `each-side`.
    static boolean hasSides(List<Piece> pieces) {
        return pieces.stream()
                .anyMatch(
                        piece ->
                                switch (piece) {
                                    case Leaf(var step, var _) ->
                                            step instanceof Step.Touch touch
                                                    && touch.sides() != Sides.BOTH;
                                    case Group(var times, var inner) ->
                                            times.isPresent() && hasSides(inner);
                                    case Gone _ -> false;
                                });
    }

    /// The same on one side alone.
    static List<Piece> on(Sides side, List<Piece> pieces) {
        return pieces.stream()
                .<Piece>map(
                        piece ->
                                switch (piece) {
                                    case Leaf(var step, var changes) ->
                                            step instanceof Step.Touch touch
                                                            && touch.sides() == Sides.BOTH
                                                    ? new Leaf(
                                                            touch.over(touch.zones(), side),
                                                            changes)
                                                    : piece;
                                    case Group(var times, var inner) ->
                                            times.isPresent()
                                                    ? new Group(times, on(side, inner))
                                                    : piece;
                                    case Gone _ -> piece;
                                })
                .toList();
    }

    /// Writes pieces out as steps.
    final class Writing {
        private final Map<String, List<Change>> byStep;
        private Optional<Position> pending = Optional.empty();

        /// @param byStep is told what changed about each step
        Writing(Map<String, List<Change>> byStep) {
            this.byStep = byStep;
        }

        /// The steps, without groups in which nothing is left.
        List<Step> write(List<Piece> pieces, String path) {
            var steps = new ArrayList<Step>();
            for (var piece : pieces) {
                var at = path + "[" + steps.size() + "]";
                switch (piece) {
                    case Gone(var position) -> pending = position.or(() -> pending);
                    case Leaf(var step, var changes) -> {
                        var common = step.common();
                        steps.add(step.with(common.in(common.position().or(() -> pending))));
                        pending = Optional.empty();
                        if (!changes.isEmpty()) {
                            byStep.put(at, List.copyOf(changes));
                        }
                    }
                    case Group(var times, var inner) -> {
                        var written = write(inner, at + ".steps");
                        if (!written.isEmpty()) {
                            steps.add(
                                    times.<Step>map(often -> new Step.Repeat(often, written))
                                            .orElseGet(() -> new Step.EachSide(written)));
                        }
                    }
                }
            }
            return steps;
        }
    }
}
