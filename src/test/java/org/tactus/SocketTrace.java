package org.tactus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What a program of ours asks of the network, as the system and its virtual machine saw it.
///
/// @param folder where what they saw is written
record SocketTrace(Path folder) {
    /// What the JDK loads before it opens a socket, to whatever end.
    private static final String LOADS_THE_NETWORK = "sun.nio.ch.IOUtil";

    /// Whether the system's side can be seen here: where strace is installed and may be used.
    static boolean seesTheSystem() {
        try {
            return new ProcessBuilder("strace", "-o", "/dev/null", "true").start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The command that does as `java` and is watched.
    ///
    /// @param options and what is started, as they follow `java`
    List<String> command(List<String> options) {
        var strace =
                seesTheSystem()
                        ? Stream.of(
                                "strace", "-f", "-qq", "-e", "trace=socket", "-o", sockets() + "")
                        : Stream.<String>of();
        var java =
                Stream.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load+cause:file=" + cause(),
                        "-XX:LogClassLoadingCauseFor=" + LOADS_THE_NETWORK);
        return Stream.of(strace, java, options.stream()).flatMap(part -> part).toList();
    }

    /// That no internet socket was opened, nor Java's way to one begun.
    void assertNone() throws IOException {
        assertEquals("", Files.readString(cause()));
        if (Files.exists(sockets())) {
            var opened = Files.readAllLines(sockets()).stream();
            assertEquals(List.of(), opened.filter(it -> it.contains("AF_INET")).toList());
        }
    }

    private Path cause() {
        return folder.resolve("cause");
    }

    private Path sockets() {
        return folder.resolve("sockets");
    }
}
