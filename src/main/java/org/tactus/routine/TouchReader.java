package org.tactus.routine;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tactus.body.Zone;

/// Reads the steps in which hands are on the receiver.
final class TouchReader {
    private static final BigDecimal FASTEST = BigDecimal.valueOf(1000);

    private final Values values;
    private final Consumer<Outline> outlines;

    /// @param outlines gets what lint needs to know of each step
    TouchReader(Values values, Consumer<Outline> outlines) {
        this.values = values;
        this.outlines = outlines;
    }

    /// What both kinds of touch have.
    private record Touch(
            Optional<Technique> technique,
            List<Zone> zones,
            Optional<Implement> with,
            Optional<Pressure> pressure,
            Sides sides,
            Optional<Duration> length,
            Optional<Text> breath,
            Common common) {

        /// Whether a step can be built of it.
        boolean isWhole() {
            return technique.isPresent()
                    && with.isPresent()
                    && pressure.isPresent()
                    && length.isPresent();
        }

        Outline outline(Kind kind, Optional<Tempo> tempo, Where where) {
            return new Outline(
                    where,
                    Optional.of(kind),
                    technique,
                    zones,
                    with,
                    tempo,
                    pressure,
                    Optional.of(sides),
                    length,
                    common.words());
        }
    }

    /// @param oneSide whether it stands in `each-side`
    Optional<Step.Stroke> stroke(Fields fields, boolean oneSide) {
        var touch = touch(fields, false, oneSide);
        var tempo = tempo(fields);
        if (touch.technique().isPresent() && touch.technique().get().tempo().isPresent()) {
            fields.require(Key.TEMPO);
        }
        var direction = fields.word(Key.DIRECTION, Vocabulary.DIRECTION);
        outlines.accept(touch.outline(Kind.STROKE, tempo, fields.where()));
        return touch.isWhole()
                ? Optional.of(
                        new Step.Stroke(
                                touch.common(),
                                touch.technique().orElseThrow(),
                                touch.zones(),
                                touch.with().orElseThrow(),
                                tempo,
                                touch.pressure().orElseThrow(),
                                touch.sides(),
                                touch.length().orElseThrow(),
                                direction,
                                touch.breath()))
                : Optional.empty();
    }

    /// @param oneSide whether it stands in `each-side`
    Optional<Step.Press> press(Fields fields, boolean oneSide) {
        var touch = touch(fields, true, oneSide);
        var hold = hold(fields, touch);
        outlines.accept(touch.outline(Kind.PRESS, Optional.empty(), fields.where()));
        return touch.isWhole()
                ? Optional.of(
                        new Step.Press(
                                touch.common(),
                                touch.technique().orElseThrow(),
                                touch.zones(),
                                touch.with().orElseThrow(),
                                touch.pressure().orElseThrow(),
                                touch.sides(),
                                hold,
                                touch.length().orElseThrow(),
                                touch.breath()))
                : Optional.empty();
    }

    private Touch touch(Fields fields, boolean press, boolean oneSide) {
        return new Touch(
                technique(fields, press),
                zones(fields),
                fields.word(Key.WITH, Vocabulary.IMPLEMENT),
                pressure(fields),
                sides(fields, oneSide),
                fields.seconds(Key.SECONDS),
                fields.text(Key.BREATH),
                CommonReader.read(fields, true));
    }

    private Optional<Duration> hold(Fields fields, Touch touch) {
        boolean may =
                touch.technique().isEmpty() || touch.technique().get() == Technique.POINT_HOLD;
        if (!may) {
            fields.refuse(Key.HOLD, "only a point-hold has this field");
            return Optional.empty();
        }
        var hold = fields.seconds(Key.HOLD);
        if (hold.isPresent() && touch.length().isPresent()) {
            checkHold(fields, hold.get(), touch.length().get(), touch.sides());
        }
        return hold;
    }

    /// A hold that is written must fit into the seconds of a side once. Picked spots share the
    /// seconds in a way that a file cannot know; without any, a focus step is done on both sides.
    private void checkHold(Fields fields, Duration hold, Duration length, Sides sides) {
        var side = length.dividedBy(sides.parts());
        if (Step.Press.once(hold).compareTo(side) > 0) {
            var message =
                    hold.toSeconds()
                            + " seconds, with "
                            + Step.Press.SINK.toSeconds()
                            + " to sink and "
                            + Step.Press.RISE.toSeconds()
                            + " to rise, do not fit into "
                            + BigDecimal.valueOf(side.toMillis())
                                    .movePointLeft(3)
                                    .stripTrailingZeros()
                                    .toPlainString()
                            + " seconds a side";
            fields.error(Key.HOLD, "hold-too-long", message);
        }
    }

    private Optional<Technique> technique(Fields fields, boolean press) {
        var technique = fields.word(Key.TECHNIQUE, Vocabulary.TECHNIQUE);
        if (technique.isPresent() && technique.get().isPress() != press) {
            var message =
                    technique.get().id()
                            + " is written as a "
                            + (press ? "stroke" : "press")
                            + " step";
            fields.error(Key.TECHNIQUE, "bad-value", message);
        }
        return technique;
    }

    private List<Zone> zones(Fields fields) {
        var list = fields.fullList(Key.ZONES);
        var zones = new ArrayList<Zone>(list.size());
        for (int i = 0; i < list.size(); i++) {
            var zone =
                    list.get(i) instanceof Json.Str(var _, var id)
                            ? Vocabulary.ZONE.find(id)
                            : null;
            if (zone != null) {
                zones.add(zone);
            } else {
                values.word(list.get(i), fields.where(Key.ZONES).item(i), Vocabulary.ZONE)
                        .ifPresent(zones::add);
            }
        }
        return zones;
    }

    private Optional<Tempo> tempo(Fields fields) {
        var number = fields.decimal(Key.TEMPO);
        if (number.isPresent()
                && (number.get().signum() <= 0 || number.get().compareTo(FASTEST) > 0)) {
            var message =
                    number.get().toPlainString()
                            + " is no tempo; allowed: above 0, up to "
                            + FASTEST;
            fields.error(Key.TEMPO, "bad-value", message);
            return Optional.empty();
        }
        return number.map(Tempo::new);
    }

    private Optional<Pressure> pressure(Fields fields) {
        var level = fields.whole(Key.PRESSURE, Pressure.LIGHTEST, Pressure.DEEPEST);
        return level.isEmpty() ? Optional.empty() : Optional.of(new Pressure(level.getAsInt()));
    }

    private Sides sides(Fields fields, boolean oneSide) {
        var sides = fields.word(Key.SIDES, Vocabulary.SIDES);
        if (oneSide && fields.has(Key.SIDES)) {
            var message = "each-side sets the sides of its steps; leave this field out";
            fields.error(Key.SIDES, "sides-in-each-side", message);
            return Sides.BOTH;
        }
        return sides.orElse(Sides.BOTH);
    }
}
