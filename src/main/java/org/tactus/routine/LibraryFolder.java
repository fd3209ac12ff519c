package org.tactus.routine;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The person's own routines: the `*.json` and `*.tactus` files that lie directly in one folder. It
/// remembers what it has read, so that looking again reads only what has changed. Belongs to one
/// thread.
public final class LibraryFolder {
    private static final int BATCH = 100;

    private final Path folder;
    private final RoutineFiles files;
    private Found found = new Found();

    /// What tells a changed file from one that is still the same.
    private record Stamp(long size, FileTime modified, Optional<Object> key) {
        static final Stamp NONE = new Stamp(-1, FileTime.fromMillis(0), Optional.empty());

        static Stamp of(BasicFileAttributes attributes) {
            return new Stamp(
                    attributes.size(),
                    attributes.lastModifiedTime(),
                    Optional.ofNullable(attributes.fileKey()));
        }
    }

    private record Known(Stamp stamp, LibraryEntry entry, Place id) {}

    /// @param folder need not exist; it is empty then
    public LibraryFolder(Path folder, RoutineReader reader) {
        this.folder = folder;
        this.files = new RoutineFiles(reader);
    }

    /// The files that were found by the last look, by name.
    public Collection<LibraryEntry> entries() {
        return found.entries();
    }

    /// Looks what is there now and reads what is new or has changed, several files at once.
    ///
    /// @param partial is handed what has been read so far, from time to time, while many files are
    ///     new
    /// @return whether anything has changed; an interrupted look changes nothing
    public boolean look(Consumer<Collection<LibraryEntry>> partial) {
        var before = found.byName;
        var now = new Found();
        var paths = list();
        int done = 0;
        while (done < paths.size()) {
            if (Thread.currentThread().isInterrupted()) {
                return false;
            }
            int end = Math.min(paths.size(), done + Math.max(BATCH, done / 4));
            paths.subList(done, end).parallelStream()
                    .flatMap(path -> look(path, before).stream())
                    .toList()
                    .forEach(now::add);
            done = end;
            if (done < paths.size() && !before.entrySet().containsAll(now.byName.entrySet())) {
                partial.accept(now.entries());
            }
        }
        found = now;
        return !now.byName.equals(before);
    }

    private Optional<Known> look(Path path, Map<String, Known> before) {
        var name = path.getFileName().toString();
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(path, BasicFileAttributes.class);
        } catch (NoSuchFileException gone) {
            // A link that leads nowhere is still there; a file that was just removed is not.
            return Files.isSymbolicLink(path) ? Optional.of(unreadable(name)) : Optional.empty();
        } catch (IOException cannotLook) {
            return Optional.of(unreadable(name));
        }
        var stamp = Stamp.of(attributes);
        var old =
                Optional.ofNullable(before.get(name)).filter(known -> known.stamp().equals(stamp));
        if (old.isPresent()) {
            return old;
        }
        var located = files.locate(path, attributes);
        var entry = LibraryEntry.of(name, located.read(), false);
        return Optional.of(
                new Known(isUnreadable(entry) ? Stamp.NONE : stamp, entry, located.id()));
    }

    /// A file that could not be read is tried again at every look, for the right to read it may be
    /// given without any change to the file.
    private static boolean isUnreadable(LibraryEntry entry) {
        return entry instanceof LibraryEntry.Broken(var _, var problems)
                && problems.getFirst().code().equals(RoutineFiles.UNREADABLE);
    }

    private static Known unreadable(String name) {
        return new Known(
                Stamp.NONE, LibraryEntry.of(name, RoutineFiles.unreadable(), false), Place.START);
    }

    private List<Path> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var paths = new ArrayList<Path>();
        try (var listing = Files.newDirectoryStream(folder, LibraryFolder::isRoutine)) {
            listing.forEach(paths::add);
        } catch (IOException | DirectoryIteratorException cannotList) {
            // What was listed before it failed is shown; the next look tries again.
            return paths;
        }
        paths.sort(null);
        return paths;
    }

    /// Names that begin with a dot are those of editors' own files.
    static boolean isRoutine(Path path) {
        var name = path.getFileName().toString();
        return RoutineFiles.isNamedSo(name) && !name.startsWith(".");
    }

    /// What a look has found so far.
    private static final class Found {
        private final Map<String, Known> byName = new HashMap<>();
        private final Map<String, String> sourceById = new HashMap<>();
        private final List<LibraryEntry> entries = new ArrayList<>();

        Collection<LibraryEntry> entries() {
            return List.copyOf(entries);
        }

        /// Adds the next file. Of two with one id, the second is a problem.
        void add(Known file) {
            var entry = file.entry();
            byName.put(entry.source(), file);
            var first =
                    entry instanceof LibraryEntry.Good good
                            ? sourceById.putIfAbsent(good.routine().id(), good.source())
                            : null;
            entries.add(first == null ? entry : twin(entry.source(), file.id(), first));
        }

        private static LibraryEntry twin(String source, Place id, String first) {
            var message = "this is already the id of " + Shown.plain(first);
            return new LibraryEntry.Broken(
                    source,
                    List.of(new Problem(Severity.ERROR, id, "id", "duplicate-id", message)));
        }
    }
}
