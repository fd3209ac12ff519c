package org.tactus;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
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

/// Writes edited routines into the person's own folder and deletes them there, one after the other,
/// and says what became of it.
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

    /// The file of a draft.
    ///
    /// @param opened empty until there is one
    DraftFile file(Optional<OpenedFile> opened) {
        return new DraftFile(porter, opened);
    }

    /// Writes the text of a routine over the file that it was made of, or into one of its own.
    void save(String text, DraftFile file, Consumer<DraftFile.Outcome> then) {
        write(known -> file.save(text, known), then);
    }

    /// Writes the text of a routine into a new file, under an id that is free.
    void saveAsNew(String text, DraftFile file, Consumer<DraftFile.Outcome> then) {
        write(known -> file.saveAsNew(text, known), then);
    }

    /// Writes the text of a routine in the place of the file `there`, which is kept beside it.
    void replace(String text, String there, DraftFile file, Consumer<DraftFile.Outcome> then) {
        write(known -> file.replace(text, there, known), then);
    }

    private void write(
            Function<Library, DraftFile.Outcome> work, Consumer<DraftFile.Outcome> then) {
        var known = library.get();
        background.runInTurn(
                () -> work.apply(known),
                outcome -> {
                    then.accept(outcome);
                    tell(outcome);
                });
    }

    /// Nothing is said of a file that has changed: there, the person is asked.
    private void tell(DraftFile.Outcome outcome) {
        switch (outcome) {
            case DraftFile.Outcome.Written(var as, var _) -> notice.accept(words(as));
            case DraftFile.Outcome.Nothing(var why) -> notice.accept(words(why));
            case DraftFile.Outcome.Changed _ -> {}
        }
    }

    /// Deletes the file of a routine.
    ///
    /// @param title of the routine
    /// @param done is called with the file once it is gone
    void delete(String file, String title, Consumer<String> done) {
        background.runInTurn(
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
