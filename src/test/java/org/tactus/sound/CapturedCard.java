package org.tactus.sound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A home folder in which the system's default sound device is a program that keeps what is played:
/// ALSA's `file` device, whose samples go to a [PacedReader].
record CapturedCard(Path home) {
    private static final List<Path> LIBRARIES =
            List.of(
                    Path.of("/usr/lib/x86_64-linux-gnu"),
                    Path.of("/usr/lib/aarch64-linux-gnu"),
                    Path.of("/usr/lib64"),
                    Path.of("/usr/lib"));

    /// What is missing for it, in words; empty where nothing is.
    static Optional<String> missing() {
        boolean there =
                LIBRARIES.stream()
                        .anyMatch(folder -> Files.exists(folder.resolve("libasound.so.2")));
        return there
                ? Optional.empty()
                : Optional.of("no ALSA here: on Debian and Ubuntu, apt-get install libasound2");
    }

    /// What a card takes ahead, in bytes: 43 ms of sound, so that its clock is felt closely.
    private static final int CLOSE = 8192;

    /// A card is never late, however much else there is to do: the reader goes first, where the
    /// system lets it.
    private static final String PUNCTUAL = "$(chrt --rr 20 true 2>/dev/null && echo chrt --rr 20)";

    /// About what the application asks for.
    private static final int USUAL = 32768;

    /// @param rate how many times as fast as a right clock the card's is
    static CapturedCard in(Path home, double rate) throws IOException {
        return in(home, rate, CLOSE);
    }

    /// A card that takes about as much ahead as the application asks for: 171 ms.
    static CapturedCard usual(Path home) throws IOException {
        return in(home, 1, USUAL);
    }

    private static CapturedCard in(Path home, double rate, int ahead) throws IOException {
        var card = new CapturedCard(home);
        var reader =
                String.join(
                        " ",
                        "exec",
                        PUNCTUAL,
                        java().toString(),
                        "--enable-native-access=ALL-UNNAMED -cp",
                        classes("test-classes") + ":" + classes("classes"),
                        PacedReader.class.getName(),
                        card.kept().toString(),
                        String.valueOf(rate),
                        String.valueOf(ahead));
        Files.writeString(
                home.resolve(".asoundrc"),
                """
                pcm.!default {
                    type plug
                    slave {
                        pcm { type file slave.pcm null file "| %s" format raw }
                        format S16_LE
                        channels 2
                        rate 48000
                    }
                }
                """
                        .formatted(reader));
        return card;
    }

    /// Starts the application itself with this card.
    Process start(String... arguments) throws IOException {
        var command =
                Stream.concat(
                                Stream.of(
                                        java().toString(),
                                        "--module-path",
                                        classes("classes") + ":" + classes("modules"),
                                        "--module",
                                        "org.tactus/org.tactus.Main",
                                        "--data",
                                        home.resolve("data").toString()),
                                Stream.of(arguments))
                        .toList();
        var builder = new ProcessBuilder(command);
        builder.environment().put("HOME", home.toString());
        return builder.redirectErrorStream(true)
                .redirectOutput(home.resolve("output").toFile())
                .start();
    }

    /// What the card was given up to now.
    Samples heard() throws IOException {
        return Samples.ofPcm(Files.readAllBytes(kept()), 0);
    }

    /// When blocks of 10 ms were not there although the card was to play them.
    List<String> starved() throws IOException {
        var file = PacedReader.starved(kept());
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    /// What the application wrote.
    String said() {
        try {
            return Files.readString(home.resolve("output"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path kept() {
        return home.resolve("heard.raw");
    }

    private static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    private static Path classes(String folder) {
        return Path.of(System.getProperty("tactus.target", "target"), folder).toAbsolutePath();
    }
}
