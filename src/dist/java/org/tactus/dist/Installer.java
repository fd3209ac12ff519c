package org.tactus.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What a person installs on macOS and Windows: `.dmg` or `.msi`, with an association with routine
/// files.
final class Installer {
    private final Layout layout;
    private final String version;

    Installer(Layout layout, String version) {
        this.layout = layout;
        this.version = version;
    }

    void make() throws IOException {
        var arguments =
                new ArrayList<>(
                        List.of(
                                "--type",
                                layout.platform().installer,
                                "--name",
                                Layout.NAME,
                                "--app-version",
                                version,
                                "--description",
                                Layout.DESCRIPTION,
                                "--vendor",
                                "The Tactus authors",
                                "--copyright",
                                "2026 the Tactus authors, Apache-2.0",
                                "--license-file",
                                layout.project().resolve("LICENSE").toString(),
                                "--app-image",
                                layout.image().toString(),
                                "--icon",
                                layout.icon().toString(),
                                "--file-associations",
                                association().toString(),
                                "--dest",
                                layout.dist().toString()));
        arguments.addAll(
                layout.platform() == Platform.MAC
                        ? List.of("--mac-package-identifier", Modules.APPLICATION)
                        : List.of(
                                "--win-menu",
                                "--win-per-user-install",
                                "--win-upgrade-uuid",
                                "6f1d8a52-3c57-4b43-9c0e-2f4f6d3f9b1e"));
        new Tool("jpackage").run(arguments);
    }

    /// A routine is JSON, but not every JSON file is a routine: only the ending of its own is
    /// claimed.
    private Path association() throws IOException {
        var file = layout.work().resolve("routine.properties");
        return Files.write(
                file,
                List.of(
                        "extension=tactus",
                        "mime-type=application/vnd.tactus.routine+json",
                        "description=Tactus routine",
                        "icon=" + layout.icon().toString().replace('\\', '/')));
    }
}
