package org.tactus.routine;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tactus.body.Zone;

/// One entry of a routine: something that takes time, a moment that waits for the person, or a
/// group.
public sealed interface Step {

    /// The word of the format for this kind of step.
    Kind kind();

    /// A step that is played, in contrast to a group of such.
    sealed interface Leaf extends Step {
        Common common();

        /// How long it takes, both sides together; inside `each-side` how long one side takes. A
        /// wait takes no time.
        Duration length();

        /// How long lay hands do it at the most; empty where it takes no time.
        default Optional<Duration> longest() {
            return kind().longest();
        }

        /// The same with something else in common with other steps.
        Leaf with(Common other);

        /// The same with another length; paced breathing in as many whole breaths as that has room
        /// for. A wait stays as it is.
        Leaf lasting(Duration other);
    }

    /// A step in which hands are on the receiver.
    sealed interface Touch extends Leaf {
        Technique technique();

        /// In the order in which the hands travel; never empty.
        List<Zone> zones();

        Implement with();

        Pressure pressure();

        Sides sides();

        @Override
        default Optional<Duration> longest() {
            return Optional.of(technique().longest());
        }

        @Override
        Touch with(Common other);

        @Override
        Touch lasting(Duration other);

        /// The same in another place.
        Touch over(List<Zone> others, Sides side);

        /// How the stroke goes with the receiver's breath, in words.
        Optional<Text> breath();

        /// Whether its words ask to work on the out-breath.
        default boolean goesWithTheBreath() {
            return breath().map(text -> text.english().toLowerCase(Locale.ROOT))
                    .filter(text -> text.contains("out-breath") || text.contains("exhale"))
                    .isPresent();
        }
    }

    /// Steps that belong together.
    sealed interface Group extends Step {
        List<Step> steps();
    }

    /// Making ready, before any touch.
    record Settle(Common common, Duration length) implements Leaf {
        @Override
        public Kind kind() {
            return Kind.SETTLE;
        }

        @Override
        public Settle with(Common other) {
            return new Settle(other, length);
        }

        @Override
        public Settle lasting(Duration other) {
            return new Settle(common, other);
        }
    }

    /// Paced breathing: whole breaths of a pattern, or a time of natural breathing.
    ///
    /// @param breaths whole cycles; 0 for natural breathing
    record Breathe(Common common, BreathPattern pattern, int breaths, Duration length)
            implements Leaf {
        public Breathe {
            if (pattern.isNatural() != (breaths == 0)) {
                throw new IllegalArgumentException(
                        pattern.name() + " with " + breaths + " breaths");
            }
        }

        /// Whole breaths of a paced pattern.
        public static Breathe of(Common common, BreathPattern pattern, int breaths) {
            return new Breathe(common, pattern, breaths, pattern.cycle().multipliedBy(breaths));
        }

        /// Natural breathing for a time.
        public static Breathe natural(Common common, Duration length) {
            return new Breathe(common, BreathPattern.natural(), 0, length);
        }

        @Override
        public Kind kind() {
            return Kind.BREATHE;
        }

        @Override
        public Breathe with(Common other) {
            return new Breathe(other, pattern, breaths, length);
        }

        @Override
        public Breathe lasting(Duration other) {
            return pattern.isNatural()
                    ? natural(common, other)
                    : of(common, pattern, Math.toIntExact(other.dividedBy(pattern.cycle())));
        }
    }

    /// A moving technique.
    ///
    /// @param tempo absent for a technique that has none
    /// @param direction absent: the technique's own, see [Technique#defaultDirection]
    record Stroke(
            Common common,
            Technique technique,
            List<Zone> zones,
            Implement with,
            Optional<Tempo> tempo,
            Pressure pressure,
            Sides sides,
            Duration length,
            Optional<Direction> direction,
            Optional<Text> breath)
            implements Touch {
        public Stroke {
            zones = List.copyOf(zones);
        }

        @Override
        public Kind kind() {
            return Kind.STROKE;
        }

        @Override
        public Stroke with(Common other) {
            return new Stroke(
                    other, technique, zones, with, tempo, pressure, sides, length, direction,
                    breath);
        }

        @Override
        public Stroke lasting(Duration other) {
            return new Stroke(
                    common, technique, zones, with, tempo, pressure, sides, other, direction,
                    breath);
        }

        @Override
        public Stroke over(List<Zone> others, Sides side) {
            return new Stroke(
                    common, technique, others, with, tempo, pressure, side, length, direction,
                    breath);
        }
    }

