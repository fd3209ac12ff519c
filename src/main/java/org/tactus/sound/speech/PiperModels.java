package org.tactus.sound.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The voices of piper's that lie in known folders: files such as `en_US-lessac-medium.onnx` with
/// their `.onnx.json` beside them.
///
/// @param folders looked through in order, folders within them as well
public record PiperModels(List<Path> folders) {
    private static final String ENDING = ".onnx";
    private static final int DEEPEST = 6;

    public PiperModels {
        folders = List.copyOf(folders);
    }

    /// The folders of this application, of the person, and of the system.
    ///
    /// @param own where this application keeps voices
    /// @param home the person's home folder
    public static PiperModels usual(Path own, Path home) {
        var shared = home.resolve(".local").resolve("share");
        return new PiperModels(
                List.of(
                        own,
                        shared.resolve("piper-voices"),
                        shared.resolve("piper"),
                        Path.of("/usr/share/piper-voices")));
    }

    /// Every model, those of each folder by name.
    List<Path> all() {
        var models = new ArrayList<Path>();
        for (var folder : folders) {
            try (var files = Files.walk(folder.toRealPath(), DEEPEST)) {
                files.filter(PiperModels::isModel).sorted().forEach(models::add);
            } catch (IOException | UncheckedIOException _) {
                // A folder that is not there has no models.
            }
        }
        return models;
    }

    /// The model of a name, or of no name the first in the language.
    Optional<Path> find(String voice, Locale locale) {
        return all().stream()
                .filter(
                        model ->
                                voice.isEmpty()
                                        ? language(model).equals(locale.getLanguage())
                                        : name(model).equals(voice))
                .findFirst();
    }

    List<Voice> voices() {
        return all().stream()
                .map(model -> new Voice(name(model), language(model), name(model)))
                .toList();
    }

    private static boolean isModel(Path file) {
        return file.toString().endsWith(ENDING)
                && Files.isRegularFile(file.resolveSibling(file.getFileName() + ".json"));
    }

    private static String name(Path model) {
        var file = model.getFileName().toString();
        return file.substring(0, file.length() - ENDING.length());
    }

    private static String language(Path model) {
        return name(model).split("[_-]", 2)[0];
    }
}
