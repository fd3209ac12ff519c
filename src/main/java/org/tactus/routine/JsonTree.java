package org.tactus.routine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/// Reads the bytes of a file into a tree. It asks the parser for no places, for that would double
/// its work: a value knows the number of its token, and [TokenPlaces] finds where that stands in
/// the few files that have something to report.
final class JsonTree {
    private static final int DEEPEST = 32;
    private static final int SHORT = 10;

    private static final Spellings WORDS = new Spellings(Vocabulary.spellings());

    private final TokenStreamFactory factory = factory();
    private final PropertyNameMatcher names =
            factory.constructNameMatcher(
                    Arrays.stream(Key.values())
                            .map(key -> Named.fromString(key.spelling()))
                            .toList(),
                    false);

    /// A file as a tree.
    ///
    /// @param id the index of the byte at which the value of the first `id` begins, 0 where there
    ///     is none: the one place that is asked for in files that are well, since another file may
    ///     have the same
    record Document(Json root, int id) {}

    /// The parser's settings. The size of a file is limited before it comes here, so that only
    /// depth needs a limit of its own.
    static TokenStreamFactory factory() {
        var constraints =
                StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(RoutineReader.MOST_BYTES)
                        .maxNameLength(RoutineReader.MOST_BYTES)
                        .maxNumberLength(RoutineReader.MOST_BYTES)
                        .build();
        return new JsonFactoryBuilder()
                .streamReadConstraints(constraints)
                // A file made of colliding names is slow at worst, for it is small.
                .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .build();
    }

    /// The one value that the source holds, or empty where it is not JSON.
    Optional<Document> read(Source source) {
        if (source.beginsLikeUtf16()) {
            // The parser would take it for that.
            return Optional.empty();
        }
        var reading = new Reading();
        try (var parser =
                factory.createParser(
                        ObjectReadContext.empty(),
                        source.bytes(),
                        source.start(),
                        source.bytes().length - source.start())) {
            var first = parser.nextToken();
            if (first == null) {
                return Optional.empty();
            }
            var root = reading.value(parser, first, false);
            return parser.nextToken() == null
                    ? Optional.of(new Document(root, source.start() + reading.id))
                    : Optional.empty();
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    /// One pass over a file.
    private final class Reading {
        /// The number of the next token.
        private int next;

        private int id;

        /// @param word whether it is probably a word of the format, or a list of such
        private Json value(JsonParser parser, JsonToken token, boolean word) {
            int at = next++;
            return switch (token) {
                case START_OBJECT -> object(parser, at);
                case START_ARRAY -> new Json.Arr(at, items(parser, word));
                case VALUE_STRING -> new Json.Str(at, word ? word(parser) : parser.getString());
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
            var object = new Json.Obj(at);
            int found = parser.nextNameMatch(names);
            while (found != PropertyNameMatcher.MATCH_END_OBJECT) {
                int nameAt = next++;
                if (found < 0) {
                    var name = parser.currentName();
                    object.addExtra(name, nameAt, value(parser, parser.nextToken(), false), false);
                } else {
                    add(object, Key.at(found), nameAt, parser);
                }
                found = parser.nextNameMatch(names);
            }
            next++;
            return object;
        }

        private void add(Json.Obj object, Key key, int nameAt, JsonParser parser) {
            var token = parser.nextToken();
            if (key == Key.ID && id == 0) {
                id = (int) parser.currentTokenLocation().getByteOffset();
            }
            if (object.has(key)) {
                object.addExtra(key.spelling(), nameAt, value(parser, token, false), true);
            } else {
                object.add(key, value(parser, token, key.holdsWords()));
            }
        }

        private String word(JsonParser parser) {
            var word =
                    WORDS.find(
                            parser.getStringCharacters(),
                            parser.getStringOffset(),
                            parser.getStringLength());
            return word != null ? word : parser.getString();
        }

        private List<Json> items(JsonParser parser, boolean words) {
            var items = new ArrayList<Json>();
            for (var token = parser.nextToken();
                    token != JsonToken.END_ARRAY;
                    token = parser.nextToken()) {
                items.add(value(parser, token, words));
            }
            next++;
            return items;
        }
    }
}
