package org.tactus.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.tactus.machine.Os;

/// The folder that holds all that the application writes.
///
/// @param root need not exist yet
public record DataFolder(Path root) {
    private static final String VARIABLE = "TACTUS_DATA";

    /// The folder asked for on the command line, else by `TACTUS_DATA`, else the platform's own
    /// place.
    ///
    /// @param environment the environment's variables
    /// @param system the name of the operating system, as `os.name` has it
    /// @param home the person's home folder
    public static DataFolder find(
            Optional<Path> asked, Map<String, String> environment, String system, Path home) {
        var variable =
                Optional.ofNullable(environment.get(VARIABLE)).filter(text -> !text.isBlank());
        return new DataFolder(
                asked.or(() -> variable.map(Path::of))
                        .orElseGet(() -> platformPlace(environment, Os.of(system), home))
                        .toAbsolutePath()
                        .normalize());
    }

    /// The person's own routines.
    public Path routines() {
        return root.resolve("routines");
    }

    /// Routines that were begun and not saved.
    public Path drafts() {
        return root.resolve("drafts");
    }

    public Path settings() {
        return root.resolve("settings.json");
    }

    public Path logs() {
        return root.resolve("logs");
    }

    /// The journal, with everything that belongs to it.
    public Path journal() {
        return root.resolve("journal");
    }

    /// Spoken lines that need not be spoken again.
    public Path speech() {
        return root.resolve("speech");
    }

    /// Voices of piper's that the person put there.
    public Path voices() {
        return root.resolve("voices");
    }

    private static Path platformPlace(Map<String, String> environment, Os os, Path home) {
        return switch (os) {
            case WINDOWS ->
                    Optional.ofNullable(environment.get("APPDATA"))
                            .map(Path::of)
                            .orElseGet(() -> home.resolve("AppData").resolve("Roaming"))
                            .resolve("Tactus");
            case MAC -> home.resolve("Library").resolve("Application Support").resolve("Tactus");
            case LINUX ->
                    Optional.ofNullable(environment.get("XDG_DATA_HOME"))
                            .filter(text -> !text.isBlank())
                            .map(Path::of)
                            .orElseGet(() -> home.resolve(".local").resolve("share"))
                            .resolve("tactus");
        };
    }
}
