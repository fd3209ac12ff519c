package org.tactus.compose;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tactus.body.Zone;
import org.tactus.routine.Common;
import org.tactus.routine.Pressure;
import org.tactus.routine.Sides;
import org.tactus.routine.Step;
import org.tactus.routine.Technique;
import org.tactus.routine.Text;
import org.tactus.routine.Words;

/// A touch before it is a step: done once, or on one side and then on the other.
///
/// @param seconds of one turn
/// @param breath how it goes with the breath, in words
record Turn(
        Move move,
        List<Zone> zones,
        int seconds,
        Pressure pressure,
        Words words,
        Text breath,
        Why why) {
    private static final Duration LONGEST_HELD = Duration.ofSeconds(30);

    Turn {
        zones = List.copyOf(zones);
    }

    /// The step; on one side after the other it takes twice the seconds.
    Step.Touch on(Sides sides, Common common) {
        var length = Duration.ofSeconds(seconds).multipliedBy(sides.parts());
        return move.technique().isPress()
                ? new Step.Press(
                        common,
                        move.technique(),
                        zones,
                        move.with(),
                        pressure,
                        sides,
                        hold(),
                        length,
                        Optional.of(breath))
                : new Step.Stroke(
                        common,
                        move.technique(),
                        zones,
                        move.with(),
                        move.tempo(),
                        pressure,
                        sides,
                        length,
                        Optional.empty(),
                        Optional.of(breath));
    }

    private Optional<Duration> hold() {
        if (move.technique() != Technique.POINT_HOLD) {
            return Optional.empty();
        }
        var fits = Duration.ofSeconds(seconds).minus(Step.Press.SINK).minus(Step.Press.RISE);
        return Optional.of(fits.compareTo(LONGEST_HELD) < 0 ? fits : LONGEST_HELD);
    }

    Turn noFirmerThan(Pressure most) {
        return new Turn(move, zones, seconds, pressure.atMost(most.level()), words, breath, why);
    }

    /// The same with one thing more to say about it.
    Turn noting(Why.Note note) {
        return new Turn(move, zones, seconds, pressure, words, breath, why.with(note));
    }
}
