package org.tactus.terminal;

import java.io.Console;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;
import org.tactus.sound.Cards;
import org.tactus.sound.Outputs;

/// What a command stands in.
///
/// @param environment the environment's variables
/// @param outputs where sound is played; empty where none is wanted
/// @param interactive whether a person sits at both ends: input and output are a terminal
public record Surroundings(
        PrintStream out,
        PrintStream err,
        InputStream in,
        Map<String, String> environment,
        Optional<Outputs> outputs,
        boolean interactive,
        Pace pace) {

    /// Those of this process.
    public static Surroundings ofThisProcess() {
        return new Surroundings(
                System.out,
                System.err,
                System.in,
                System.getenv(),
                Optional.of(new Cards()),
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
