package org.tactus;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.tactus.routine.Import;
import org.tactus.routine.Library;
import org.tactus.routine.Porter;
import org.tactus.routine.Problem;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineFiles;
import org.tactus.routine.RoutineId;
import org.tactus.routine.Text;
import org.tactus.text.Messages;
import org.tactus.ui.Background;
import org.tactus.ui.FileChoices;

/// Routine files coming in and going out: asked for by a button or dropped on the window, carried
/// by the [Porter] in the background, and what became of it said in a notice.
final class FileTraffic {
    private static final String ENDING = ".json";

    private final Messages messages;
    private final FileChoices choices;
    private final Porter porter;
    private final Supplier<Library> library;
    private final Background background;
    private final Consumer<Routine> arrived;
    private final Consumer<String> notice;

    /// @param arrived told what has been imported
    FileTraffic(
            Messages messages,
            FileChoices choices,
            Porter porter,
            Supplier<Library> library,
            Background background,
            Consumer<Routine> arrived,
            Consumer<String> notice) {
        this.messages = messages;
        this.choices = choices;
        this.porter = porter;
        this.library = library;
        this.background = background;
        this.arrived = arrived;
        this.notice = notice;
    }

    /// Asks for a file and copies it into the person's folder.
    void importChosen() {
        choices.routineToOpen().ifPresent(this::importFile);
    }

    /// Copies a file into the person's folder.
    void importFile(Path file) {
        var known = library.get();
        background.run(
                () -> porter.importFile(file, known),
                outcome -> {
                    notice.accept(words(outcome, file));
                    if (outcome instanceof Import.Imported imported) {
                        arrived.accept(imported.routine());
                    }
                });
    }

    /// Asks where to, and writes the routine there. What the dialog asked about may be written
    /// over; a name that only gets its ending here may not.
    void export(Routine routine) {
        choices.routineToSave(routine.id() + ENDING)
                .ifPresent(
                        chosen -> {
                            var file = withEnding(chosen);
                            boolean agreed = file.equals(chosen);
                            background.run(
                                    () -> porter.export(routine, file, agreed),
                                    done -> notice.accept(exported(file, done)));
                        });
    }

    /// Keeps a routine among the person's own, under a name and an id of its own.
    void keep(Routine routine, String name) {
        var known = library.get();
        var named = named(routine, name, known);
        background.run(
                () -> porter.add(named, known),
                outcome -> notice.accept(kept(outcome, named, name)));
    }

    /// Asks where to, and writes the routine there under a name of its own.
    void saveElsewhere(Routine routine, String name) {
        export(named(routine, name, library.get()));
    }

    private static Routine named(Routine routine, String name, Library known) {
        return routine.named(RoutineId.of(name, id -> known.find(id).isPresent()), Text.of(name));
    }

    private String kept(Import outcome, Routine routine, String name) {
        return outcome instanceof Import.Imported
                ? messages.get("notice.kept", name)
                : words(outcome, Path.of(routine.id() + ENDING));
    }

    private String exported(Path file, boolean done) {
        return messages.get(done ? "notice.export.done" : "notice.export.failed", file.toString());
    }

    private String words(Import outcome, Path file) {
        return switch (outcome) {
            case Import.Imported imported ->
                    messages.get(
                            "notice.import.done", imported.routine().title().in(messages.locale()));
            case Import.AlreadyThere there -> messages.get("notice.import.there", there.id());
            case Import.Refused refused ->
                    messages.get(
                            "notice.import.refused",
                            refused.problems().stream()
                                    .map(problem -> line(problem, file))
                                    .collect(Collectors.joining("\n", "\n", "")));
            case Import.Failed _ -> messages.get("notice.import.failed", name(file));
        };
    }

    private static String line(Problem problem, Path file) {
        return problem.line(name(file));
    }

    private static String name(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }

    private static Path withEnding(Path file) {
        return RoutineFiles.isNamedSo(name(file)) ? file : file.resolveSibling(name(file) + ENDING);
    }
}