    /// A still technique.
    ///
    /// @param hold of a point hold: how long on one spot, without the 3 s to sink and 3 s to rise
    record Press(
            Common common,
            Technique technique,
            List<Zone> zones,
            Implement with,
            Pressure pressure,
            Sides sides,
            Optional<Duration> hold,
            Duration length,
            Optional<Text> breath)
            implements Touch {
        /// The time in which the pressure of a point hold builds up.
        public static final Duration SINK = Duration.ofSeconds(3);

        /// The time in which it leaves again.
        public static final Duration RISE = Duration.ofSeconds(3);

        public Press {
            zones = List.copyOf(zones);
        }

        @Override
        public Kind kind() {
            return Kind.PRESS;
        }

        /// How long holding one spot for `hold` takes with sinking in and rising.
        public static Duration once(Duration hold) {
            return SINK.plus(hold).plus(RISE);
        }

        @Override
        public Press with(Common other) {
            return new Press(other, technique, zones, with, pressure, sides, hold, length, breath);
        }

        @Override
        public Press lasting(Duration other) {
            return new Press(common, technique, zones, with, pressure, sides, hold, other, breath);
        }

        @Override
        public Press over(List<Zone> others, Sides side) {
            return new Press(common, technique, others, with, pressure, side, hold, length, breath);
        }

        /// The same in which each spot is held as long as this; the whole time where that is empty.
        public Press holding(Optional<Duration> other) {
            return new Press(
                    common, technique, zones, with, pressure, sides, other, length, breath);
        }
    }

    /// A question to the receiver.
    record Ask(Common common, Duration length) implements Leaf {
        @Override
        public Kind kind() {
            return Kind.ASK;
        }

        @Override
        public Ask with(Common other) {
            return new Ask(other, length);
        }

        @Override
        public Ask lasting(Duration other) {
            return new Ask(common, other);
        }
    }

    /// Waits until the person goes on.
    record Wait(Common common) implements Leaf {
        @Override
        public Duration length() {
            return Duration.ZERO;
        }

        @Override
        public Kind kind() {
            return Kind.WAIT;
        }

        @Override
        public Wait with(Common other) {
            return new Wait(other);
        }

        @Override
        public Wait lasting(Duration other) {
            return this;
        }
    }

    /// A pause for the receiver.
    record Rest(Common common, Duration length) implements Leaf {
        @Override
        public Kind kind() {
            return Kind.REST;
        }

        @Override
        public Rest with(Common other) {
            return new Rest(other, length);
        }

        @Override
        public Rest lasting(Duration other) {
            return new Rest(common, other);
        }
    }

    /// The end of the touch: covering, resting, getting up.
    record Close(Common common, Duration length) implements Leaf {
        @Override
        public Kind kind() {
            return Kind.CLOSE;
        }

        @Override
        public Close with(Common other) {
            return new Close(other, length);
        }

        @Override
        public Close lasting(Duration other) {
            return new Close(common, other);
        }
    }

    /// All its steps on the left, then all again on the right.
    record EachSide(List<Step> steps) implements Group {
        public EachSide {
            steps = List.copyOf(steps);
        }

        @Override
        public Kind kind() {
            return Kind.EACH_SIDE;
        }
    }

    /// All its steps, several times.
    record Repeat(int times, List<Step> steps) implements Group {
        public Repeat {
            steps = List.copyOf(steps);
        }

        @Override
        public Kind kind() {
            return Kind.REPEAT;
        }
    }
}
