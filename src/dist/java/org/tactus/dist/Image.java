package org.tactus.dist;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The application image: the runtime, the application beside it, and what starts them.
final class Image {
    private final Layout layout;
    private final String version;

    Image(Layout layout, String version) {
        this.layout = layout;
        this.version = version;
    }

    void make() throws IOException {
        var arguments =
                new ArrayList<>(
                        List.of(
                                "--type",
                                "app-image",
                                "--name",
                                Layout.NAME,
                                "--app-version",
                                version,
                                "--description",
                                Layout.DESCRIPTION,
                                "--icon",
                                layout.icon().toString(),
                                "--dest",
                                layout.dist().toString(),
                                "--runtime-image",
                                layout.runtime().toString(),
                                "--module-path",
                                layout.beside().toString(),
                                "--module",
                                Modules.APPLICATION + "/org.tactus.Main"));
        for (var option : options()) {
            arguments.addAll(List.of("--java-options", option));
        }
        new Tool("jpackage").run(arguments);
        Layout.copy(layout.licences(), layout.app().resolve("licences"));
    }

    /// Those of every start, with the image's own cache.
    private List<String> options() throws IOException {
        var options = new ArrayList<>(Options.read(layout.options()).lines());
        options.add("-XX:AOTCache=$APPDIR/" + Layout.CACHE);
        return options;
    }
}
