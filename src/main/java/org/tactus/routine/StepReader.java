package org.tactus.routine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads the steps of one file. A step of which only a side matter is wrong is built without it, so
/// that everything else about it is still looked at; the file as a whole is refused anyway.
final class StepReader {
    private static final int MOST_BREATHS = 1000;

    private final Values values;
    private final Problems problems;
    private final List<Outline> outlines = new ArrayList<>();
    private final TouchReader touches;

    StepReader(Values values) {
        this.values = values;
        this.problems = values.problems();
        this.touches = new TouchReader(values, outlines::add);
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
            case STROKE -> touches.stroke(fields, oneSide);
            case PRESS -> touches.press(fields, oneSide);
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
                var common = CommonReader.read(fields, false);
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
        var common = CommonReader.read(fields, true);
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
        var common = CommonReader.read(fields, true);
        outlines.add(Outline.plain(kind, length, common.words(), fields.where()));
        return length.map(seconds -> new Timed(common, seconds));
    }
}
