package org.tactus.machine;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The folders in which programs are looked for, in order.
///
/// @param endings what a program's file name may end with
public record SearchPath(List<Path> folders, List<String> endings) {
    public SearchPath {
        folders = List.copyOf(folders);
        endings = List.copyOf(endings);
    }

    /// The folders of the variable `PATH`. Entries that are no absolute folders are left out: what
    /// lies in the folder that the application happens to stand in is not started.
    ///
    /// @param environment the environment's variables
    public static SearchPath of(Map<String, String> environment, Os os) {
        var path =
                environment.entrySet().stream()
                        .filter(variable -> variable.getKey().equalsIgnoreCase("PATH"))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse("");
        return new SearchPath(
                Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                        .splitAsStream(path)
                        .flatMap(SearchPath::folder)
                        .toList(),
                os == Os.WINDOWS ? List.of(".exe", "") : List.of(""));
    }

    /// The file of a program.
    ///
    /// @param program its name without ending
    public Optional<Path> find(String program) {
        return folders.stream()
                .flatMap(folder -> endings.stream().map(ending -> folder.resolve(program + ending)))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst();
    }

    private static Stream<Path> folder(String entry) {
        try {
            return Stream.of(Path.of(entry)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Stream.empty();
        }
    }
}
