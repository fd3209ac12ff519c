package org.tactus;

import java.util.Optional;
import org.tactus.routine.Import;
import org.tactus.routine.Library;
import org.tactus.routine.OpenedFile;
import org.tactus.routine.Porter;
import org.tactus.routine.draft.Draft;
import org.tactus.routine.draft.OwnCopy;

/// The file that a draft is saved in. What writes to it blocks, and is asked for one after the
/// other: each is to know what the one before has written.
final class DraftFile {
    private final Porter porter;
    private volatile Optional<OpenedFile> latest;

    /// @param opened the file that the draft changes; empty until there is one
    DraftFile(Porter porter, Optional<OpenedFile> opened) {
        this.porter = porter;
        this.latest = opened;
    }

    /// What became of a text that was to be written.
    sealed interface Outcome {
        /// It is there now.
        ///
        /// @param text as it was written: with the id that it was given
        record Written(Import.Imported as, String text) implements Outcome {}

        /// The file holds something else by now, and nothing was written.
        record Changed(String file) implements Outcome {}

        /// It could not be written.
        record Nothing(Import why) implements Outcome {}
    }

    /// The file as it was opened or written last. Can be asked for at any time.
    Optional<OpenedFile> latest() {
        return latest;
    }

    /// Writes a text over the file, or into a new one where there is none yet.
    Outcome save(String text, Library library) {
        return latest.map(file -> save(text, file, library))
                .orElseGet(() -> outcome(porter.save(text, library), text));
    }

    private Outcome save(String text, OpenedFile over, Library library) {
        return porter.save(text, over, library)
                .map(answer -> outcome(answer, text))
                .orElseGet(() -> new Outcome.Changed(over.name()));
    }

    /// Writes a text into a new file, under an id that is free.
    Outcome saveAsNew(String text, Library library) {
        var other =
                OwnCopy.withFreeId(Draft.ofText(text), id -> porter.isTaken(id, library)).text();
        return outcome(porter.save(other, library), other);
    }

    /// Writes a text in the place of `file`, which is kept beside it.
    Outcome replace(String text, String file, Library library) {
        return outcome(porter.replace(text, file, library), text);
    }

    private Outcome outcome(Import answer, String text) {
        if (answer instanceof Import.Imported written) {
            latest = Optional.of(OpenedFile.holding(written.file(), text));
            return new Outcome.Written(written, text);
        }
        return new Outcome.Nothing(answer);
    }
}
