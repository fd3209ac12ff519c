package org.tactus.sound.music;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tactus.sound.decode.AudioFiles;

/// The files of a folder that can be played, folders within it included.
record MusicFolder(Path folder) {
    private static final int DEEPEST = 8;
    private static final int MOST = 10_000;
    private static final int WIDEST_NUMBER = 12;
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /// By name, as people count: `2` before `10`.
    ///
    /// @throws IOException if the folder cannot be read
    List<Path> files() throws IOException {
        var root = folder.toRealPath();
        try (var files = Files.walk(root, DEEPEST)) {
            return files.filter(file -> AudioFiles.isKnown(file) && Files.isRegularFile(file))
                    .limit(MOST)
                    .sorted(Comparator.comparing(file -> order(root, file)))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
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
