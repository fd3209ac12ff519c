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
    }

    /// A step in which hands are on the receiver.
    sealed interface Touch extends Leaf {
        Technique technique();

        /// In the order in which the hands travel; never empty.
        List<Zone> zones();

        Implement with();

        Pressure pressure();

        Sides sides();

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
    }

    /// A question to the receiver.
    record Ask(Common common, Duration length) implements Leaf {
        @Override
        public Kind kind() {
            return Kind.ASK;
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
    }

    /// A pause for the receiver.
    record Rest(Common common, Duration length) implements Leaf {
        @Override
        public Kind kind() {
            return Kind.REST;
        }
    }

    /// The end of the touch: covering, resting, getting up.
    record Close(Common common, Duration length) implements Leaf {
        @Override
        public Kind kind() {
            return Kind.CLOSE;
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
