package org.tactus;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tactus.routine.Import;
import org.tactus.routine.Library;
import org.tactus.routine.Porter;
import org.tactus.routine.Problem;
import org.tactus.routine.RoutineReader;
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

    /// Writes the text of a routine.
    ///
    /// @param file that it is in already; empty for another one
    /// @param done is called with the file once it is there
    void save(String text, Optional<String> file, Consumer<String> done) {
        var known = library.get();
        background.run(
                () -> porter.save(text, file, known),
                outcome -> {
                    if (outcome instanceof Import.Imported imported) {
                        done.accept(imported.file());
                    }
                    notice.accept(words(outcome));
                });
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
            case Import.Imported(var routine, var _, var _) ->
                    messages.get("editor.notice.saved", routine.title().in(messages.locale()));
            case Import.AlreadyThere(var id, var _) -> messages.get("notice.import.there", id);
            case Import.Refused(var problems) ->
                    messages.get(
                            "editor.notice.refused",
                            problems.stream().findFirst().map(Problem::text).orElse(""));
            case Import.Failed _ -> messages.get("editor.notice.failed", folder);
        };
    }
}
