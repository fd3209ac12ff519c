package org.tactus.routine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.tactus.machine.Aside;
import org.tactus.machine.SafeFile;

/// Carries routines into the person's folder and out of it. Files are written beside their place
/// and moved there, so that nobody ever sees half of one.
public final class Porter {
    /// How the name of a file ends that another one took the place of.
    public static final String KEPT = ".kept";

    private final Path folder;
    private final RoutineReader reader;

    public Porter(Path folder, RoutineReader reader) {
        this.folder = folder;
        this.reader = reader;
    }

    /// Copies a routine file into the folder as `<id>.json`, as it is. Nothing is ever overwritten.
    ///
    /// @param library what is there, under whatever names
    public Import importFile(Path file, Library library) {
        byte[] bytes;
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile() || attributes.size() > RoutineReader.MOST_BYTES) {
                return new Import.Refused(
                        new RoutineFiles(reader).locate(file, attributes).read().problems());
            }
            bytes = RoutineFiles.bytes(file, (int) attributes.size());
        } catch (IOException cannotRead) {
            return new Import.Refused(RoutineFiles.unreadable().problems());
        }
        return switch (reader.read(bytes)) {
            case Read.Invalid(var problems) -> new Import.Refused(problems);
            case Read.Valid valid -> put(valid, bytes, Optional.empty(), library);
        };
    }

    /// Writes a routine into the folder as `<id>.json`, checked as one that comes from outside.
    /// Nothing is ever overwritten.
    ///
    /// @param library what is there, under whatever names
    public Import add(Routine routine, Library library) {
        return save(RoutineWriter.write(routine), library);
    }

    /// Writes a routine to a file of the person's choice. Answers whether it worked.
    ///
    /// @param replace whether the person has agreed that what is there may be written over
    public boolean export(Routine routine, Path file, boolean replace) {
        try {
            SafeFile.put(
                    file, RoutineWriter.write(routine).getBytes(StandardCharsets.UTF_8), replace);
            return true;
        } catch (IOException cannotWrite) {
            return false;
        }
    }

    /// Whether no new routine can have this id, in a library or in the folder as it is now.
    public boolean isTaken(String id, Library library) {
        return library.isTaken(id)
                || Files.exists(folder.resolve(RoutineFiles.named(id)), LinkOption.NOFOLLOW_LINKS);
    }

    /// Writes the text of a routine into the folder as a new one, `<id>.json`. Nothing is ever
    /// overwritten.
    ///
    /// @param library what is there, under whatever names
    public Import save(String text, Library library) {
        return save(text, Optional.empty(), library);
    }

    /// Writes the text of a routine over the file that it was made of. Answers nothing, and changes
    /// nothing, where that holds something else by now.
    ///
    /// @param library what is there, under whatever names
    public Optional<Import> save(String text, OpenedFile over, Library library) {
        return over.isUnchanged(folder)
                ? Optional.of(save(text, Optional.of(new Over(over.name(), false)), library))
                : Optional.empty();
    }

    /// Writes the text of a routine in the place of a file. What is there is kept beside it, under
    /// a name that ends in [#KEPT], with which it is no routine of the library.
    ///
    /// @param library what is there, under whatever names
    public Import replace(String text, String file, Library library) {
        return save(text, Optional.of(new Over(file, true)), library);
    }

    private Import save(String text, Optional<Over> over, Library library) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return switch (reader.read(bytes)) {
            case Read.Invalid(var problems) -> new Import.Refused(problems);
            case Read.Valid valid -> put(valid, bytes, over, library);
        };
    }

    /// Deletes a file of the folder. Answers whether it is gone.
    public boolean delete(String file) {
        try {
            Files.deleteIfExists(folder.resolve(file));
            return true;
        } catch (IOException cannotDelete) {
            return false;
        }
    }

    private Import put(Read.Valid valid, byte[] bytes, Optional<Over> over, Library library) {
        var id = valid.routine().id();
        var there =
                library.find(id)
                        .filter(entry -> !entry.bundled())
                        .filter(entry -> !over.map(Over::file).equals(Optional.of(entry.source())));
        if (there.isPresent()) {
            return new Import.AlreadyThere(id, there.get().source());
        }
        var name = over.map(Over::file).orElse(RoutineFiles.named(id));
        try {
            Files.createDirectories(folder);
        } catch (IOException noFolder) {
            return new Import.Failed();
        }
        try {
            var kept = keep(over);
            SafeFile.put(folder.resolve(name), bytes, over.isPresent());
            return new Import.Imported(valid.routine(), name, kept, valid.warnings());
        } catch (FileAlreadyExistsException taken) {
            return new Import.AlreadyThere(id, name);
        } catch (IOException cannotWrite) {
            return new Import.Failed();
        }
    }

    /// Answers the name under which is kept what is to be written over.
    private Optional<String> keep(Optional<Over> over) throws IOException {
        return over.isPresent() && over.get().kept()
                ? Aside.copy(folder.resolve(over.get().file()), KEPT)
                        .map(kept -> kept.getFileName().toString())
                : Optional.empty();
    }

    /// A file of the folder that is written over.
    ///
    /// @param kept whether what is in it is kept beside it
    private record Over(String file, boolean kept) {}
}
