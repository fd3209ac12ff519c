package org.tactus.dist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Says how large what was made is, and refuses what is larger than was promised.
final class Sizes {
    private static final long LARGEST_IMAGE = 140L << 20;
    private static final long LARGEST_INSTALLER = 60L << 20;

    private final Layout layout;

    Sizes(Layout layout) {
        this.layout = layout;
    }

    void check() throws IOException {
        tell("runtime", of(layout.image().resolve(layout.platform().runtime)));
        tell("cache", of(layout.cache()));
        tell("application", of(layout.app()) - of(layout.cache()));
        check("image", of(layout.image()), LARGEST_IMAGE);
        try (var made =
                Files.newDirectoryStream(layout.dist(), "*." + layout.platform().installer)) {
            for (var installer : made) {
                check(installer.getFileName().toString(), of(installer), LARGEST_INSTALLER);
            }
        }
    }

    private static void check(String what, long size, long largest) {
        tell(what, size);
        if (size > largest) {
            throw new IllegalStateException(what + " is larger than " + megabytes(largest));
        }
    }

    private static void tell(String what, long size) {
        System.out.println(what + ": " + megabytes(size));
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MiB", bytes / (double) (1 << 20));
    }

    static long of(Path path) throws IOException {
        try (var all = Files.walk(path)) {
            return all.filter(Files::isRegularFile).mapToLong(Sizes::length).sum();
        }
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
