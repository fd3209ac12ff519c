package org.tactus.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The runtime: the modules of the JDK and of the libraries that are needed, and nothing else.
final class RuntimeImage {
    /// What comes with modules that are needed, and cannot be reached from here: Swing and the
    /// looks it has, pages of documentation, and the themes that are not worn. jlink wants
    /// something left of every package.
    private static final List<String> UNUSED =
            List.of(
                    "regex:/java\\.desktop/javax/swing/(J[A-Z]|plaf/basic/Basic|plaf/metal/Metal"
                            + "|plaf/nimbus/[N-Z]|plaf/synth/Synth|text/[A-GI-Z]"
                            + "|text/html/[A-GI-Z]).*",
                    "/java.desktop/java/awt/doc-files/**",
                    "/atlantafx.base/atlantafx/base/theme/cupertino-*",
                    "/atlantafx.base/atlantafx/base/theme/dracula*",
                    "/atlantafx.base/atlantafx/base/theme/nord-*",
                    "/atlantafx.base/atlantafx/base/theme/primer-dark*");

    private final Layout layout;

    RuntimeImage(Layout layout) {
        this.layout = layout;
    }

    void link(Modules modules) throws IOException, InterruptedException {
        new Tool("jlink")
                .run(
                        List.of(
                                "--module-path=" + layout.linked(),
                                "--add-modules=" + String.join(",", modules.runtime()),
                                "--strip-debug",
                                "--no-header-files",
                                "--no-man-pages",
                                "--compress=zip-9",
                                "--exclude-resources=" + String.join(",", UNUSED),
                                "--dedup-legal-notices=error-if-not-same-content",
                                "--output=" + layout.runtime()));
        var libraries = layout.runtime().resolve(layout.platform().libraries);
        try (var natives = Files.newDirectoryStream(layout.natives())) {
            for (var library : natives) {
                Files.copy(library, libraries.resolve(library.getFileName()));
            }
        }
        if (layout.platform() == Platform.LINUX) {
            strip(libraries);
        }
    }

    /// Takes the names of what no other library calls out of machine code: a tenth of it. Needs
    /// the system's own tool, and is left out without it.
    private static void strip(Path libraries) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("strip", "--strip-unneeded"));
        try (var all = Files.walk(libraries)) {
            all.filter(path -> path.toString().endsWith(".so"))
                    .map(Path::toString)
                    .forEach(command::add);
        }
        try {
            new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            System.out.println("Libraries are not stripped: there is no strip (package binutils)");
        }
    }
}
