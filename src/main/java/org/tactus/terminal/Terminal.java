package org.tactus.terminal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tactus.routine.RoutineFiles;
import org.tactus.text.Messages;
import org.tactus.text.Version;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command line: understands the arguments and runs what they ask for.
public final class Terminal {
    private static final String NAME = "tactus";

    private final Surroundings surroundings;
    private final Messages messages;
    private final Host host;
    private final CommandOption<Path> data;
    private final CommandOption<Boolean> debug;
    private final List<Command> commands;

    private Terminal(Surroundings surroundings, Messages messages, Host host) {
        this.surroundings = surroundings;
        this.messages = messages;
        this.host = host;
        data =
                CommandOption.of(Path.class, "--data", "DIR", messages.get("terminal.data"))
                        .inherited();
        debug = CommandOption.flag("--debug", messages.get("terminal.debug")).inherited();
        commands =
                List.of(
                        new ListCommand(surroundings, messages, host),
                        new PlayCommand(surroundings, messages, host),
                        new CheckCommand(surroundings, messages),
                        new TimelineCommand(surroundings, messages, host),
                        new FitCommand(surroundings, messages, host),
                        new ComposeCommand(surroundings, messages),
                        new RenderCommand(surroundings, messages, host));
    }

    /// Does what `args` ask for and answers the exit code: 0 done, 1 the input has errors, 2 wrong
    /// usage or a file that cannot be read.
    public static int run(String[] args, Surroundings surroundings, Messages messages, Host host) {
        int code =
                meansWindow(args)
                        ? openWindow(CommonOptions.NONE, List.of(args), host)
                        : new Terminal(surroundings, messages, host).run(args);
        surroundings.out().flush();
        surroundings.err().flush();
        return code;
    }

    private int run(String[] args) {
        return run(args, List.of());
    }

    /// @param routine a file that is to be opened in the window
    private int run(String[] args, List<String> routine) {
        var line = new CommandLine(root()).setCaseInsensitiveEnumValuesAllowed(false);
        ParseResult given;
        try {
            given = line.parseArgs(args);
        } catch (ParameterException e) {
            var file = routine.isEmpty() ? routine(e) : Optional.<String>empty();
            return file.isPresent()
                    ? new Terminal(surroundings, messages, host)
                            .run(without(file.get(), args), List.of(file.get()))
                    : misunderstood(e);
        }
        var innermost = given.hasSubcommand() ? given.subcommand() : given;
        if (innermost.isUsageHelpRequested() || given.isUsageHelpRequested()) {
            innermost.commandSpec().commandLine().usage(surroundings.out(), ansi());
            return ExitCode.DONE;
        }
        if (given.isVersionHelpRequested()) {
            line.printVersionHelp(surroundings.out(), Ansi.OFF);
            return ExitCode.DONE;
        }
        return run(given, innermost, routine);
    }

    /// The one word that is no option, where it names a routine's file and there is no command.
    private static Optional<String> routine(ParameterException misunderstood) {
        return misunderstood instanceof UnmatchedArgumentException unmatched
                        && unmatched.getCommandLine().getParent() == null
                        && unmatched.getUnmatched().size() == 1
                ? unmatched.getUnmatched().stream().filter(RoutineFiles::isNamedSo).findFirst()
                : Optional.empty();
    }

    private static String[] without(String word, String[] args) {
        var rest = new ArrayList<>(List.of(args));
        rest.remove(rest.lastIndexOf(word));
        return rest.toArray(String[]::new);
    }

    private int run(ParseResult given, ParseResult innermost, List<String> routine) {
        var common =
                new CommonOptions(
                        data.in(innermost).or(() -> data.in(given)),
                        debug.isIn(innermost) || debug.isIn(given));
        return given.hasSubcommand()
                ? carryOut(innermost, common)
                : openWindow(common, routine, host);
    }

    private int carryOut(ParseResult given, CommonOptions common) {
        host.prepare(common);
        try (var _ = Interrupt.listen()) {
            return commands.stream()
                    .filter(command -> command.spec().name().equals(given.commandSpec().name()))
                    .findFirst()
                    .orElseThrow()
                    .run(given, common);
        }
    }

    /// Nothing at all, or a routine file as the system hands over one that was opened. Then the
    /// window is all that happens: what understands arguments takes as long to load as half of it.
    private static boolean meansWindow(String[] args) {
        return args.length == 0 || (args.length == 1 && RoutineFiles.isNamedSo(args[0]));
    }

    private static int openWindow(CommonOptions common, List<String> routine, Host host) {
        try (var _ = Interrupt.listen()) {
            return host.openWindow(common, routine.stream().map(Path::of).findFirst());
        }
    }

    private int misunderstood(ParameterException e) {
        PrintStream err = surroundings.err();
        err.println(e.getMessage());
        if (e instanceof UnmatchedArgumentException unmatched) {
            unmatched.getSuggestions().stream()
                    .findFirst()
                    .ifPresent(word -> err.println(messages.get("terminal.meant", word)));
        }
        err.println(
                messages.get(
                        "terminal.see-help", e.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    private CommandSpec root() {
        var root =
                CommandSpec.create()
                        .name(NAME)
                        .version(messages.get("terminal.version", Version.text()))
                        .addOption(
                                OptionSpec.builder("-h", "--help")
                                        .usageHelp(true)
                                        .scopeType(ScopeType.INHERIT)
                                        .description(messages.get("terminal.help"))
                                        .build())
                        .addOption(
                                OptionSpec.builder("-V", "--version")
                                        .versionHelp(true)
                                        .description(messages.get("terminal.version.option"))
                                        .build())
                        .addOption(data.spec())
                        .addOption(debug.spec());
        root.usageMessage()
                .description(messages.get("terminal.description"))
                .footer("", messages.get("terminal.exit-codes"));
        commands.forEach(command -> root.addSubcommand(command.spec().name(), command.spec()));
        return root;
    }

    private Ansi ansi() {
        return surroundings.colours() ? Ansi.ON : Ansi.OFF;
    }
}
