package org.tactus.ui.screening;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tactus.body.Spot;
import org.tactus.routine.Routine;
import org.tactus.safety.Due;

/// Who has answered a moment ago, with no session since: their answers, and what they marked, are
/// there again when their questions come again. After [#HOLDS], and after a session, the questions
/// are asked anew. The answers themselves lie where people are remembered.
public final class LeftQuestions {
    /// So long after it was left a screening goes on as it was.
    public static final Duration HOLDS = Duration.ofMinutes(10);

    /// A screening that was left.
    ///
    /// @param massage what they were asked for; empty: for no massage yet
    /// @param marks how sore spots are, where that was said after the answers
    private record Left(Due due, Optional<Routine> massage, Optional<Marks> marks, Instant lately) {
        Left at(Instant now) {
            return new Left(due, massage, marks, now);
        }

        Left with(Marks other) {
            return new Left(due, massage, Optional.of(other), lately);
        }
    }

    /// @param offered the scores that it began with
    private record Marks(Map<Spot, Integer> offered, Map<Spot, Integer> scores) {}

    private final InstantSource wall;
    private final Map<UUID, Left> left = new HashMap<>();
    private Optional<Routine> massage = Optional.empty();

    public LeftQuestions(InstantSource wall) {
        this.wall = wall;
    }

    /// The questions that come now are for this massage; empty: for no massage yet.
    public void expect(Optional<Routine> massage) {
        this.massage = massage;
    }

    /// A session is played, and ends it for everybody.
    public void end() {
        left.clear();
    }

    /// What was due for whoever answered a moment ago; empty where they are asked anew.
    Optional<Due> due(UUID person) {
        left.values().removeIf(each -> !isLately(each.lately()));
        return Optional.ofNullable(left.get(person)).map(Left::due);
    }

    /// Whether they were asked for this same massage, so that their consent is to this one.
    boolean isSameMassage(UUID person) {
        return massage.isPresent()
                && Optional.ofNullable(left.get(person)).flatMap(Left::massage).equals(massage);
    }

    /// A person has answered something.
    void answered(UUID person, Due due) {
        var marks = Optional.ofNullable(left.get(person)).flatMap(Left::marks);
        left.put(person, new Left(due, massage, marks, wall.instant()));
    }

    /// A person goes away from the questions; from now on it counts.
    void leave(UUID person) {
        left.computeIfPresent(person, (_, each) -> each.at(wall.instant()));
    }

    /// A person who has answered said how sore spots are.
    ///
    /// @param offered the scores that it began with
    public void mark(UUID person, Map<Spot, Integer> offered, Map<Spot, Integer> scores) {
        var marks = new Marks(Map.copyOf(offered), Map.copyOf(scores));
        left.computeIfPresent(person, (_, each) -> each.with(marks).at(wall.instant()));
    }

    /// What a person marked, where the scores are the same that it began with, or none; empty where
    /// there is nothing, or where something else was said since.
    public Optional<Map<Spot, Integer>> marks(UUID person, Map<Spot, Integer> offered) {
        return Optional.ofNullable(left.get(person))
                .flatMap(Left::marks)
                .filter(marks -> offered.isEmpty() || marks.offered().equals(offered))
                .map(Marks::scores);
    }

    private boolean isLately(Instant then) {
        var passed = Duration.between(then, wall.instant());
        return !passed.isNegative() && passed.compareTo(HOLDS) <= 0;
    }
}
