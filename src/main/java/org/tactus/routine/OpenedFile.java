package org.tactus.routine;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32C;

/// A file of the person's own folder as it was when it was opened, or written last. What was
/// written into it since is noticed by it.
///
/// @param name of the file in its folder
/// @param imprint of its text: its length and a checksum, which two texts share by a rare chance
public record OpenedFile(String name, String imprint) {

    /// The file with this text in it.
    public static OpenedFile holding(String name, String text) {
        return new OpenedFile(name, imprint(text));
    }

    /// Whether the file in `folder` holds the same still, or is gone.
    boolean isUnchanged(Path folder) {
        var file = folder.resolve(name);
        return Files.notExists(file)
                || RoutineFiles.text(file).map(OpenedFile::imprint).equals(Optional.of(imprint));
    }

    private static String imprint(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var sum = new CRC32C();
        sum.update(bytes);
        return bytes.length + "-" + Long.toHexString(sum.getValue());
    }
}
