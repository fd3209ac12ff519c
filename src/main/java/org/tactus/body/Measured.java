package org.tactus.body;

import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;
import org.tactus.json.Json;

/// A value of the measured shapes' files, which has to be what is asked for.
record Measured(Json json) {

    static Measured read(InputStream in) {
        return new Measured(Json.read(in));
    }

    Measured get(String name) {
        return new Measured(json.get(name));
    }

    Measured get(int index) {
        return new Measured(json.get(index));
    }

    /// The member of this name, if there is one.
    Optional<Measured> find(String name) {
        return json.find(name).map(Measured::new);
    }

    /// What an array holds, one after the other.
    Stream<Measured> items() {
        if (!(json instanceof Json.Items)) {
            throw new IllegalArgumentException("no array: " + json);
        }
        return json.items().map(Measured::new);
    }

    String string() {
        return json.text().orElseThrow(() -> new IllegalArgumentException("no text: " + json));
    }

    String text(String name) {
        return get(name).string();
    }

    <E extends Enum<E> & Term> E term(Class<E> type, String name) {
        return Term.find(type, text(name)).orElseThrow();
    }

    double number() {
        return json.number().orElseThrow(() -> new IllegalArgumentException("no number: " + json));
    }

    double number(String name) {
        return get(name).number();
    }

    double number(int index) {
        return get(index).number();
    }

    boolean flag(String name) {
        return json.get(name).flag().orElse(false);
    }

    /// A pair of numbers.
    Point point() {
        return new Point(number(0), number(1));
    }
}
