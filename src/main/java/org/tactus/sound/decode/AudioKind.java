package org.tactus.sound.decode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The formats that can be read, known by the endings of their files' names.
enum AudioKind {
    WAV(".wav"),
    AIFF(".aif", ".aiff"),
    FLAC(".flac"),
    VORBIS(".ogg", ".oga"),
    MP3(".mp3");

    private final List<String> endings;

    AudioKind(String... endings) {
        this.endings = List.of(endings);
    }

    static Optional<AudioKind> of(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(kind -> kind.endings.stream().anyMatch(name::endsWith))
                .findFirst();
    }

    /// @param in supports mark and reset; is closed with the result
    Pcm decode(InputStream in) throws IOException {
        return switch (this) {
            case WAV, AIFF -> JavaSoundPcm.open(in);
            case FLAC -> new FlacPcm(in);
            case VORBIS -> new VorbisPcm(in);
            case MP3 -> new Mp3Pcm(in);
        };
    }
}
