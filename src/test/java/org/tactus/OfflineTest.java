package org.tactus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tactus.sound.decode.AudioFiles;
import org.tactus.terminal.Surroundings;
import org.tactus.terminal.Terminal;
import org.tactus.text.Messages;

/// What runs in the terminal, and music, in a process of its own, opens no internet socket. The
/// window is looked at by [MarkedSessionTest].
final class OfflineTest {
    private static final String SHORT =
            """
            { "format": 1, "id": "short", "title": "Short", "for": "partner", "position": "prone",
              "steps": [
                { "kind": "settle", "seconds": 20, "text": "Lie down." },
                { "kind": "close", "seconds": 20, "text": "Rest." } ] }
            """;

    @TempDir Path home;

    @Test
    void noCommandOpensAnInternetSocket() throws Exception {
        var trace = new SocketTrace(Files.createDirectory(home.resolve("trace")));
        Files.writeString(home.resolve("short.json"), SHORT);
        var output = home.resolve("output");
        var process =
                new ProcessBuilder(
                                trace.command(
                                        List.of(
                                                "--enable-native-access=ALL-UNNAMED",
                                                "-XX:TieredStopAtLevel=1",
                                                "-cp",
                                                MarkedSessionTest.path(),
                                                Commands.class.getName(),
                                                home.toString())))
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "it ends");
        assertEquals(0, process.exitValue(), Files.readString(output));
        assertTrue(Files.size(home.resolve("short.wav")) > 0);
        trace.assertNone();
    }

    /// Carries out one command after the other.
    static final class Commands {
        private Commands() {}

        public static void main(String[] arguments) throws Exception {
            LogFile.silence();
            var home = arguments[0] + File.separator;
            var messages = Messages.in(Locale.ENGLISH);
            var surroundings = Surroundings.ofThisProcess();
            var desktop = new Desktop(messages, surroundings);
            for (var command :
                    List.of(
                            List.of("list", "--json"),
                            List.of("check", home + "short.json"),
                            List.of("timeline", home + "short.json"),
                            List.of("compose", "--focus=lower-back", "--minutes=10"),
                            List.of("fit", home + "short.json", "--minutes=1"),
                            List.of("render", home + "short.json", "--out", home + "short.wav"),
                            List.of("play", home + "short.json", "--asked", "--speed", "20"))) {
                var words = new ArrayList<>(command);
                words.addAll(List.of("--data", home + "data"));
                int code =
                        Terminal.run(words.toArray(String[]::new), surroundings, messages, desktop);
                if (code != 0) {
                    throw new IllegalStateException(command + " ended with " + code);
                }
            }
            for (var kind : List.of("aiff", "flac", "mp3", "ogg")) {
                var sample = "/org/tactus/sound/decode/tone." + kind;
                var file = Objects.requireNonNull(OfflineTest.class.getResource(sample));
                AudioFiles.open(Path.of(file.toURI())).close();
            }
            System.exit(0);
        }
    }
}
