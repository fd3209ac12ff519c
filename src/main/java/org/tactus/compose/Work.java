package org.tactus.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How a place's own seconds are spent: on strokes, broad before narrow, and on a held point with
/// what soothes it.
///
/// @param strokes with the seconds of one turn of each
/// @param hold the seconds of one turn of the held point; 0 without one
/// @param soothe the seconds of one turn of what follows it
record Work(List<Share> strokes, int hold, int soothe) {
    private static final int SHORTEST_HOLD = 21;
    private static final int LONGEST_HOLD = 120;
    private static final int SHORTEST_SOOTHE = 10;
    private static final int LONGEST_SOOTHE = 60;
    private static final int SHORTEST_STROKE = 14;
    private static final int USUAL_STROKE = 40;
    private static final int MOST_STROKES = 4;

    /// A stroke's seconds, of one turn.
    record Share(Move move, int seconds) {}

    /// Whether there is time for a held point.
    static boolean holds(Place place, int seconds) {
        int held = place.wished().size() * (SHORTEST_HOLD + SHORTEST_SOOTHE);
        return seconds >= held + place.turns() * SHORTEST_STROKE;
    }

    /// @param focus whether a point is held
    /// @param warm whether a glide has warmed the place
    /// @param thumbs whether thumbs have just worked
    static Work of(
            Place place, int seconds, boolean focus, boolean warm, boolean thumbs, Scope scope) {
        int hold = 0;
        int soothe = 0;
        int left = seconds;
        if (focus) {
            int held = place.wished().size();
            int most = (seconds - place.turns() * SHORTEST_STROKE) / held;
            hold = Math.clamp(seconds * 3L / 10 / held, SHORTEST_HOLD, Math.min(LONGEST_HOLD, most - SHORTEST_SOOTHE));
            soothe = Math.clamp(seconds * 15L / 100 / held, SHORTEST_SOOTHE, Math.min(LONGEST_SOOTHE, most - hold));
            left = seconds - held * (hold + soothe);
            if (left % place.turns() != 0) {
                soothe--;
                left++;
            }
        }
        return new Work(strokes(place, left / place.turns(), warm, thumbs, scope), hold, soothe);
    }

    private static List<Share> strokes(
            Place place, int turn, boolean warm, boolean thumbs, Scope scope) {
        var candidates = new ArrayList<>(place.strokes());
        if (!warm) {
            glide(place, scope)
                    .ifPresent(
                            glide -> {
                                candidates.removeIf(
                                        move -> move.technique() == glide.technique());
                                candidates.addFirst(glide);
                            });
        }
        int count = Math.clamp(turn / USUAL_STROKE, 1, Math.min(MOST_STROKES, candidates.size()));
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
                        .map(move -> new Budget.Part(1, place.longest(move), 1))
                        .toList();
        var seconds = Budget.share(turn, 1, parts);
        var shares = new ArrayList<Share>();
        for (int i = 0; i < seconds.length; i++) {
            shares.add(new Share(chosen.get(i), seconds[i]));
        }
        return shares;
    }

    private static int takes(Place place, List<Move> moves) {
        return moves.stream().mapToInt(place::longest).sum();
    }

    private static List<Move> inOrder(List<Move> candidates, int count) {
        var chosen = new ArrayList<>(candidates.subList(0, count));
        chosen.sort(Comparator.comparingInt(Place::breadth));
        return chosen;
    }

    private static Optional<Move> glide(Place place, Scope scope) {
        return Stream.of(Move.GLIDE, Move.FACE_GLIDE)
                .filter(move -> scope.isDone(move, place.zone(), place.spots()))
                .findFirst();
    }
}
