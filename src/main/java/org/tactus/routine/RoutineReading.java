package org.tactus.routine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The reading of one file, from its tree to a routine or to all of its problems.
final class RoutineReading {
    private static final int FORMAT = 1;
    private static final int LONGEST_ID = 64;

    private final Problems problems;
    private final Values values;

    RoutineReading(Values values) {
        this.problems = values.problems();
        this.values = values;
    }

    Read read(Json tree) {
        if (!(tree instanceof Json.Obj object)) {
            values.wrongType(tree, Where.root(), "an object, a routine");
            return new Read.Invalid(problems.inOrder());
        }
        var fields = new Fields(object, Where.root(), values);
        if (isNewer(fields)) {
            return new Read.Invalid(problems.inOrder());
        }
        fields.check(Grammar.ROUTINE);
        var routine = routine(fields);
        return routine.isEmpty() || problems.hasErrors()
                ? new Read.Invalid(problems.inOrder())
                : new Read.Valid(routine.get(), problems.inOrder());
    }

    private boolean isNewer(Fields fields) {
        return switch (fields.take(Key.FORMAT)) {
            case null -> false;
            case Json.Whole(var _, var format) when format == FORMAT -> false;
            case Json.Whole(var token, var format) when format > FORMAT -> {
                var message =
                        "format "
                                + format
                                + " is made for a newer Tactus; this one reads format "
                                + FORMAT;
                problems.error(token, Where.root().field("format"), "newer-format", message);
                yield true;
            }
            case Json.Whole(var token, var format) -> {
                var message = format + " is no format; allowed: " + FORMAT;
                problems.error(token, Where.root().field("format"), "bad-value", message);
                yield false;
            }
            case Json other -> {
                values.whole(other, Where.root().field("format"), FORMAT, FORMAT);
                yield false;
            }
        };
    }

    private Optional<Routine> routine(Fields fields) {
        var schema = fields.take(Key.SCHEMA);
        if (schema != null && !(schema instanceof Json.Str)) {
            values.wrongType(schema, Where.root().field("$schema"), "a text");
        }
        var id = id(fields);
        var title = fields.text(Key.TITLE);
        var summary = fields.text(Key.SUMMARY);
        var audience = fields.word(Key.FOR, Vocabulary.AUDIENCE);
        var position = fields.word(Key.POSITION, Vocabulary.POSITION);
        var giver = fields.word(Key.GIVER, Vocabulary.GIVER);
        var lubricant = fields.text(Key.LUBRICANT);
        var needs = texts(fields, Key.NEEDS);
        var tags = strings(fields, Key.TAGS);
        var sources = strings(fields, Key.SOURCES);
        var reader = new StepReader(values);
        var steps = reader.readAll(fields, 0, false);
        var extent = Extent.of(steps);
        checkExtent(fields, extent);
        lint(
                fields.object(),
                audience,
                tags.contains(Routine.WIND_DOWN),
                extent.length(),
                reader.outlines());
        if (id.isEmpty() || title.isEmpty() || audience.isEmpty() || position.isEmpty()) {
            return Optional.empty();
        }
        var standing = giver.orElse(audience.get() == Audience.SELF ? Giver.SELF : Giver.LEFT);
        return Optional.of(
                new Routine(
                        id.get(),
                        title.get(),
                        summary,
                        audience.get(),
                        position.get(),
                        standing,
                        lubricant,
                        needs,
                        tags,
                        sources,
                        steps));
    }

    private Optional<String> id(Fields fields) {
        var id = fields.string(Key.ID);
        if (id.isPresent() && !isId(id.get())) {
            var message =
                    Shown.quoted(id.get())
                            + " is no id; allowed: 1 to "
                            + LONGEST_ID
                            + " of the letters a to z, digits and hyphens";
            fields.error(Key.ID, "bad-value", message);
            return Optional.empty();
        }
        return id;
    }

    static boolean isId(String id) {
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')) {
                return false;
            }
        }
        return !id.isEmpty() && id.length() <= LONGEST_ID;
    }

    private List<Text> texts(Fields fields, Key key) {
        var texts = new ArrayList<Text>();
        var items = fields.list(key);
        for (int i = 0; i < items.size(); i++) {
            values.text(items.get(i), fields.where(key).item(i)).ifPresent(texts::add);
        }
        return texts;
    }

    private List<String> strings(Fields fields, Key key) {
        var strings = new ArrayList<String>();
        var items = fields.list(key);
        for (int i = 0; i < items.size(); i++) {
            values.string(items.get(i), fields.where(key).item(i)).ifPresent(strings::add);
        }
        return strings;
    }

    /// Limits of the whole. Steps that could not be built are not counted, so that what is over a
    /// limit is so without them.
    private void checkExtent(Fields fields, Extent extent) {
        if (extent.written() > Limits.MOST_STEPS) {
            var message = extent.written() + " steps are above " + Limits.MOST_STEPS;
            fields.error(Key.STEPS, "too-many-steps", message);
        }
        if (extent.unrolled() > Limits.MOST_UNROLLED) {
            var message =
                    extent.unrolled()
                            + " steps, groups played out, are above "
                            + Limits.MOST_UNROLLED;
            fields.error(Key.STEPS, "too-many-steps", message);
        }
        if (extent.length().compareTo(Duration.ofSeconds(Limits.MOST_SECONDS)) > 0) {
            var message =
                    extent.length().toSeconds()
                            + " seconds in all are above "
                            + Limits.MOST_SECONDS
                            + ", 4 hours";
            fields.error(Key.STEPS, "too-long", message);
        }
    }

    private void lint(
            Json.Obj root,
            Optional<Audience> audience,
            boolean windDown,
            Duration length,
            List<Outline> outlines) {
        for (var finding : Lint.check(audience, windDown, length, outlines)) {
            var rule = finding.rule();
            int at = Locator.token(root, finding.where());
            problems.add(rule.severity(), at, finding.where(), rule.id(), finding.message());
        }
    }
}
