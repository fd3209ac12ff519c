package org.tactus.machine.awake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tactus.machine.Os;
import org.tactus.machine.SearchPath;

@Timeout(60)
final class AwakeTest {
    @TempDir private Path folder;

    @Test
    void onLinuxEveryInhibitorThatIsThereRunsCat() throws IOException {
        program("cat", "");
        program("systemd-inhibit", "");
        program("kde-inhibit", "");
        assertEquals(
                List.of(
                        List.of(
                                at("systemd-inhibit"),
                                "--what=idle",
                                "--who=Tactus",
                                "--why=A massage session is playing",
                                "--mode=block",
                                at("cat")),
                        List.of(at("kde-inhibit"), "--power", "--screenSaver", at("cat"))),
                Inhibitors.linux(path()));
        program("gnome-session-inhibit", "");
        assertEquals(
                List.of(
                        at("gnome-session-inhibit"),
                        "--app-id",
                        "Tactus",
                        "--reason",
                        "A massage session is playing",
                        "--inhibit",
                        "idle",
                        at("cat")),
                Inhibitors.linux(path()).get(1));
    }

    @Test
    void onMacOsCaffeinateWatchesThisApplication() throws IOException {
        program("caffeinate", "");
        assertEquals(
                List.of(List.of(at("caffeinate"), "-d", "-i", "-w", "4711")),
                Inhibitors.mac(path(), 4711));
    }

    @Test
    void whereNothingKeepsAScreenOnNothingIsHeld() {
        try (var lock = new Awake(Os.LINUX, path()).hold()) {
            assertFalse(lock.isHeld());
        }
        assertEquals(List.of(), Inhibitors.mac(path(), 1));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void closingEndsTheProgramAndItsChild() throws IOException {
        program("systemd-inhibit", "echo $$ > '%s'; for last; do :; done; \"$last\"; exit 0");
        linkCat();
        var lock = new Awake(Os.LINUX, path()).hold();
        assertTrue(lock.isHeld());
        var inhibitor = process(awaitPid());
        lock.close();
        inhibitor.onExit().join();
        assertFalse(lock.isHeld());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theLockEndsWhenThisApplicationIsKilled() throws IOException, InterruptedException {
        program("systemd-inhibit", "echo $$ > '%s'; for last; do :; done; \"$last\"; exit 0");
        linkCat();
        var java = ProcessHandle.current().info().command().orElseThrow();
        var application =
                new ProcessBuilder(
                                java,
                                "-cp",
                                System.getProperty("java.class.path")
                                        + File.pathSeparator
                                        + System.getProperty("jdk.module.path", ""),
                                Holding.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (var printed = application.inputReader()) {
            assertEquals("held", firstLine(printed));
            var inhibitor = process(awaitPid());
            assertTrue(inhibitor.isAlive());
            application.destroyForcibly().waitFor();
            inhibitor.onExit().join();
        } finally {
            application.destroyForcibly();
        }
    }

    @Test
    void onWindowsOneThreadAsksAndTakesBack() throws InterruptedException {
        record Call(Thread thread, int flags) {}
        var calls = new LinkedBlockingQueue<Call>();
        var lock =
                ThreadLock.hold(
                        flags -> {
                            calls.add(new Call(Thread.currentThread(), flags));
                            return 1;
                        });
        var asked = calls.take();
        assertEquals(0x80000003, asked.flags());
        assertTrue(asked.thread().isAlive());
        while (!lock.isHeld()) {
            Thread.onSpinWait();
        }
        lock.close();
        var takenBack = calls.take();
        assertEquals(0x80000000, takenBack.flags());
        assertEquals(asked.thread(), takenBack.thread());
        asked.thread().join();
        assertFalse(lock.isHeld());
    }

    /// An application that holds a lock until it is killed.
    static final class Holding {
        private Holding() {}

        /// Never ends by itself.
        ///
        /// @param args the folder with the programs
        public static void main(String[] args) throws InterruptedException {
            var path = new SearchPath(List.of(Path.of(args[0])), List.of(""));
            try (var lock = new Awake(Os.LINUX, path).hold()) {
                System.out.println(lock.isHeld() ? "held" : "not held");
                Thread.currentThread().join();
            }
        }
    }

    private static String firstLine(BufferedReader printed) throws IOException {
        return String.valueOf(printed.readLine());
    }

    private void linkCat() throws IOException {
        Files.createSymbolicLink(folder.resolve("cat"), Path.of("/bin/cat"));
    }

    private void program(String name, String body) throws IOException {
        var file = folder.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + body.replace("%s", pid().toString()) + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private Path pid() {
        return folder.resolve("pid");
    }

    private long awaitPid() throws IOException {
        var lines = new ArrayList<String>();
        while (lines.isEmpty()) {
            Thread.onSpinWait();
            if (Files.exists(pid())) {
                lines.addAll(Files.readAllLines(pid()));
            }
        }
        return Long.parseLong(lines.getFirst());
    }

    private static ProcessHandle process(long pid) {
        return ProcessHandle.of(pid).orElseThrow();
    }

    private SearchPath path() {
        return new SearchPath(List.of(folder), List.of(""));
    }

    private String at(String program) {
        return folder.resolve(program).toString();
    }
}
