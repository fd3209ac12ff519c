package org.tactus.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// Where things lie while the distribution is made.
///
/// @param project the project's folder
record Layout(Path project, Platform platform) {
    static final String NAME = "Tactus";
    static final String DESCRIPTION = "Guides a massage, hand by hand";

    /// The name of the ahead-of-time cache.
    static final String CACHE = "tactus.aot";

    /// What is handed out.
    Path dist() {
        return project.resolve("target", "dist");
    }

    /// What is only needed on the way there.
    Path work() {
        return project.resolve("target", "dist-work");
    }

    /// The jars that the application uses, as `mvn package` leaves them.
    Path modules() {
        return project.resolve("target", "modules");
    }

    /// The application's own jar.
    Path jar() {
        return project.resolve("target", "tactus.jar");
    }

    /// Jars that become part of the runtime.
    Path linked() {
        return work().resolve("linked");
    }

    /// Jars that lie beside the runtime.
    Path beside() {
        return work().resolve("beside");
    }

    /// Libraries in machine code that were inside jars.
    Path natives() {
        return work().resolve("natives");
    }

    /// The runtime, before it is in the image.
    Path runtime() {
        return work().resolve("runtime");
    }

    /// The application image.
    Path image() {
        return dist().resolve(platform.image);
    }

    /// The application within the image.
    Path app() {
        return image().resolve(platform.app);
    }

    /// The modules of the application within the image, where jpackage puts them.
    Path mods() {
        return app().resolve("mods");
    }

    /// What the libraries are made of, and under which licences they are.
    Path licences() {
        return project.resolve("target", "licences");
    }

    /// The command of the image's runtime.
    Path java() {
        return image().resolve(platform.runtime).resolve("bin").resolve("java");
    }

    /// The ahead-of-time cache within the image.
    Path cache() {
        return app().resolve(CACHE);
    }

    /// The options of the virtual machine.
    Path options() {
        return project.resolve("src", "launcher", "options");
    }

    /// What was written for the distribution by hand.
    Path sources() {
        return project.resolve("src", "dist");
    }

    Path icon() {
        return work().resolve("tactus." + platform.icon);
    }

    /// Makes room for a new distribution.
    void clear() throws IOException {
        delete(dist());
        delete(work());
        Files.createDirectories(dist());
        Files.createDirectories(work());
    }

    /// Copies the files of a folder that has no folders.
    static void copy(Path folder, Path to) throws IOException {
        Files.createDirectories(to);
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
