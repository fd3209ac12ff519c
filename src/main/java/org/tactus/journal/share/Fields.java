package org.tactus.journal.share;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.tactus.routine.Nearest;
import org.tactus.routine.Shown;

/// The fields of an object, taken one by one. What is wrong is reported and the rest is looked at
/// all the same, so that every problem is told at once.
final class Fields {
    private final Value.Obj object;
    private final String path;
    private final Findings findings;
    private final Set<String> known = new HashSet<>();
    private boolean failed;

    Fields(Value.Obj object, String path, Findings findings) {
        this.object = object;
        this.path = path;
        this.findings = findings;
    }

    /// The path of a field: `sessions[4].note`.
    static String path(String parent, String name) {
        return parent.isEmpty() ? Shown.plain(name) : parent + "." + Shown.plain(name);
    }

    /// A field that must be there; empty where it is not, or is otherwise wrong.
    <T> Optional<T> required(String name, Form<T> form) {
        if (!object.members().containsKey(name)) {
            failed = true;
            findings.error(
                    object.at(),
                    path(path, name),
                    "missing-field",
                    "it is missing: " + form.allowed());
        }
        return optional(name, form);
    }

    /// A field that may be missing.
    <T> Optional<T> optional(String name, Form<T> form) {
        return member(name).flatMap(member -> read(member.value(), path(path, name), form));
    }

    /// A list that may be missing, of values of one form.
    <T> List<T> list(String name, Form<T> form) {
        return items(name, (value, at) -> read(value, at, form));
    }

    /// A list that may be missing, of objects.
    <T> List<T> objects(String name, Function<Fields, Optional<T>> reading) {
        return items(name, (value, at) -> object(value, at, reading));
    }

    /// An object that may be missing.
    <T> Optional<T> object(String name, Function<Fields, Optional<T>> reading) {
        return member(name).flatMap(member -> object(member.value(), path(path, name), reading));
    }

    /// Every field, where the names are not known beforehand: what `reading` makes of each.
    void each(BiConsumer<String, Value.Member> reading) {
        object.members()
                .forEach(
                        (name, member) -> {
                            known.add(name);
                            reading.accept(name, member);
                        });
    }

    /// Reads a value of this object by a form, reporting what is wrong.
    <T> Optional<T> read(Value value, String at, Form<T> form) {
        var read = form.reading().apply(value);
        if (read.isEmpty()) {
            wrong(value.at(), at, value.what() + " is not " + form.allowed());
        }
        return read;
    }

    /// Reports a value that is not as it should be.
    void wrong(int byteIndex, String at, String message) {
        failed = true;
        findings.error(byteIndex, at, "wrong-value", message);
    }

    String path() {
        return path;
    }

    int at() {
        return object.at();
    }

    /// Reports fields that nobody asked for, and answers whether everything else was well.
    boolean areWell() {
        object.members()
                .forEach(
                        (name, member) -> {
                            if (!known.contains(name)) {
                                findings.warning(
                                        member.at(),
                                        path(path, name),
                                        "unknown-field",
                                        "there is no such field; it is left out" + meant(name));
                            }
                        });
        return !failed;
    }

    private String meant(String name) {
        return Nearest.to(name, known).map(word -> "; did you mean \"" + word + "\"?").orElse("");
    }

    private Optional<Value.Member> member(String name) {
        known.add(name);
        return Optional.ofNullable(object.members().get(name));
    }

    /// Reads one item of a list, given its path.
    private interface ItemReading<T> {
        Optional<T> read(Value value, String at);
    }

    private <T> List<T> items(String name, ItemReading<T> reading) {
        var items = new ArrayList<T>();
        member(name)
                .ifPresent(
                        member -> {
                            var at = path(path, name);
                            if (member.value() instanceof Value.Arr(var _, var values)) {
                                for (int i = 0; i < values.size(); i++) {
                                    reading.read(values.get(i), at + "[" + i + "]")
                                            .ifPresent(items::add);
                                }
                            } else {
                                wrong(
                                        member.value().at(),
                                        at,
                                        member.value().what() + " is not a list");
                            }
                        });
        return items;
    }

    private <T> Optional<T> object(Value value, String at, Function<Fields, Optional<T>> reading) {
        if (!(value instanceof Value.Obj inner)) {
            wrong(value.at(), at, value.what() + " is not an object");
            return Optional.empty();
        }
        var fields = new Fields(inner, at, findings);
        var read = reading.apply(fields);
        failed |= !fields.areWell() || read.isEmpty();
        return read;
    }
}
