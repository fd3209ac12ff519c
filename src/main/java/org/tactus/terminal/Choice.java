package org.tactus.terminal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.tactus.routine.Routine;
import org.tactus.text.Messages;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// The routine that a command works on: an id or a file, and the folder that stands in for the
/// person's own.
final class Choice {
    static final String DEFAULT_ROUTINE = "back-relax-20";

    private final Surroundings surroundings;
    private final Messages messages;
    private final Host host;
    private final CommandOption<Path> folder;

    Choice(Surroundings surroundings, Messages messages, Host host) {
        this.surroundings = surroundings;
        this.messages = messages;
        this.host = host;
        this.folder =
                CommandOption.of(
                        Path.class, "--routines", "DIR", messages.get("terminal.routines"));
    }

    /// The argument `ID|FILE`.
    PositionalParamSpec argument() {
        return PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .type(String.class)
                .paramLabel("ID|FILE")
                .description(messages.get("terminal.routine", DEFAULT_ROUTINE))
                .build();
    }

    /// The option `--routines DIR`.
    CommandOption<Path> folder() {
        return folder;
    }

    /// All routines; empty, and said so, where the folder given is none.
    Optional<Shelf> shelf(ParseResult given, CommonOptions common) {
        var asked = folder.in(given);
        if (asked.isPresent() && !Files.isDirectory(asked.get())) {
            surroundings.err().println(messages.get("terminal.no-folder", asked.get()));
            return Optional.empty();
        }
        return Optional.of(Shelf.of(asked.orElseGet(() -> host.ownRoutines(common))));
    }

    /// The routine asked for, or else the default one, handed to `use`; if there is none to be had,
    /// says why.
    int with(ParseResult given, CommonOptions common, Use use) {
        var wanted = Arguments.<String>argument(given, 0).orElse(DEFAULT_ROUTINE);
        return shelf(given, common)
                .map(
                        shelf ->
                                switch (shelf.find(wanted)) {
                                    case Shelf.Playable(var routine) -> use.on(routine);
                                    case Shelf.Faulty faulty -> refuse(faulty);
                                    case Shelf.Unknown(var nearest) ->
                                            unknown(given, wanted, nearest);
                                })
                .orElse(ExitCode.USAGE);
    }

    /// What is done with a routine.
    interface Use {
        int on(Routine routine);
    }

    private int refuse(Shelf.Faulty faulty) {
        faulty.problems()
                .forEach(problem -> surroundings.err().println(problem.line(faulty.source())));
        return faulty.isUnreadable() ? ExitCode.USAGE : ExitCode.ERRORS;
    }

    private int unknown(ParseResult given, String wanted, List<String> nearest) {
        var err = surroundings.err();
        err.println(messages.get("terminal.unknown", wanted));
        if (!nearest.isEmpty()) {
            err.println(
                    messages.get(
                            "terminal.meant", String.join(messages.get("terminal.or"), nearest)));
        }
        err.println(messages.get("terminal.see-list", given.commandSpec().root().name()));
        return ExitCode.USAGE;
    }
}
