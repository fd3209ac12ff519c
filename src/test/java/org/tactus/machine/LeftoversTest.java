package org.tactus.machine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class LeftoversTest {
    private static final String ID = "0aa61bc9-7bfa-4f2c-8d1e-2f6f5b2f0c11";

    private final Instant now = Instant.now();
    private final Instant longAgo = now.minus(Duration.ofDays(2));

    @TempDir Path folder;

    @Test
    void whatAKilledProcessLeftGoesWithTheNextFile() throws Exception {
        var room = killedWhileWriting();
        assertEquals("half", Files.readString(room.resolve("part")));

        SafeFile.put(folder.resolve("soon.wav"), bytes(), true);
        assertTrue(Files.exists(room), "it is not old yet");

        age(room);
        SafeFile.put(folder.resolve("later.wav"), bytes(), true);
        assertEquals(List.of("later.wav", "soon.wav"), names(folder));
    }

    @Test
    void whatWasWrittenIntoLatelyStays() throws Exception {
        var room = killedWhileWriting();
        Files.setLastModifiedTime(room, FileTime.from(longAgo));

        clear(now);
        assertTrue(Files.exists(room.resolve("part")));
    }

    @Test
    void whatARunningProcessWritesStaysHoweverLongItTakes() throws Exception {
        var process = writing();
        try {
            clear(Instant.now().plus(Duration.ofDays(2)));
            assertEquals(1, names(folder).size());
        } finally {
            process.destroyForcibly().waitFor();
        }
        clear(Instant.now().plus(Duration.ofDays(2)));
        assertEquals(List.of(), names(folder));
    }

    @Test
    void aLaterProcessOfTheSameNumberKeepsNothing() throws IOException {
        age(room(".tactus-" + ProcessHandle.current().pid() + "-" + ID));

        clear(now);
        assertEquals(List.of(), names(folder));
    }

    @Test
    void onlyWhatHasExactlyItsNameGoes() throws Exception {
        var gone = ".tactus-" + ended() + "-" + ID;
        age(room(gone));
        for (var other :
                List.of(
                        ".tactus-" + ID,
                        gone + "-1",
                        gone.replace("0aa6", "0AA8"),
                        "my" + gone,
                        ".tactus-x-" + ID,
                        ".tactus")) {
            age(room(other));
        }
        Files.writeString(folder.resolve(gone.replace("0aa6", "0aa7")), "a file");
        age(folder.resolve(gone.replace("0aa6", "0aa7")));

        clear(now);
        assertEquals(7, names(folder).size());
        assertTrue(Files.notExists(folder.resolve(gone)));
    }

    @Test
    void whatElseWasLaidIntoOneStays() throws Exception {
        var room = room(".tactus-" + ended() + "-" + ID);
        Files.writeString(room.resolve("mine"), "mine");
        age(room);

        clear(now);
        assertEquals(List.of("mine"), names(room));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void noLinkIsFollowed() throws Exception {
        var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        var part = Files.writeString(elsewhere.resolve("part"), "mine");
        var link = folder.resolve(".tactus-" + ended() + "-" + ID);
        Files.createSymbolicLink(link, elsewhere);
        var room = Files.createDirectory(Path.of(link.toString().replace("0aa6", "0aa7")));
        Files.createSymbolicLink(room.resolve("part"), part);
        age(elsewhere);
        Files.setLastModifiedTime(room, FileTime.from(longAgo));

        clear(Instant.now().plus(Duration.ofDays(2)));
        assertEquals("mine", Files.readString(part));
        assertEquals(List.of(link.getFileName().toString(), "elsewhere"), names(folder));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatBelongsToSomebodyElseStays() throws Exception {
        var room = room(".tactus-" + ended() + "-" + ID);
        assumeTrue(isGivenAway(room), "only root gives files away");
        age(room);

        clear(now);
        assertTrue(Files.exists(room.resolve("part")));
    }

    private static boolean isGivenAway(Path room) throws IOException {
        try {
            Files.setAttribute(room, "unix:uid", 4321);
            return true;
        } catch (FileSystemException notRoot) {
            return false;
        }
    }

    @Test
    void whatWasLaidDownInTheSystemsFolderGoesWithTheNextOfIt() throws Exception {
        var systems = Path.of(System.getProperty("java.io.tmpdir"));
        var room = Files.createDirectory(systems.resolve(".tactus-" + ended() + "-" + ID));
        Files.writeString(room.resolve("part"), "a font");
        age(room);

        var file = TemporaryRoom.layDown(bytes());
        assertTrue(Files.notExists(room));
        assertArrayEquals(bytes(), Files.readAllBytes(file));
    }

    private void clear(Instant time) throws IOException {
        try (var room = TemporaryRoom.in(folder)) {
            new Leftovers(room).clear(time);
            assertTrue(Files.exists(room.path()));
        }
    }

    private Path room(String name) throws IOException {
        var room = Files.createDirectory(folder.resolve(name));
        Files.writeString(room.resolve("part"), "half");
        return room;
    }

    private void age(Path room) throws IOException {
        if (Files.isDirectory(room)) {
            Files.setLastModifiedTime(room.resolve("part"), FileTime.from(longAgo));
        }
        Files.setLastModifiedTime(room, FileTime.from(longAgo));
    }

    private Path killedWhileWriting() throws Exception {
        writing().destroyForcibly().waitFor();
        return folder.resolve(names(folder).getFirst());
    }

    /// A process that has written half of `session.wav`.
    private Process writing() throws IOException {
        var path =
                System.getProperty("java.class.path")
                        + File.pathSeparator
                        + System.getProperty("jdk.module.path", "");
        var file = folder.resolve("session.wav").toString();
        var process = java("-cp", path, Writing.class.getName(), file);
        assertEquals('w', process.getInputStream().read());
        return process;
    }

    /// The number of a process that runs no more.
    private static long ended() throws Exception {
        var process = java("-version");
        process.waitFor();
        return process.pid();
    }

    private static Process java(String... arguments) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(Stream.concat(Stream.of(java), Stream.of(arguments)).toList())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static byte[] bytes() {
        return "sound".getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    /// Writes half a file, says so, and goes on when it is told, which it never is.
    static final class Writing {
        private Writing() {}

        public static void main(String[] arguments) throws IOException {
            SafeFile.put(
                    Path.of(arguments[0]),
                    out -> {
                        out.write("half".getBytes(StandardCharsets.UTF_8));
                        System.out.write('w');
                        System.out.flush();
                        System.in.read();
                    },
                    true);
        }
    }
}
