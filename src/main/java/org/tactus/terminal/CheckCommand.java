package org.tactus.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tactus.routine.Library;
import org.tactus.routine.LibraryEntry;
import org.tactus.routine.LibraryFolder;
import org.tactus.routine.Problem;
import org.tactus.routine.Read;
import org.tactus.routine.RoutineFiles;
import org.tactus.routine.RoutineReader;
import org.tactus.routine.RoutineSchema;
import org.tactus.routine.Severity;
import org.tactus.text.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// `tactus check`: every problem of files and folders, one a line.
final class CheckCommand implements Command {
    private final Surroundings surroundings;
    private final Messages messages;
    private final CommandOption<Boolean> schema;
    private final CommandSpec spec;
    private final RoutineReader reader = new RoutineReader();

    CheckCommand(Surroundings surroundings, Messages messages) {
        this.surroundings = surroundings;
        this.messages = messages;
        schema = CommandOption.flag("--schema", messages.get("terminal.check.schema"));
        spec =
                CommandSpec.create()
                        .name("check")
                        .addPositional(
                                PositionalParamSpec.builder()
                                        .index("0..*")
                                        .arity("0..*")
                                        .type(List.class)
                                        .auxiliaryTypes(Path.class)
                                        .paramLabel("FILE|DIR")
                                        .description(messages.get("terminal.check.files"))
                                        .build())
                        .addOption(schema.spec());
        spec.usageMessage().description(messages.get("terminal.check"));
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public int run(ParseResult given, CommonOptions common) {
        if (schema.isIn(given)) {
            surroundings.out().print(RoutineSchema.text());
            return ExitCode.DONE;
        }
        var paths = Arguments.<List<Path>>argument(given, 0).orElse(List.of());
        if (paths.isEmpty()) {
            surroundings.err().println(messages.get("terminal.check.nothing"));
            surroundings.err().println(messages.get("terminal.see-help", spec.qualifiedName()));
            return ExitCode.USAGE;
        }
        int code = paths.stream().mapToInt(this::check).max().orElse(ExitCode.DONE);
        if (code == ExitCode.DONE && surroundings.interactive()) {
            surroundings.err().println(messages.get("terminal.check.clean"));
        }
        return code;
    }

    private int check(Path path) {
        if (!Files.isDirectory(path)) {
            return report(path.toString(), new RoutineFiles(reader).read(path));
        }
        if (!canList(path)) {
            surroundings.err().println(messages.get("terminal.no-folder", path));
            return ExitCode.USAGE;
        }
        var folder = new LibraryFolder(path, reader);
        folder.look(part -> {});
        return Library.of(List.of(), folder.entries(), true).entries().stream()
                .mapToInt(entry -> report(path.resolve(entry.source()).toString(), problems(entry)))
                .max()
                .orElse(ExitCode.DONE);
    }

    private static boolean canList(Path folder) {
        try (var listing = Files.newDirectoryStream(folder)) {
            return listing.iterator() != null;
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private static List<Problem> problems(LibraryEntry entry) {
        return switch (entry) {
            case LibraryEntry.Good good -> good.warnings();
            case LibraryEntry.Broken broken -> broken.problems();
        };
    }

    private int report(String source, Read read) {
        return report(source, read.problems());
    }

    private int report(String source, List<Problem> problems) {
        problems.forEach(problem -> surroundings.out().println(problem.line(source)));
        if (Shelf.Faulty.isUnreadable(problems)) {
            return ExitCode.USAGE;
        }
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)
                ? ExitCode.ERRORS
                : ExitCode.DONE;
    }
}
