package org.tactus.routine;

import java.util.Arrays;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// Where the tokens of a file stand, and why it is not JSON where it is none. Most files are well
/// and are never gone over in this way, so that finding places costs nothing until there is
/// something to report.
final class TokenPlaces {
    private static final TokenStreamFactory FACTORY = JsonTree.factory();

    private final Source source;
    private int[] offsets = new int[256];
    private int tokens;
    private int innermost;
    private boolean over;
    private Optional<Fault> fault = Optional.empty();

    /// Why a file is not JSON.
    ///
    /// @param offset index of the character that the message is about
    record Fault(int offset, String code, String message) {
        static Fault syntax(SyntaxFault fault) {
            return new Fault(fault.offset(), "syntax", fault.message());
        }
    }

    private TokenPlaces(Source source) {
        this.source = source;
    }

    /// Goes over the characters of the source.
    static TokenPlaces of(Source source) {
        var places = new TokenPlaces(source);
        places.find();
        return places;
    }

    /// The index of the character at which a token begins, counted from 0 over values, names and
    /// ends.
    int offset(int token) {
        return token < tokens ? offsets[token] : source.text().length();
    }

    /// Why the source is not JSON; empty where it is.
    Optional<Fault> fault() {
        return fault;
    }

    private void find() {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), source.text())) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                int at = (int) parser.currentTokenLocation().getCharOffset();
                if (over) {
                    fault = Optional.of(Fault.syntax(new SyntaxFault(source, at, true, false)));
                    return;
                }
                add(parser, token, at);
            }
        } catch (StreamConstraintsException tooDeep) {
            var message =
                    "nested too deeply: groups may stand in groups "
                            + Limits.DEEPEST_GROUP
                            + " deep";
            fault = Optional.of(new Fault(innermost, "too-deep", message));
        } catch (JacksonException notJson) {
            var location = notJson.getLocation();
            boolean ended = notJson instanceof UnexpectedEndOfInputException;
            int stopped = location == null ? 0 : (int) location.getCharOffset();
            fault = Optional.of(Fault.syntax(new SyntaxFault(source, stopped, over, ended)));
        }
    }

    private void add(JsonParser parser, JsonToken token, int at) {
        if (tokens == offsets.length) {
            offsets = Arrays.copyOf(offsets, tokens * 2);
        }
        offsets[tokens++] = at;
        if (token.isStructStart()) {
            innermost = at;
        } else {
            over = parser.streamReadContext().inRoot();
        }
    }
}
