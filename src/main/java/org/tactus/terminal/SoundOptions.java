package org.tactus.terminal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tactus.body.Term;
import org.tactus.settings.SoundSettings;
import org.tactus.sound.music.MusicSource;
import org.tactus.sound.speech.EngineKind;
import org.tactus.text.Messages;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/// The options `--music`, `--voice` and `--no-voice`: what a person wants to hear this once, rather
/// than what the settings say.
final class SoundOptions {
    private static final String MUSIC = "--music";
    private static final String VOICE = "--voice";
    private static final String NO_VOICE = "--no-voice";

    private SoundOptions() {}

    static List<OptionSpec> all(Messages messages) {
        return List.of(
                choice(MUSIC, MusicSource.class, "terminal.music", messages),
                choice(VOICE, EngineKind.class, "terminal.voice", messages),
                OptionSpec.builder(NO_VOICE)
                        .description(messages.get("terminal.no-voice"))
                        .build());
    }

    /// `usual`, apart from what was asked for.
    static SoundSettings heed(ParseResult given, SoundSettings usual) {
        Optional<MusicSource> music = Arguments.option(given, MUSIC);
        Optional<EngineKind> voice =
                Arguments.has(given, NO_VOICE)
                        ? Optional.of(EngineKind.NONE)
                        : Arguments.option(given, VOICE);
        return usual.withMusic(music.map(usual.music()::withSource).orElseGet(usual::music))
                .withVoice(voice.map(usual.voice()::withEngine).orElseGet(usual::voice));
    }

    /// One of the names of `type`; what is said of it has the key `key`, of one that is none
    /// `key.unknown`.
    private static <T extends Enum<T> & Term> OptionSpec choice(
            String option, Class<T> type, String key, Messages messages) {
        var names =
                String.join(", ", Arrays.stream(type.getEnumConstants()).map(Term::id).toList());
        return OptionSpec.builder(option)
                .type(type)
                .converters(
                        text ->
                                Term.find(type, text)
                                        .orElseThrow(
                                                () ->
                                                        new TypeConversionException(
                                                                messages.get(
                                                                        key + ".unknown",
                                                                        text,
                                                                        names))))
                .paramLabel("NAME")
                .description(messages.get(key, names))
                .build();
    }
}
