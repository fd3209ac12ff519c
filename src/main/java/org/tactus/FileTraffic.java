package org.tactus;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tactus.routine.Import;
import org.tactus.routine.Library;
import org.tactus.routine.Porter;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineFiles;
import org.tactus.routine.RoutineId;
import org.tactus.routine.Text;
import org.tactus.text.Messages;
import org.tactus.ui.Background;
import org.tactus.ui.FileChoices;
import org.tactus.ui.shell.Question;

/// Routine files coming in and going out: asked for by a button or dropped on the window, carried
/// by the [Porter] in the background. What became of them is said in a notice, or where there is a
/// list to read over the window.
final class FileTraffic {
    private static final String ENDING = ".json";

    private final Messages messages;
    private final FileChoices choices;
    private final Porter porter;
    private final Supplier<Library> library;
    private final Background background;
    private final Consumer<Routine> arrived;
    private final FileProblems problems;
    private final Consumer<String> notice;

    /// @param arrived told what has been imported
    /// @param ask shows over the window what is wrong with a file
    FileTraffic(
            Messages messages,
            FileChoices choices,
            Porter porter,
            Supplier<Library> library,
            Background background,
            Consumer<Routine> arrived,
            Consumer<Question> ask,
            Consumer<String> notice) {
        this.messages = messages;
        this.choices = choices;
        this.porter = porter;
        this.library = library;
        this.background = background;
        this.arrived = arrived;
        this.problems = new FileProblems(messages, ask);
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
                    tell(outcome, file, "notice.import.done");
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
                outcome -> tell(outcome, Path.of(named.id() + ENDING), "notice.kept"));
    }

    /// Asks where to, and writes the routine there under a name of its own.
    void saveElsewhere(Routine routine, String name) {
        export(named(routine, name, library.get()));
    }

    private static Routine named(Routine routine, String name, Library known) {
        return routine.named(RoutineId.of(name, known::isTaken), Text.of(name));
    }

    private String exported(Path file, boolean done) {
        return messages.get(done ? "notice.export.done" : "notice.export.failed", file.toString());
    }

    /// @param done key of the sentence about a routine that is there now
    private void tell(Import outcome, Path file, String done) {
        switch (outcome) {
            case Import.Imported(var routine, var _, var _, var _) ->
                    notice.accept(messages.get(done, routine.title().in(messages.locale())));
            case Import.AlreadyThere(var id, var _) ->
                    notice.accept(messages.get("notice.import.there", id));
            case Import.Refused(var found) ->
                    problems.show(
                            "import.refused", messages.get("import.refused.text"), file, found);
            case Import.Failed _ -> notice.accept(messages.get("notice.import.failed", name(file)));
        }
    }

    private static String name(Path file) {
        return file.getFileName() == null ? file.toString() : file.getFileName().toString();
    }

    private static Path withEnding(Path file) {
        return RoutineFiles.isNamedSo(name(file)) ? file : file.resolveSibling(name(file) + ENDING);
    }
}
