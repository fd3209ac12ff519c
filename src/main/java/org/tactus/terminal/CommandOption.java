package org.tactus.terminal;

import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/// An option of a command, whose value is a `T`.
///
/// @param spec how it is typed, and what is told of it
record CommandOption<T>(OptionSpec spec) {

    /// With a value of a plain type, such as a number or a path.
    static <T> CommandOption<T> of(Class<T> type, String name, String label, String description) {
        return new CommandOption<>(builder(name, description).type(type).paramLabel(label).build());
    }

    /// With a value that `reading` makes of what is typed, or refuses.
    static <T> CommandOption<T> read(
            ITypeConverter<T> reading, String name, String label, String description) {
        return new CommandOption<>(
                builder(name, description)
                        .type(Object.class)
                        .converters(reading)
                        .paramLabel(label)
                        .build());
    }

    /// Without a value: it is given or not.
    static CommandOption<Boolean> flag(String name, String description) {
        return new CommandOption<>(
                builder(name, description).type(boolean.class).arity("0").build());
    }

    /// The same which the command does not do without.
    CommandOption<T> required() {
        return new CommandOption<>(OptionSpec.builder(spec).required(true).build());
    }

    /// The same for the commands below as well.
    CommandOption<T> inherited() {
        return new CommandOption<>(OptionSpec.builder(spec).scopeType(ScopeType.INHERIT).build());
    }

    /// What was given; empty where it was not.
    Optional<T> in(ParseResult given) {
        return isIn(given)
                ? Optional.<T>ofNullable(given.matchedOption(spec.longestName()).getValue())
                : Optional.empty();
    }

    boolean isIn(ParseResult given) {
        return given.hasMatchedOption(spec.longestName());
    }

    private static OptionSpec.Builder builder(String name, String description) {
        return OptionSpec.builder(name).description(description);
    }
}
