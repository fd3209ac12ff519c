package org.tactus.journal.share;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads one person or session of a journal file at a time into a tree, so that only one of them is
/// in memory, and not even that where somebody made it huge.
final class ValueReader {
    /// How many values one of them may hold: a session on every spot, with a remark a second.
    private static final int MOST = 20_000;

    private final JsonParser parser;
    private final Findings findings;
    private int values;

    ValueReader(JsonParser parser, Findings findings) {
        this.parser = parser;
        this.findings = findings;
    }

    /// The value that begins at the parser's token; empty where it is too large, which is reported.
    Optional<Value> read(String path) {
        int at = at();
        values = 0;
        var value = value(path);
        if (values > MOST) {
            findings.error(
                    at, path, "too-many", "it holds more than " + MOST + " values, left out");
            return Optional.empty();
        }
        return Optional.of(value);
    }

    /// The index of the byte at which the parser's token begins.
    int at() {
        return (int) parser.currentTokenLocation().getByteOffset();
    }

    private Value value(String path) {
        int at = at();
        values++;
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(at, path);
            case START_ARRAY -> new Value.Arr(at, items(path));
            case VALUE_STRING -> new Value.Str(at, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Value.Num(at, parser.getString());
            default -> new Value.Word(at, parser.getString());
        };
    }

    private Value object(int at, String path) {
        var members = new LinkedHashMap<String, Value.Member>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            int nameAt = at();
            parser.nextToken();
            var value = value(path);
            if (values > MOST) {
                continue;
            }
            if (members.putIfAbsent(name, new Value.Member(nameAt, value)) != null) {
                findings.error(
                        nameAt, Fields.path(path, name), "duplicate-field", "it is here twice");
            }
        }
        return new Value.Obj(at, members);
    }

    private List<Value> items(String path) {
        var items = new ArrayList<Value>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var value = value(path);
            if (values <= MOST) {
                items.add(value);
            }
        }
        return items;
    }
}
