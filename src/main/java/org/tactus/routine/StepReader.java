package org.tactus.routine;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.tactus.body.Zone;

/// Reads the steps of one file. A step of which only a side matter is wrong is built without it, so
/// that everything else about it is still looked at; the file as a whole is refused anyway.
final class StepReader {
    private static final BigDecimal FASTEST = BigDecimal.valueOf(1000);
    private static final int MOST_BREATHS = 1000;

    private final Values values;
    private final Problems problems;
    private final List<Outline> outlines = new ArrayList<>();

    StepReader(Values values) {
        this.values = values;
        this.problems = values.problems();
    }

    /// What lint needs to know of the played steps that were read, in the order of the file.
    List<Outline> outlines() {
        return outlines;
    }

    /// The steps that could be built.
    ///
    /// @param depth how many groups the list stands in
    /// @param oneSide whether one of these groups is `each-side`
    List<Step> readAll(Fields owner, int depth, boolean oneSide) {
        var list = owner.fullList(Key.STEPS);
        var where = owner.where(Key.STEPS);
        var steps = new ArrayList<Step>(list.size());
        for (int i = 0; i < list.size(); i++) {
            read(list.get(i), where.item(i), depth, oneSide).ifPresent(steps::add);
        }
        return steps;
    }

    private Optional<? extends Step> read(Json json, Where where, int depth, boolean oneSide) {
        if (!(json instanceof Json.Obj object)) {
            values.wrongType(json, where, "an object, a step");
            outlines.add(Outline.unknown(where));
            return Optional.empty();
        }
        var fields = new Fields(object, where, values);
        var kind = kind(fields);
        if (kind.isEmpty()) {
            outlines.add(Outline.unknown(where));
            return Optional.empty();
        }
        fields.check(Grammar.of(kind.get()));
        return read(kind.get(), fields, depth, oneSide);
    }

    /// The step's kind, or the one that was probably meant, so that reading can go on.
    private Optional<Kind> kind(Fields fields) {
        var kind = fields.word(Key.KIND, Vocabulary.KIND);
        if (kind.isPresent()) {
            return kind;
        }
        if (fields.take(Key.KIND) instanceof Json.Str(var _, var spelling)) {
            return Vocabulary.KIND.nearest(spelling);
        }
        fields.require(Key.KIND);
        return Optional.empty();
    }

    private Optional<? extends Step> read(Kind kind, Fields fields, int depth, boolean oneSide) {
        return switch (kind) {
            case STROKE -> stroke(fields, oneSide);
            case PRESS -> press(fields, oneSide);
            case BREATHE -> breathe(fields);
            case SETTLE ->
                    timed(kind, fields)
                            .map(timed -> new Step.Settle(timed.common(), timed.length()));
            case ASK ->
                    timed(kind, fields).map(timed -> new Step.Ask(timed.common(), timed.length()));
            case REST ->
                    timed(kind, fields).map(timed -> new Step.Rest(timed.common(), timed.length()));
            case CLOSE ->
                    timed(kind, fields)
                            .map(timed -> new Step.Close(timed.common(), timed.length()));
            case WAIT -> {
                var common = common(fields, false);
                outlines.add(Outline.plain(kind, Optional.empty(), common.words(), fields.where()));
                yield Optional.of(new Step.Wait(common));
            }
            case EACH_SIDE -> Optional.of(new Step.EachSide(group(fields, depth, true)));
            case REPEAT -> {
                int times = fields.whole(Key.TIMES, 1, Limits.MOST_TIMES).orElse(1);
                yield Optional.of(new Step.Repeat(times, group(fields, depth, oneSide)));
            }
        };
    }

    private List<Step> group(Fields fields, int depth, boolean oneSide) {
        if (depth < Limits.DEEPEST_GROUP) {
            return readAll(fields, depth + 1, oneSide);
        }
        var message =
                "groups may stand in groups "
                        + Limits.DEEPEST_GROUP
                        + " deep, and this one is deeper";
        problems.error(fields.object().token(), fields.where(), "too-deep", message);
        outlines.add(Outline.unknown(fields.where()));
        return List.of();
    }

    private Optional<Step.Stroke> stroke(Fields fields, boolean oneSide) {
        var technique = technique(fields, false);
        var zones = zones(fields);
        var with = fields.word(Key.WITH, Vocabulary.IMPLEMENT);
        var tempo = tempo(fields);
        if (technique.isPresent() && technique.get().tempo().isPresent()) {
            fields.require(Key.TEMPO);
        }
        var pressure = pressure(fields);
        var sides = sides(fields, oneSide);
        var length = fields.seconds(Key.SECONDS);
        var direction = fields.word(Key.DIRECTION, Vocabulary.DIRECTION);
        var breath = fields.text(Key.BREATH);
        var common = common(fields, true);
        outlines.add(
                new Outline(
                        fields.where(),
                        Optional.of(Kind.STROKE),
                        technique,
                        zones,
                        with,
                        tempo,
                        pressure,
                        Optional.of(sides),
                        length,
                        common.words()));
        if (technique.isEmpty() || with.isEmpty() || pressure.isEmpty() || length.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Step.Stroke(
                        common,
                        technique.get(),
                        zones,
                        with.get(),
                        tempo,
                        pressure.get(),
                        sides,
                        length.get(),
                        direction,
                        breath));
    }

