package org.tactus.terminal;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// One of the commands.
interface Command {

    /// Its name, options and help.
    CommandSpec spec();

    /// Runs it; answers the [ExitCode].
    int run(ParseResult given, CommonOptions common);
}
