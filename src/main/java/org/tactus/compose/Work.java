package org.tactus.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.tactus.routine.Technique;

/// How a place's own seconds are spent: on strokes, broad before narrow, and on a held point with
/// what soothes it.
///
/// @param strokes with the seconds of one turn of each
/// @param hold the seconds of one turn of the held point; 0 without one
/// @param soothe the seconds of one turn of what follows it
record Work(List<Share> strokes, int hold, int soothe) {
    /// Three breaths, with the time to sink and to rise.
    private static final int SHORTEST_HOLD = 21;
    private static final int LONGEST_HOLD = 120;
    private static final int SHORTEST_SOOTHE = 10;
    private static final int LONGEST_SOOTHE = 60;
    private static final int SHORTEST_STROKE = 14;
    private static final int USUAL_STROKE = 35;

    /// As the field's arc goes: gliding, kneading, pressing, friction.
    private static final List<Technique> BROAD_FIRST =
            List.of(
                    Technique.ROCKING,
                    Technique.EFFLEURAGE,
                    Technique.CIRCLE_EFFLEURAGE,
                    Technique.KNEADING,
                    Technique.WRINGING,
                    Technique.COMPRESSION,
                    Technique.ROLLING,
                    Technique.DEVICE_GLIDE,
                    Technique.CIRCLE_FRICTION,
                    Technique.STRIPPING);

    /// None at all.
    static final Work NONE = new Work(List.of(), 0, 0);

    /// A stroke's seconds, of one turn.
    record Share(Move move, int seconds) {}

    /// The shortest work of a place that has a held point in it.
    static int shortestWithHold(int held, int turns) {
        return held * (SHORTEST_HOLD + SHORTEST_SOOTHE) + turns * SHORTEST_STROKE;
    }

    /// The work of a place.
    ///
    /// @param held on how many sides a point is held
    /// @param warm whether a glide has warmed it
    /// @param glided whether that glide has just passed over it
    /// @param thumbs whether thumbs have just worked
    static Work of(
            Place place,
            int seconds,
            int held,
            boolean warm,
            boolean glided,
            boolean thumbs,
            Scope scope) {
        if (held == 0) {
            return new Work(
                    strokes(place, seconds / place.turns(), warm, glided, thumbs, scope), 0, 0);
        }
        int most = (seconds - place.turns() * SHORTEST_STROKE) / held;
        int longest = Math.min(LONGEST_HOLD, most - SHORTEST_SOOTHE);
        int hold = Math.clamp(seconds * 3L / 10 / held, SHORTEST_HOLD, longest);
        int soothe =
                Math.clamp(
                        seconds * 3L / 20 / held,
                        SHORTEST_SOOTHE,
                        Math.min(LONGEST_SOOTHE, most - hold));
        // An odd second that two sides could not share.
        hold += (seconds - held * (hold + soothe)) % place.turns();
        int turn = (seconds - held * (hold + soothe)) / place.turns();
        return new Work(strokes(place, turn, warm, glided, thumbs, scope), hold, soothe);
    }

    private static List<Share> strokes(
            Place place, int turn, boolean warm, boolean glided, boolean thumbs, Scope scope) {
        var candidates = new ArrayList<>(place.strokes());
        if (!warm) {
            scope.glide(place.zone(), place.spots())
                    .ifPresent(
                            glide -> {
                                candidates.removeIf(move -> move.technique() == glide.technique());
                                candidates.addFirst(glide);
                            });
        }
        int wanted = Math.min(Place.MOST_STROKES, worthwhile(candidates, glided));
        int count = Math.clamp(turn / USUAL_STROKE, 1, wanted);
        var chosen = inOrder(candidates, count);
        while (takes(place, chosen) < turn && count < candidates.size()) {
            count++;
            chosen = inOrder(candidates, count);
        }
        if (thumbs && chosen.getFirst().isWithThumbs()) {
            chosen.addFirst(Move.GLIDE);
        }
        var parts =
                chosen.stream()
                        .map(move -> new Budget.Part(1, place.longest(move), weight(move)))
                        .toList();
        var seconds = Budget.share(turn, 1, parts);
        var strokes = List.copyOf(chosen);
        return IntStream.range(0, seconds.length)
                .mapToObj(i -> new Share(strokes.get(i), seconds[i]))
                .toList();
    }

    /// How many of these are worth doing: no glide over what has just been glided over, unless
    /// there is nothing else. Where a zone has one, it is the last.
    private static int worthwhile(List<Move> candidates, boolean glided) {
        boolean again = glided && candidates.getLast() == Move.GLIDE;
        return Math.max(1, candidates.size() - (again ? 1 : 0));
    }

    /// A glide only leads to the other strokes.
    private static int weight(Move move) {
        return move.technique() == Technique.EFFLEURAGE ? 1 : 2;
    }

    private static int takes(Place place, List<Move> moves) {
        return moves.stream().mapToInt(place::longest).sum();
    }

    private static List<Move> inOrder(List<Move> candidates, int count) {
        var chosen = new ArrayList<>(candidates.subList(0, count));
        chosen.sort(Comparator.comparingInt(move -> BROAD_FIRST.indexOf(move.technique())));
        return chosen;
    }
}
