package org.tactus.journal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.OSInfo;
import org.tactus.machine.Os;
import org.tactus.machine.PlainFile;
import org.tactus.machine.SafeFile;

/// SQLite itself. By its driver's own way it is unpacked into the temporary folder at each start,
/// and stays there when the program is killed; here it is unpacked once, beside the journal.
final class NativeLibrary {
    private static final Logger log = LoggerFactory.getLogger(NativeLibrary.class);

    private NativeLibrary() {}

    /// Unpacks the library into `folder` where it is not there yet, and loads it; false where it
    /// does not run on this system. Where the folder cannot be written the driver's own way is
    /// left.
    static boolean load(Path folder) {
        try {
            var file = unpack(folder);
            System.setProperty("org.sqlite.lib.path", folder.toString());
            System.setProperty("org.sqlite.lib.name", file.getFileName().toString());
        } catch (IOException e) {
            log.info("SQLite is not unpacked: {}", e.getClass().getSimpleName());
        }
        try {
            return SQLiteJDBCLoader.initialize();
        } catch (Exception e) {
            log.warn("SQLite does not run here: {}", e.getClass().getSimpleName());
            return false;
        }
    }

    /// Only what is the library to the last byte is left as it is.
    private static Path unpack(Path folder) throws IOException {
        var name = System.mapLibraryName("sqlitejdbc");
        var resource = "/org/sqlite/native/" + system() + "/" + name;
        var file = folder.resolve("sqlite-" + SQLiteJDBCLoader.getVersion() + "-" + name);
        try (var in = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource);
            }
            var bytes = in.readAllBytes();
            if (!Files.exists(file) || !Arrays.equals(PlainFile.read(file), bytes)) {
                SafeFile.write(file, bytes);
            }
        }
        return file;
    }

    /// What the driver calls this system. It is asked itself about unusual machines only: it starts
    /// a program to tell, and reads through a channel, see [PlainFile].
    private static String system() {
        var machine =
                switch (System.getProperty("os.arch")) {
                    case "amd64", "x86_64" -> "x86_64";
                    case "aarch64" -> "aarch64";
                    default -> "";
                };
        var name = System.getProperty("os.name");
        var os = Os.of(name);
        if (machine.isEmpty() || (os == Os.LINUX && isUnusualLinux(name, machine))) {
            return OSInfo.getNativeLibFolderPathForCurrentOS();
        }
        return switch (os) {
            case LINUX -> "Linux/" + machine;
            case MAC -> "Mac/" + machine;
            case WINDOWS -> "Windows/" + machine;
        };
    }

    /// Another system that is much like Linux, or a Linux with another C library.
    private static boolean isUnusualLinux(String name, String machine) {
        return !name.equals("Linux") || Files.exists(Path.of("/lib/ld-musl-" + machine + ".so.1"));
    }
}
