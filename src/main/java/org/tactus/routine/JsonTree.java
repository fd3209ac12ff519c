package org.tactus.routine;

import java.util.ArrayList;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;

/// Reads the characters of a file into a tree that knows its places.
final class JsonTree {
    private static final int DEEPEST = 32;
    private static final int SHORT = 10;

    private final TokenStreamFactory factory;

    JsonTree() {
        // The size of a file is limited before it comes here, so that only depth needs a limit of its own.
        var constraints = StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(RoutineReader.MOST_BYTES)
                .maxNameLength(RoutineReader.MOST_BYTES)
                .maxNumberLength(RoutineReader.MOST_BYTES)
                .build();
        factory = new JsonFactoryBuilder()
                .streamReadConstraints(constraints)
                // A file made of colliding names is slow at worst, for it is small.
                .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .build();
    }

    /// The value that the source holds, or empty where it is not JSON, which is then among the problems.
    Optional<Json> read(Source source, Problems problems) {
        var reading = new Reading();
        try (var parser = factory.createParser(ObjectReadContext.empty(), source.text())) {
            var document = reading.document(parser);
            if (parser.nextToken() == null) {
                return Optional.of(document);
            }
            var fault = new SyntaxFault(source, reading.at(parser), true);
            problems.error(fault.offset(), Where.root(), "syntax", fault.message());
        } catch (StreamConstraintsException tooDeep) {
            int at = reading.deepest();
            problems.error(at, Where.root(), "too-deep", "nested too deeply: groups may stand in groups 4 deep");
        } catch (JacksonException notJson) {
            var fault = new SyntaxFault(source, reading.offset(notJson), reading.isOver());
            problems.error(fault.offset(), Where.root(), "syntax", fault.message());
        }
        return Optional.empty();
    }

    /// One pass over a file.
    private static final class Reading {
        private boolean over;
        private int deepest;

        /// Where the parser stopped, as an index of the source.
        int offset(JacksonException fault) {
            var location = fault.getLocation();
            return location == null ? 0 : (int) location.getCharOffset();
        }

        Json document(JsonParser parser) {
            var value = value(parser, parser.nextToken());
            over = true;
            return value;
        }

        /// Whether the value that makes up the file has ended.
        boolean isOver() {
            return over;
        }

        /// Where the innermost object or list begins that was entered.
        int deepest() {
            return deepest;
        }

        private Json value(JsonParser parser, JsonToken token) {
            int at = at(parser);
            return switch (token) {
                case START_OBJECT -> object(parser, at);
                case START_ARRAY -> list(parser, at);
                case VALUE_STRING -> new Json.Str(at, parser.getString());
                case VALUE_NUMBER_INT ->
                    parser.getStringLength() < SHORT
                            ? new Json.Whole(at, parser.getIntValue())
                            : new Json.Num(at, parser.getString());
                case VALUE_NUMBER_FLOAT -> new Json.Num(at, parser.getString());
                case VALUE_TRUE -> new Json.Bool(at, true);
                case VALUE_FALSE -> new Json.Bool(at, false);
                default -> new Json.Null(at);
            };
        }

        private Json object(JsonParser parser, int at) {
            deepest = at;
            var object = new Json.Obj(at);
            for (var name = parser.nextName(); name != null; name = parser.nextName()) {
                var key = Key.find(name);
                if (key != null && !object.has(key)) {
                    object.add(key, value(parser, parser.nextToken()));
                } else {
                    int nameAt = at(parser);
                    object.addExtra(name, nameAt, value(parser, parser.nextToken()), key != null);
                }
            }
            return object;
        }

        private Json list(JsonParser parser, int at) {
            deepest = at;
            var items = new ArrayList<Json>();
            for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                items.add(value(parser, token));
            }
            return new Json.Arr(at, items);
        }

        int at(JsonParser parser) {
            return (int) parser.currentTokenLocation().getCharOffset();
        }
    }
}
