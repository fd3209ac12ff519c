package org.tactus;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tactus.settings.DataFolder;
import org.tactus.settings.Settings;
import org.tactus.settings.SettingsStore;
import org.testfx.util.WaitForAsyncUtils;

/// The application itself in a terminal, with programs of the test's own that speak and keep the
/// screen on, told to end as Ctrl-C does.
@EnabledOnOs(OS.LINUX)
@Timeout(120)
class EndedFromOutsideTest {
    private static final String LONG =
            """
            { "format": 1, "id": "long", "title": "Long", "for": "partner", "position": "prone",
              "steps": [
                { "kind": "settle", "seconds": 20, "text": "Lie down." },
                { "kind": "repeat", "times": 10, "steps": [
                  { "kind": "stroke", "technique": "rocking", "zones": ["lower-back"],
                    "with": "palms", "tempo": 50, "pressure": 1, "seconds": 90,
                    "text": "Rock." } ] },
                { "kind": "close", "seconds": 20, "text": "Rest." } ] }
            """;

    @TempDir private Path home;

    @Test
    void playingSpeaksAsChosenInTheWindowAndKeepsTheScreenOnUntilItEnds() throws Exception {
        // Speaks without end, as a program does that hangs.
        program("espeak-ng", "read -r line; echo $* $line >> '%1$s/spoken'");
        program("systemd-inhibit", "for last; do :; done; \"$last\"");
        Files.createSymbolicLink(bin().resolve("cat"), Path.of("/bin/cat"));
        var usual = Settings.DEFAULT;
        var fast = usual.sound().withVoice(usual.sound().voice().withSpeed(1.6));
        assertTrue(new SettingsStore(data().settings()).save(() -> usual.withSound(fast)));

        var application = start("play", routine());
        List<ProcessHandle> started;
        try {
            until(() -> spoken().contains("First: "));
            assertTrue(spoken().contains("-s 240 First: settling in."), spoken());
            until(() -> !running("systemd-inhibit").isEmpty());
            started =
                    Stream.of("espeak-ng", "systemd-inhibit")
                            .flatMap(name -> running(name).stream())
                            .toList();
            assertTrue(started.size() >= 2, said());
        } finally {
            application.destroy();
        }
        assertTrue(application.waitFor(20, SECONDS));
        for (var program : started) {
            program.onExit().get(5, SECONDS);
        }
        assertTrue(said().contains("Stopped at"), said());
    }

    @Test
    void aFileThatIsBeingWrittenIsNotLeftBehindInPart() throws Exception {
        var before = hidden();
        var application =
                start(
                        "render",
                        "--no-voice",
                        "--out",
                        home.resolve("session.wav").toString(),
                        routine());
        try {
            until(() -> hidden() > before || !application.isAlive());
            assertTrue(hidden() > before, said());
        } finally {
            application.destroy();
        }
        assertTrue(application.waitFor(20, SECONDS));
        assertEquals(before, hidden());
        assertFalse(Files.exists(home.resolve("session.wav")));
    }

    private Process start(String... arguments) throws IOException {
        var target = Path.of(System.getProperty("tactus.target", "target")).toAbsolutePath();
        var command =
                Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--module-path",
                                target.resolve("classes") + ":" + target.resolve("modules"),
                                "--module",
                                "org.tactus/org.tactus.Main",
                                "--data",
                                data().root().toString()),
                        Stream.of(arguments));
        var builder = new ProcessBuilder(command.toList());
        builder.environment().put("HOME", home.toString());
        builder.environment().put("PATH", bin().toString());
        builder.environment().put("LC_ALL", "C");
        return builder.redirectErrorStream(true)
                .redirectOutput(home.resolve("output").toFile())
                .start();
    }

    /// A script that writes down its process first, does `body` and then stays.
    ///
    /// @param body with `%1$s` for the home folder
    private void program(String name, String body) throws IOException {
        var file = Files.createDirectories(bin()).resolve(name);
        Files.writeString(
                file,
                "#!/bin/sh\necho $$ >> '"
                        + pid(name)
                        + "'\n"
                        + body.formatted(home)
                        + "\nexec /bin/sleep 600\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private List<ProcessHandle> running(String name) {
        return text(pid(name))
                .lines()
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line)).stream())
                .filter(ProcessHandle::isAlive)
                .toList();
    }

    private String spoken() {
        return text(home.resolve("spoken"));
    }

    private Path pid(String name) {
        return home.resolve(name + ".pid");
    }

    private Path bin() {
        return home.resolve("bin");
    }

    private DataFolder data() {
        return new DataFolder(home.resolve("data"));
    }

    private String routine() throws IOException {
        return Files.writeString(home.resolve("long.json"), LONG).toString();
    }

    /// How much lies in the folder that nobody sees, such as a file that is being written.
    private long hidden() throws IOException {
        try (var files = Files.newDirectoryStream(home, ".*")) {
            return StreamSupport.stream(files.spliterator(), false).count();
        }
    }

    private String said() {
        return text(home.resolve("output"));
    }

    /// What is in a file; nothing where there is none yet.
    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void until(java.util.concurrent.Callable<Boolean> done) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, SECONDS, done);
    }
}
