package org.tactus.sound.music;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tactus.sound.decode.AudioFiles;

/// The files of a folder that can be played, folders within it included.
record MusicFolder(Path folder) {
    private static final int DEEPEST = 8;
    private static final int MOST = 10_000;
    private static final int WIDEST_NUMBER = 12;
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /// What it holds.
    ///
    /// @param files by name, as people count: `2` before `10`
    /// @param unreadable folders within it that could not be looked through
    record Contents(List<Path> files, List<Path> unreadable) {}

    /// Looks through it.
    ///
    /// @throws IOException if the folder itself cannot be read
    Contents read() throws IOException {
        var root = folder.toRealPath();
        var search = new Search(root);
        Files.walkFileTree(root, Set.of(), DEEPEST, search);
        search.files.sort(Comparator.comparing(file -> order(root, file)));
        return new Contents(List.copyOf(search.files), List.copyOf(search.unreadable));
    }

    /// Leaves out what cannot be read, but for the folder itself.
    static final class Search extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<Path> files = new ArrayList<>();
        private final List<Path> unreadable = new ArrayList<>();

        Search(Path root) {
            this.root = root;
        }

        List<Path> unreadable() {
            return List.copyOf(unreadable);
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (AudioFiles.isKnown(file) && Files.isRegularFile(file)) {
                files.add(file);
            }
            return files.size() < MOST ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) throws IOException {
            if (file.equals(root)) {
                throw problem;
            }
            unreadable.add(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path within, @Nullable IOException problem)
                throws IOException {
            return problem == null ? FileVisitResult.CONTINUE : visitFileFailed(within, problem);
        }
    }

    private static String order(Path root, Path file) {
        var name = root.relativize(file).toString().toLowerCase(Locale.ROOT);
        return NUMBER.matcher(name)
                .replaceAll(
                        number ->
                                "0".repeat(Math.max(0, WIDEST_NUMBER - number.group().length()))
                                        + number.group());
    }
}
