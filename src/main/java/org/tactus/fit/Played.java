package org.tactus.fit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.tactus.routine.Routine;
import org.tactus.routine.Step;

/// A step as it is written, with how often it is played and how far it may move.
///
/// @param path its place in the routine: `steps[8].steps[1]`
/// @param times once, twice in `each-side`, so often as a `repeat` says, and their products
record Played(String path, Step.Leaf step, int times, Leeway leeway) {

    /// Every step of `routine`, in the order of writing.
    static List<Played> of(Routine routine) {
        var played = new ArrayList<Played>();
        add(routine.steps(), "steps", 1, played);
        return played;
    }

    /// The least that it takes, however often it is played.
    Duration shortest() {
        return leeway.least().multipliedBy(times);
    }

    /// What it takes part in sharing with.
    Shares.Part part() {
        return leeway.part(step.length(), times);
    }

    private static void add(List<Step> steps, String path, int times, List<Played> played) {
        for (int i = 0; i < steps.size(); i++) {
            var at = path + "[" + i + "]";
            switch (steps.get(i)) {
                case Step.Leaf leaf -> played.add(new Played(at, leaf, times, Leeway.of(leaf)));
                case Step.EachSide(var inner) -> add(inner, at + ".steps", times * 2, played);
                case Step.Repeat(var more, var inner) ->
                        add(inner, at + ".steps", times * more, played);
            }
        }
    }
}
