package org.tactus;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tactus.routine.Import;
import org.tactus.routine.Library;
import org.tactus.routine.OpenedFile;
import org.tactus.routine.Porter;
import org.tactus.routine.Problem;
import org.tactus.routine.RoutineReader;
import org.tactus.routine.Shown;
import org.tactus.text.Messages;
import org.tactus.ui.Background;

/// Writes edited routines into the person's own folder and deletes them there, and says what became
/// of it.
final class Saving {
    private final Messages messages;
    private final Path folder;
    private final Porter porter;
    private final Supplier<Library> library;
    private final Background background;
    private final Consumer<String> notice;

    Saving(
            Messages messages,
            Path folder,
            Supplier<Library> library,
            Background background,
            Consumer<String> notice) {
        this.messages = messages;
        this.folder = folder;
        this.porter = new Porter(folder, new RoutineReader());
        this.library = library;
        this.background = background;
        this.notice = notice;
    }

    /// What became of a routine that was to be written.
    sealed interface Outcome {
        /// It is in this file now.
        record Written(OpenedFile file) implements Outcome {}

        /// The file holds something else by now, and nothing was written.
        record Changed() implements Outcome {}

        /// It could not be written.
        record Nothing() implements Outcome {}
    }

    /// Writes the text of a routine into a file of its own.
    void save(String text, Consumer<Outcome> then) {
        var known = library.get();
        background.run(
                () -> porter.save(text, known),
                outcome -> tell(outcome, text, then));
    }

    /// Writes the text of a routine over the file that it was made of.
    void save(String text, OpenedFile over, Consumer<Outcome> then) {
        var known = library.get();
        background.run(
                () -> porter.save(text, over, known),
                outcome ->
                        outcome.ifPresentOrElse(
                                of -> tell(of, text, then),
                                () -> then.accept(new Outcome.Changed())));
    }

    /// Writes the text of a routine in the place of a file, which is kept beside it.
    void replace(String text, String file, Consumer<Outcome> then) {
        var known = library.get();
        background.run(
                () -> porter.replace(text, file, known),
                outcome -> tell(outcome, text, then));
    }

    private void tell(Import outcome, String text, Consumer<Outcome> then) {
        then.accept(
                outcome instanceof Import.Imported imported
                        ? new Outcome.Written(OpenedFile.holding(imported.file(), text))
                        : new Outcome.Nothing());
        notice.accept(words(outcome));
    }

    /// Deletes the file of a routine.
    ///
    /// @param title of the routine
    /// @param done is called with the file once it is gone
    void delete(String file, String title, Consumer<String> done) {
        background.run(
                () -> porter.delete(file),
                gone -> {
                    if (gone) {
                        done.accept(file);
                    }
                    notice.accept(
                            gone
                                    ? messages.get("routine.delete.done", title)
                                    : messages.get("routine.delete.failed", file, folder));
                });
    }

    private String words(Import outcome) {
        return switch (outcome) {
            case Import.Imported(var routine, var _, var kept, var _) ->
                    saved(routine.title().in(messages.locale()), kept);
            case Import.AlreadyThere(var id, var _) -> messages.get("notice.import.there", id);
            case Import.Refused(var problems) ->
                    messages.get(
                            "editor.notice.refused",
                            problems.stream().findFirst().map(Problem::text).orElse(""));
            case Import.Failed _ -> messages.get("editor.notice.failed", folder);
        };
    }

    private String saved(String title, Optional<String> kept) {
        return kept.map(file -> messages.get("editor.notice.replaced", title, Shown.words(file)))
                .orElseGet(() -> messages.get("editor.notice.saved", title));
    }
}
