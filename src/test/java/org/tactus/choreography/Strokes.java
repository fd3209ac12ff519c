package org.tactus.choreography;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tactus.body.Body;
import org.tactus.body.Hands;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.routine.Audience;
import org.tactus.routine.Common;
import org.tactus.routine.Direction;
import org.tactus.routine.Giver;
import org.tactus.routine.Implement;
import org.tactus.routine.Position;
import org.tactus.routine.Pressure;
import org.tactus.routine.Routine;
import org.tactus.routine.Sides;
import org.tactus.routine.Step;
import org.tactus.routine.Technique;
import org.tactus.routine.Tempo;
import org.tactus.routine.Text;
import org.tactus.session.Segment;
import org.tactus.session.Timeline;

/// One step of a routine to look at, a minute long unless it says otherwise.
public record Strokes(
        Technique technique,
        Implement with,
        List<Zone> zones,
        Sides sides,
        Giver giver,
        Optional<Direction> direction) {
    public static final Body BODY = Body.load();
    public static final Hands HANDS = Hands.load();
    public static final int TEMPO = 12;

    public static Strokes of(Technique technique, Zone... zones) {
        var with =
                technique.allowed().contains(Implement.PALMS)
                        ? Implement.PALMS
                        : technique.allowed().stream().min(Enum::compareTo).orElseThrow();
        return new Strokes(
                technique, with, List.of(zones), Sides.BOTH, Giver.LEFT, Optional.empty());
    }

    public Strokes on(Sides other) {
        return new Strokes(technique, with, zones, other, giver, direction);
    }

    public Strokes with(Implement other) {
        return new Strokes(technique, other, zones, sides, giver, direction);
    }

    public Strokes by(Giver other) {
        return new Strokes(technique, with, zones, sides, other, direction);
    }

    public Strokes going(Direction way) {
        return new Strokes(technique, with, zones, sides, giver, Optional.of(way));
    }

    public Segment segment() {
        Step step =
                technique.isPress()
                        ? new Step.Press(
                                Common.saying("Press."),
                                technique,
                                zones,
                                with,
                                new Pressure(2),
                                sides,
                                Optional.empty(),
                                Duration.ofMinutes(1),
                                Optional.empty())
                        : new Step.Stroke(
                                Common.saying("Stroke."),
                                technique,
                                zones,
                                with,
                                Optional.of(Tempo.of(TEMPO)),
                                new Pressure(2),
                                sides,
                                Duration.ofMinutes(1),
                                direction,
                                Optional.empty());
        var routine =
                new Routine(
                        "one-step",
                        Text.of("One step"),
                        Optional.empty(),
                        Audience.PARTNER,
                        Position.PRONE,
                        giver,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(step));
        return Timeline.of(routine).segments().getFirst();
    }

    public Choreography choreography() {
        return Choreography.of(BODY, HANDS, segment(), giver);
    }

    /// The same step for a receiver on whom hands leave out these spots.
    public Choreography sparing(Set<Spot> out) {
        return Choreography.of(BODY, HANDS, segment(), giver, out);
    }

    Prepared prepared() {
        return new Prepared(choreography());
    }

    /// The same step, prepared once.
    record Prepared(Choreography choreography) {
        Scene at(double seconds) {
            return choreography.at(Duration.ofNanos((long) (seconds * 1e9)));
        }
    }

    Scene at(double seconds) {
        return choreography().at(Duration.ofNanos((long) (seconds * 1e9)));
    }
}
