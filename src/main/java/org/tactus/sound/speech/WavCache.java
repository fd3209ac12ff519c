package org.tactus.sound.speech;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.Blake3;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tactus.machine.PlainFile;
import org.tactus.machine.SafeFile;

/// Spoken lines that need not be spoken again: WAV files in a folder that only its owner reads,
/// named by a digest of what was said with which voice. The ones that were not heard for longest go
/// when there is too much. For any number of threads.
public final class WavCache {
    private static final Logger log = LoggerFactory.getLogger(WavCache.class);
    private static final String ENDING = ".wav";
    private static final String FILES = "*" + ENDING;

    private final Path folder;
    private final long limit;

    /// Keeps sounds in `folder`, which is made when there is something to keep.
    ///
    /// @param limit how many bytes are kept
    public WavCache(Path folder, long limit) {
        this.folder = folder;
        this.limit = limit;
    }

    /// The sound that was kept for `key`.
    Optional<byte[]> find(String key) {
        var file = file(key);
        try {
            var bytes = PlainFile.read(file);
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            return Optional.of(bytes);
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /// Keeps a sound, where there is room on the disk.
    synchronized void keep(String key, byte[] wav) {
        try {
            SafeFile.write(file(key), wav);
            prune();
        } catch (IOException e) {
            log.warn("A spoken line could not be kept: {}", e.getClass().getSimpleName());
        }
    }

    /// Forgets a sound that turned out to be none.
    void drop(String key) {
        try {
            Files.deleteIfExists(file(key));
        } catch (IOException e) {
            log.warn("A spoken line could not be dropped: {}", e.getClass().getSimpleName());
        }
    }

    private record Kept(Path file, long size, FileTime heard) {}

    private void prune() throws IOException {
        var kept = kept();
        long size = kept.stream().mapToLong(Kept::size).sum();
        for (var one : kept) {
            if (size <= limit) {
                return;
            }
            Files.deleteIfExists(one.file());
            size -= one.size();
        }
    }

    /// The one heard longest ago first.
    private List<Kept> kept() throws IOException {
        var kept = new ArrayList<Kept>();
        try (var files = Files.newDirectoryStream(folder, FILES)) {
            for (var file : files) {
                kept.add(new Kept(file, Files.size(file), Files.getLastModifiedTime(file)));
            }
        }
        kept.sort(Comparator.comparing(Kept::heard));
        return kept;
    }

    private Path file(String key) {
        var digest = Blake3.hash(key.getBytes(StandardCharsets.UTF_8));
        return folder.resolve(HexFormat.of().formatHex(digest) + ENDING);
    }
}
