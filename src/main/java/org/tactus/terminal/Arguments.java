package org.tactus.terminal;

import java.util.Optional;
import picocli.CommandLine.ParseResult;

/// Reads what was given on the command line.
final class Arguments {
    private Arguments() {}

    /// The value of an argument; empty where it was not given.
    static <T> Optional<T> argument(ParseResult given, int index) {
        return given.hasMatchedPositional(index)
                ? Optional.<T>ofNullable(given.matchedPositional(index).getValue())
                : Optional.empty();
    }
}
