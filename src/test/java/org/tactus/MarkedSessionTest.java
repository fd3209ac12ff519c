package org.tactus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Plays [MarkedSession] and looks where nothing of it may be.
final class MarkedSessionTest {
    /// Its name and note, and how the answers to *where?* would be spelt: the places that were
    /// touched, the question, the remark.
    private static final List<String> MARKS =
            List.of(
                    MarkedSession.NAME,
                    MarkedSession.NOTE,
                    "calf",
                    "shoulder-top",
                    "shoulder_top",
                    "l1",
                    "lighter",
                    "not_sure");

    private static final Set<PosixFilePermission> OTHERS =
            Set.of(
                    PosixFilePermission.GROUP_READ,
                    PosixFilePermission.GROUP_WRITE,
                    PosixFilePermission.GROUP_EXECUTE,
                    PosixFilePermission.OTHERS_READ,
                    PosixFilePermission.OTHERS_WRITE,
                    PosixFilePermission.OTHERS_EXECUTE);

    @TempDir Path home;

    @Test
    void noLogNoTemporaryFileAndNoOutputHasATraceOfIt() throws Exception {
        var temporary = Files.createDirectory(home.resolve("tmp"));
        var exports = Files.createDirectory(home.resolve("exports"));
        var data = home.resolve("data");
        var output = home.resolve("output");
        var process = start(temporary, data, exports, output);
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), () -> text(output));
        assertEquals(0, process.exitValue(), () -> text(output));

        assertIsThere(data.resolve("journal").resolve("journal.db"), MarkedSession.NAME);
        assertIsThere(data.resolve("journal").resolve("journal.db"), MarkedSession.NOTE);
        var logs = files(data.resolve("logs"));
        assertTrue(logs.stream().anyMatch(log -> text(log).contains("TRACE")), "all is logged");
        for (var file :
                Stream.of(logs, files(temporary), List.of(output)).flatMap(List::stream).toList()) {
            var text = text(file).toLowerCase(Locale.ROOT);
            for (var mark : MARKS) {
                assertTrue(
                        !text.contains(mark.toLowerCase(Locale.ROOT)),
                        () -> mark + " is in " + file.getFileName());
            }
        }
        assertBelongsToOneAlone(data);
    }

    private static void assertIsThere(Path file, String mark) {
        assertTrue(text(file).contains(mark), mark + " is not even in " + file.getFileName());
    }

    private static void assertBelongsToOneAlone(Path data) throws IOException {
        try (var all = Files.walk(data)) {
            for (var path : all.toList()) {
                var open = Files.getPosixFilePermissions(path);
                open.retainAll(OTHERS);
                assertEquals(Set.of(), open, () -> "others may use " + data.relativize(path));
            }
        }
    }

    private static Process start(Path temporary, Path data, Path exports, Path output)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Dtestfx.robot=glass",
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + temporary,
                        "-Dtactus.target=" + System.getProperty("tactus.target", "target"),
                        "-cp",
                        path(),
                        MarkedSession.class.getName(),
                        data.toString(),
                        exports.toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    /// Everything that these tests run on, as one class path.
    private static String path() {
        var target = Path.of(System.getProperty("tactus.target", "target"));
        return Stream.of(
                        target.resolve("test-classes").toString(),
                        target.resolve("classes").toString(),
                        System.getProperty("jdk.module.path", ""),
                        System.getProperty("surefire.test.class.path", ""),
                        System.getProperty("java.class.path", ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    /// What is in a file, byte by byte.
    private static String text(Path file) {
        try {
            return Files.readString(file, ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
