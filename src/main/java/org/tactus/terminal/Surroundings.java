package org.tactus.terminal;

import java.io.Console;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;

/// What a command stands in.
///
/// @param environment the environment's variables
/// @param interactive whether a person sits at both ends: input and output are a terminal
public record Surroundings(
        PrintStream out,
        PrintStream err,
        InputStream in,
        Map<String, String> environment,
        boolean interactive,
        Pace pace) {

    /// Those of this process.
    public static Surroundings ofThisProcess() {
        return new Surroundings(
                System.out,
                System.err,
                System.in,
                System.getenv(),
                Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent(),
                Pace.real());
    }

    /// Whether to use colours: on a terminal that knows them, unless `NO_COLOR` says otherwise.
    boolean colours() {
        return interactive
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }
}
