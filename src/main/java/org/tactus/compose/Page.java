package org.tactus.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tactus.body.Side;
import org.tactus.routine.Common;
import org.tactus.routine.Fit;
import org.tactus.routine.Position;
import org.tactus.routine.Sides;
import org.tactus.routine.Step;
import org.tactus.routine.Words;

/// The steps that are written so far, each with its reason.
final class Page {
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, Why> reasons = new HashMap<>();

    List<Step> steps() {
        return List.copyOf(steps);
    }

    Map<String, Why> reasons() {
        return Map.copyOf(reasons);
    }

    /// A step without touch.
    void add(Words words, Why.Phase phase, Function<Common, Step.Leaf> step) {
        add(step.apply(common(words)), new Why(phase));
    }

    /// A step from which on the receiver is in another position.
    void turn(Words words, Position position) {
        add(
                new Step.Wait(new Common(Optional.of(position), words, Fit.DEFAULT)),
                new Why(Why.Phase.TURN));
    }

    /// A touch on these sides.
    void add(Turn turn, Sides sides) {
        add(turn.on(sides, common(turn.words())), turn.why());
    }

    /// The same on each of `sides`, one whole side after the other.
    void addOnEach(List<Side> sides, List<Turn> turns) {
        if (!sides.equals(List.of(Side.LEFT, Side.RIGHT))) {
            sides.forEach(side -> turns.forEach(turn -> add(turn, side)));
        } else if (turns.size() == 1) {
            add(turns.getFirst(), Sides.LEFT_THEN_RIGHT);
        } else {
            addGroup(turns);
        }
    }

    /// A touch on one side.
    void add(Turn turn, Side side) {
        add(turn, sides(side, turn.move()));
    }

    private void addGroup(List<Turn> turns) {
        var path = path() + ".steps";
        for (int i = 0; i < turns.size(); i++) {
            reasons.put(path + "[" + i + "]", turns.get(i).why());
        }
        steps.add(
                new Step.EachSide(
                        turns.stream()
                                .<Step>map(turn -> turn.on(Sides.BOTH, common(turn.words())))
                                .toList()));
    }

    private void add(Step.Leaf step, Why why) {
        reasons.put(path(), why);
        steps.add(step);
    }

    private String path() {
        return "steps[" + steps.size() + "]";
    }

    private static Common common(Words words) {
        return new Common(Optional.empty(), words, Fit.DEFAULT);
    }

    private static Sides sides(Side side, Move move) {
        return switch (side) {
            case LEFT -> Sides.LEFT;
            case RIGHT -> Sides.RIGHT;
            case BOTH -> Sides.BOTH;
            // A hand rocks on the midline; in everything else two work beside it.
            case MIDLINE -> move == Move.ROCKING ? Sides.MIDLINE : Sides.BOTH;
        };
    }
}