    private Optional<Step.Press> press(Fields fields, boolean oneSide) {
        var technique = technique(fields, true);
        var zones = zones(fields);
        var with = fields.word(Key.WITH, Vocabulary.IMPLEMENT);
        var pressure = pressure(fields);
        var sides = sides(fields, oneSide);
        boolean mayHold = technique.isEmpty() || technique.get() == Technique.POINT_HOLD;
        var hold = mayHold ? fields.seconds(Key.HOLD) : Optional.<Duration>empty();
        if (!mayHold) {
            fields.refuse(Key.HOLD, "only a point-hold has this field");
        }
        var length = fields.seconds(Key.SECONDS);
        var breath = fields.text(Key.BREATH);
        var common = common(fields, true);
        outlines.add(
                new Outline(
                        fields.where(),
                        Optional.of(Kind.PRESS),
                        technique,
                        zones,
                        with,
                        Optional.empty(),
                        pressure,
                        Optional.of(sides),
                        length,
                        common.words()));
        if (hold.isPresent() && length.isPresent()) {
            checkHold(fields, hold.get(), length.get(), sides);
        }
        if (technique.isEmpty() || with.isEmpty() || pressure.isEmpty() || length.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Step.Press(
                        common,
                        technique.get(),
                        zones,
                        with.get(),
                        pressure.get(),
                        sides,
                        hold,
                        length.get(),
                        breath));
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

    private Optional<Step.Breathe> breathe(Fields fields) {
        var written = fields.string(Key.PATTERN);
        var pattern = written.flatMap(BreathPattern::parse);
        if (written.isPresent() && pattern.isEmpty()) {
            var message = BreathWords.refusal(written.get());
            fields.error(Key.PATTERN, "bad-value", message);
        }
        boolean natural = pattern.filter(BreathPattern::isNatural).isPresent();
        if (pattern.isPresent()) {
            fields.require(natural ? Key.SECONDS : Key.BREATHS);
            if (natural) {
                fields.refuse(Key.BREATHS, "natural breathing has seconds instead");
            } else {
                fields.refuse(Key.SECONDS, "paced breathing has breaths instead");
            }
        }
        var breaths = natural ? OptionalInt.empty() : fields.whole(Key.BREATHS, 1, MOST_BREATHS);
        var seconds =
                natural || pattern.isEmpty()
                        ? fields.seconds(Key.SECONDS)
                        : Optional.<Duration>empty();
        var common = common(fields, true);
        Optional<Step.Breathe> step = Optional.empty();
        if (natural && seconds.isPresent()) {
            step = Optional.of(Step.Breathe.natural(common, seconds.get()));
        } else if (!natural && pattern.isPresent() && breaths.isPresent()) {
            step = Optional.of(Step.Breathe.of(common, pattern.get(), breaths.getAsInt()));
        }
        var length = step.map(Step.Breathe::length);
        outlines.add(Outline.plain(Kind.BREATHE, length, common.words(), fields.where()));
        return step;
    }

    private record Timed(Common common, Duration length) {}

    private Optional<Timed> timed(Kind kind, Fields fields) {
        var length = fields.seconds(Key.SECONDS);
        var common = common(fields, true);
        outlines.add(Outline.plain(kind, length, common.words(), fields.where()));
        return length.map(seconds -> new Timed(common, seconds));
    }

    private Common common(Fields fields, boolean timed) {
        var text = fields.text(Key.TEXT);
        var words =
                new Words(
                        fields.text(Key.TITLE),
                        text,
                        fields.text(Key.SAY),
                        fields.text(Key.CAUTION),
                        fields.text(Key.FEEL));
        var position = fields.word(Key.POSITION, Vocabulary.POSITION);
        var min = timed ? fields.seconds(Key.MIN) : Optional.<Duration>empty();
        var max = timed ? fields.seconds(Key.MAX) : Optional.<Duration>empty();
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            var message =
                    min.get().toSeconds() + " is above max, which is " + max.get().toSeconds();
            fields.error(Key.MIN, "bad-value", message);
        }
        boolean optional = fields.flag(Key.OPTIONAL);
        var fit =
                min.isEmpty() && max.isEmpty() && !optional
                        ? Fit.DEFAULT
                        : new Fit(min, max, optional);
        return new Common(position, words, fit);
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
