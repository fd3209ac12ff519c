package org.tactus.terminal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tactus.routine.BundledRoutines;
import org.tactus.routine.Library;
import org.tactus.routine.LibraryEntry;
import org.tactus.routine.LibraryFolder;
import org.tactus.routine.Nearest;
import org.tactus.routine.Problem;
import org.tactus.routine.Read;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineFiles;
import org.tactus.routine.RoutineReader;

/// All routines within reach of a command: the bundled ones, a folder, and files by their path.
record Shelf(Library library) {
    private static final int MOST_SUGGESTIONS = 3;

    /// What was found under a name.
    sealed interface Found {}

    record Playable(Routine routine) implements Found {}

    /// A file that must not be played.
    record Faulty(String source, List<Problem> problems) implements Found {
        boolean isUnreadable() {
            return isUnreadable(problems);
        }

        static boolean isUnreadable(List<Problem> problems) {
            return problems.stream()
                    .map(Problem::code)
                    .anyMatch(
                            code ->
                                    code.equals(RoutineFiles.UNREADABLE)
                                            || code.equals(RoutineFiles.NOT_A_FILE));
        }
    }

    /// Neither a file nor an id.
    ///
    /// @param nearest the ids that may have been meant
    record Unknown(List<String> nearest) implements Found {}

    /// The bundled routines and those in `folder`.
    static Shelf of(Path folder) {
        var reader = new RoutineReader();
        var own = new LibraryFolder(folder, reader);
        own.look(part -> {});
        return new Shelf(Library.of(BundledRoutines.load(reader), own.entries(), true));
    }

    /// The routine in the file, or else with the id, `wanted`.
    Found find(String wanted) {
        return file(wanted)
                .map(path -> found(wanted, new RoutineFiles(new RoutineReader()).read(path)))
                .or(() -> library.find(wanted).map(good -> new Playable(good.routine())))
                .or(() -> broken(wanted))
                .orElseGet(() -> new Unknown(nearest(wanted)));
    }

    private static Found found(String source, Read read) {
        return switch (read) {
            case Read.Valid(var routine, var _) -> new Playable(routine);
            case Read.Invalid(var problems) -> new Faulty(source, problems);
        };
    }

    /// Anything with the look of a path is meant as one, so that it is not taken for an unknown id.
    private static Optional<Path> file(String wanted) {
        try {
            var path = Path.of(wanted);
            boolean meant = path.getNameCount() > 1 || RoutineFiles.isNamedSo(wanted);
            return Optional.of(path)
                    .filter(file -> meant || (Files.exists(file) && !Files.isDirectory(file)));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /// A broken file has no id that could be trusted; its name says what it was to be.
    private Optional<Found> broken(String wanted) {
        return library.broken().stream()
                .filter(
                        entry ->
                                RoutineFiles.ENDINGS.stream()
                                        .anyMatch(ending -> entry.source().equals(wanted + ending)))
                .findFirst()
                .map(entry -> new Faulty(entry.source(), entry.problems()));
    }

    private List<String> nearest(String wanted) {
        int most = Math.max(2, wanted.length() / 2);
        Comparator<String> nearer = Comparator.comparingInt(id -> Nearest.distance(wanted, id));
        return library.routines().stream()
                .map(LibraryEntry.Good::routine)
                .map(Routine::id)
                .filter(
                        id ->
                                Nearest.distance(wanted, id) <= most
                                        || (wanted.length() > 2 && id.contains(wanted)))
                .sorted(nearer)
                .limit(MOST_SUGGESTIONS)
                .toList();
    }
}
