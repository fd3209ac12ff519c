package org.tactus.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/// The package for Debian and its relatives. All that is installed is a file of the package, also
/// the entry in the menu: so no script runs when it comes, and nothing is left when it goes.
/// (jpackage's own would call xdg-utils, which fail on a system that has no menu yet.)
final class Debian {
    private static final List<Integer> ICONS = List.of(16, 32, 48, 128, 256, 512);

    private final Layout layout;
    private final String version;
    private final Path root;

    Debian(Layout layout, String version) {
        this.layout = layout;
        this.version = version;
        this.root = layout.work().resolve("deb");
    }

    void make() throws IOException, InterruptedException {
        copyTree(layout.image(), root.resolve("opt/tactus"));
        var linux = layout.sources().resolve("linux");
        put(linux.resolve("tactus.desktop"), "usr/share/applications/tactus.desktop");
        put(linux.resolve("tactus.xml"), "usr/share/mime/packages/tactus.xml");
        put(layout.project().resolve("LICENSE"), "usr/share/doc/tactus/copyright");
        for (int size : ICONS) {
            put(icon(size + ".png", "-"), icons(size + "x" + size) + "/tactus.png");
        }
        put(icon("svg", "."), icons("scalable") + "/tactus.svg");
        Files.createDirectories(root.resolve("usr/bin"));
        Files.createSymbolicLink(
                root.resolve("usr/bin/tactus"), Path.of("/opt/tactus/bin", Layout.NAME));
        writeControl(linux.resolve("control"));
        build();
    }

    private void writeControl(Path template) throws IOException {
        var control = root.resolve("DEBIAN/control");
        Files.createDirectories(control.getParent());
        Files.writeString(
                control,
                Files.readString(template)
                        .replace("VERSION", version)
                        .replace("ARCHITECTURE", architecture())
                        .replace("SIZE", Long.toString(Sizes.of(root) / 1024)));
    }

    private void build() throws IOException, InterruptedException {
        var name = "tactus_" + version + "_" + architecture() + ".deb";
        int code =
                new ProcessBuilder(
                                "dpkg-deb",
                                "--root-owner-group",
                                "-Zxz",
                                "--build",
                                root.toString(),
                                layout.dist().resolve(name).toString())
                        .inheritIO()
                        .start()
                        .waitFor();
        if (code != 0) {
            throw new IllegalStateException("dpkg-deb ended with code " + code);
        }
    }

    private static String architecture() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
    }

    private Path icon(String ending, String between) {
        return layout.sources().resolve("icons").resolve("tactus" + between + ending);
    }

    private static String icons(String size) {
        return "usr/share/icons/hicolor/" + size + "/apps";
    }

    private void put(Path file, String place) throws IOException {
        var to = root.resolve(place);
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
    }

    /// With the times of the files: the ahead-of-time cache knows its jars by them.
    private static void copyTree(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (var all = Files.walk(from)) {
            all.forEach(path -> copy(path, to.resolve(from.relativize(path))));
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
