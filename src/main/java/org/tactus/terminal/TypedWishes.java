package org.tactus.terminal;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.compose.Tool;
import org.tactus.compose.Wishes;
import org.tactus.routine.Pressure;

/// Wishes for a composed session as they are typed behind options.
record TypedWishes(TypedWords words) {
    private static final int USUAL_SCORE = 5;

    /// How much each spot wants: `shoulder-top/left:8,sole`.
    Map<Spot, Integer> focus(String typed) {
        var scores = new HashMap<Spot, Integer>();
        for (var part : typed.split(",", -1)) {
            var scored = part.split(":", 2);
            int score = scored.length == 2 ? score(scored[1]) : USUAL_SCORE;
            spots(scored[0]).forEach(spot -> scores.put(spot, score));
        }
        return scores;
    }

    Set<Tool> tools(String typed) {
        var tools = EnumSet.noneOf(Tool.class);
        for (var part : typed.split(",", -1)) {
            tools.add(
                    words.word(
                            Tool.class,
                            part,
                            "terminal.compose.with.meant",
                            "terminal.compose.with.unknown"));
        }
        return tools;
    }

    int minutes(String typed) {
        return number(typed, Wishes.FEWEST_MINUTES, Wishes.MOST_MINUTES)
                .orElseThrow(
                        () ->
                                words.refused(
                                        "terminal.compose.minutes.bad",
                                        typed,
                                        Wishes.FEWEST_MINUTES,
                                        Wishes.MOST_MINUTES));
    }

    /// The firmest that is liked.
    Pressure pressure(String typed) {
        return number(typed, Pressure.LIGHTEST, Wishes.FIRMEST.level())
                .map(Pressure::new)
                .orElseThrow(() -> words.refused("terminal.compose.pressure.bad", typed));
    }

    private List<Spot> spots(String typed) {
        var sided = typed.split("/", 2);
        var spots = Spot.of(words.zone(sided[0]));
        if (sided.length == 1) {
            return spots;
        }
        var one = spots.stream().filter(spot -> spot.side().id().equals(sided[1])).toList();
        if (one.isEmpty()) {
            var sides = spots.stream().map(Spot::side).map(Side::id).toList();
            throw words.refused("terminal.compose.side.unknown", typed, String.join(", ", sides));
        }
        return one;
    }

    private int score(String typed) {
        return number(typed, 0, Wishes.HIGHEST_SCORE)
                .orElseThrow(() -> words.refused("terminal.compose.score.bad", typed));
    }

    private static Optional<Integer> number(String typed, int least, int most) {
        return typed.matches("\\d{1,4}")
                ? Optional.of(Integer.valueOf(typed))
                        .filter(number -> least <= number && number <= most)
                : Optional.empty();
    }
}
