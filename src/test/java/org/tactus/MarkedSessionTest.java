package org.tactus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
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

    @TempDir private static Path home;

    private final Path temporary = home.resolve("tmp");
    private final Path data = home.resolve("data");
    private final Path output = home.resolve("output");

    @BeforeAll
    static void play() throws Exception {
        for (var folder : List.of("tmp", "exports", "trace")) {
            Files.createDirectory(home.resolve(folder));
        }
        var process = start();
        var output = home.resolve("output");
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), () -> text(output));
        assertEquals(0, process.exitValue(), () -> text(output));
    }

    @Test
    void noInternetSocketIsOpened() throws IOException {
        assumeTrue(
                Files.exists(modules().resolve(System.mapLibraryName("prism_sw"))),
                "JavaFX's libraries are not laid out, and JavaFX opens sockets while it does so");
        trace().assertNone();
    }

    @Test
    void noLogNoTemporaryFileAndNoOutputHasATraceOfIt() throws IOException {
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

    private static SocketTrace trace() {
        return new SocketTrace(home.resolve("trace"));
    }

    private static Process start() throws IOException, URISyntaxException {
        var options =
                List.of(
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Dtestfx.robot=glass",
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.io.tmpdir=" + home.resolve("tmp"),
                        "-Dtactus.target=" + System.getProperty("tactus.target", "target"),
                        "-cp",
                        packed() + File.pathSeparator + path(),
                        MarkedSession.class.getName(),
                        home.resolve("data").toString(),
                        home.resolve("exports").toString());
        return new ProcessBuilder(trace().command(options))
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("output").toFile())
                .start();
    }

    /// Everything that these tests run on, as one class path. The jars that Maven has laid out come
    /// first: JavaFX finds its libraries beside them.
    static String path() {
        var target = target();
        return Stream.of(
                        target.resolve("test-classes").toString(),
                        target.resolve("classes").toString(),
                        modules() + File.separator + "*",
                        System.getProperty("jdk.module.path", ""),
                        System.getProperty("surefire.test.class.path", ""),
                        System.getProperty("java.class.path", ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /// The application as it is installed: sheets that are files JavaFX watches for changes, and
    /// opens sockets for it.
    private static Path packed() throws URISyntaxException {
        var jar = home.resolve("tactus.jar");
        var classes =
                Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        int code =
                ToolProvider.findFirst("jar")
                        .orElseThrow()
                        .run(
                                System.out,
                                System.err,
                                "--create",
                                "--no-compress",
                                "--file=" + jar,
                                "-C",
                                classes.toString(),
                                ".");
        assertEquals(0, code);
        return jar;
    }

    private static Path modules() {
        return target().resolve("modules");
    }

    private static Path target() {
        return Path.of(System.getProperty("tactus.target", "target"));
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
