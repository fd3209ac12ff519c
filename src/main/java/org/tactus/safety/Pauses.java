package org.tactus.safety;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tactus.routine.Step;

/// Takes out questions and waits that belonged to touch that vanished. A wait leads to what
/// follows it; a question belongs to what stands on either side.
final class Pauses {
    private final Set<Change> changes;

    Pauses(Set<Change> changes) {
        this.changes = changes;
    }

    /// A step as it was and what became of it.
    record Slot(Step step, String path, List<Piece> pieces) {
        boolean isPause() {
            return step instanceof Step.Ask || step instanceof Step.Wait;
        }

        boolean touched() {
            return touches(step);
        }

        boolean touchesStill() {
            return Piece.touches(pieces);
        }
    }

    /// Whether hands touch in a step.
    static boolean touches(Step step) {
        return switch (step) {
            case Step.Touch _ -> true;
            case Step.Group group -> group.steps().stream().anyMatch(Pauses::touches);
            case Step.Leaf _ -> false;
        };
    }

    /// What is left of the steps of one list.
    List<Piece> prune(List<Slot> slots) {
        var pieces = new ArrayList<Piece>();
        int block = 0;
        int i = 0;
        while (i < slots.size()) {
            int end = i;
            while (end < slots.size() && slots.get(end).isPause()) {
                end++;
            }
            if (end == i) {
                pieces.addAll(slots.get(i).pieces());
                i++;
                continue;
            }
            var before = slots.subList(block, i);
            var after = slots.subList(end, next(slots, end));
            var rest = slots.subList(end, slots.size());
            boolean needed = isNeeded(slots.subList(i, end), before, after, rest);
            for (var slot : slots.subList(i, end)) {
                pieces.addAll(needed ? slot.pieces() : List.of(gone(slot, before, rest)));
            }
            block = end;
            i = end;
        }
        return pieces;
    }

    private static int next(List<Slot> slots, int from) {
        int next = from;
        while (next < slots.size() && !slots.get(next).isPause()) {
            next++;
        }
        return next;
    }

    private static boolean isNeeded(
            List<Slot> pauses, List<Slot> before, List<Slot> after, List<Slot> rest) {
        boolean waits = pauses.stream().anyMatch(slot -> slot.step() instanceof Step.Wait);
        if (!waits) {
            return isNeeded(before) || isNeeded(after) || (!touched(before) && !touched(after));
        }
        boolean turns = pauses.stream().anyMatch(slot -> hasPosition(slot.step()));
        var reach = turns ? untilTurned(rest) : after;
        return isNeeded(reach) || !touched(reach);
    }

    private static boolean isNeeded(List<Slot> block) {
        return block.stream().anyMatch(Slot::touchesStill);
    }

    private static boolean touched(List<Slot> block) {
        return block.stream().anyMatch(Slot::touched);
    }

    private static List<Slot> untilTurned(List<Slot> rest) {
        int end = 0;
        while (end < rest.size() && !hasPosition(rest.get(end).step())) {
            end++;
        }
        return rest.subList(0, end);
    }

    private static boolean hasPosition(Step step) {
        return switch (step) {
            case Step.Leaf leaf -> leaf.common().position().isPresent();
            case Step.Group group -> group.steps().stream().anyMatch(Pauses::hasPosition);
        };
    }

    private Piece gone(Slot slot, List<Slot> before, List<Slot> after) {
        var leaf = (Step.Leaf) slot.step();
        changes.add(new Change.NotNeeded(slot.path(), leaf, lost(before, after)));
        return slot.pieces().stream()
                .filter(piece -> piece instanceof Piece.Leaf)
                .findFirst()
                .map(piece -> new Piece.Gone(((Piece.Leaf) piece).step().common().position()))
                .orElseGet(() -> new Piece.Gone(leaf.common().position()));
    }

    /// Why steps around it vanished.
    private Set<Reason> lost(List<Slot> before, List<Slot> after) {
        var reasons = new LinkedHashSet<Reason>();
        for (var change : changes) {
            if (change instanceof Change.LeftOut && (isIn(change, before) || isIn(change, after))) {
                reasons.addAll(change.reasons());
            }
        }
        return reasons;
    }

    private static boolean isIn(Change change, List<Slot> slots) {
        return slots.stream()
                .anyMatch(
                        slot ->
                                change.path().equals(slot.path())
                                        || change.path().startsWith(slot.path() + "."));
    }
}
