package org.tactus.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Copies jars without the machine code that this system has no use for. JavaFX's libraries are
/// laid out as files, so that it need not unpack them into the person's home at the first start.
final class Jars {
    private static final String SQLITE = "org/sqlite/native/";

    private final Layout layout;

    Jars(Layout layout) {
        this.layout = layout;
    }

    /// Copies `jar` into `folder`.
    void copy(Path jar, Path folder) throws IOException {
        Files.createDirectories(folder);
        var copy = folder.resolve(jar.getFileName());
        try (var from = new ZipFile(jar.toFile());
                var to = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (var entry : from.stream().filter(entry -> !entry.isDirectory()).toList()) {
                if (isLibrary(entry.getName())) {
                    layOut(from, entry);
                } else if (isOfUse(entry.getName())) {
                    var same = new ZipEntry(entry.getName());
                    same.setLastModifiedTime(entry.getLastModifiedTime());
                    to.putNextEntry(same);
                    from.getInputStream(entry).transferTo(to);
                    to.closeEntry();
                }
            }
        }
        Files.setLastModifiedTime(copy, Files.getLastModifiedTime(jar));
    }

    private void layOut(ZipFile jar, ZipEntry entry) throws IOException {
        Files.createDirectories(layout.natives());
        try (var in = jar.getInputStream(entry)) {
            Files.copy(in, layout.natives().resolve(entry.getName()));
        }
    }

    /// JavaFX has its libraries at the top of its jars.
    private boolean isLibrary(String name) {
        return !name.contains("/") && name.endsWith("." + layout.platform().library);
    }

    private boolean isOfUse(String name) {
        return !name.startsWith(SQLITE) || name.startsWith(layout.platform().sqliteFolder());
    }
}
