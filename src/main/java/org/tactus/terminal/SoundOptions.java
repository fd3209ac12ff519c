package org.tactus.terminal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tactus.body.Term;
import org.tactus.settings.SoundSettings;
import org.tactus.sound.music.MusicSource;
import org.tactus.sound.speech.EngineKind;
import org.tactus.text.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// The options `--music`, `--voice` and `--no-voice`: what a person wants to hear this once, rather
/// than what the settings say.
record SoundOptions(
        CommandOption<MusicSource> music,
        CommandOption<EngineKind> voice,
        CommandOption<Boolean> noVoice) {

    static SoundOptions of(Messages messages) {
        return new SoundOptions(
                choice("--music", MusicSource.class, "terminal.music", messages),
                choice("--voice", EngineKind.class, "terminal.voice", messages),
                CommandOption.flag("--no-voice", messages.get("terminal.no-voice")));
    }

    void addTo(CommandSpec command) {
        List.of(music, voice, noVoice).forEach(option -> command.addOption(option.spec()));
    }

    /// `usual`, apart from what was asked for.
    SoundSettings heed(ParseResult given, SoundSettings usual) {
        var source = music.in(given);
        var engine = noVoice.isIn(given) ? Optional.of(EngineKind.NONE) : voice.in(given);
        return usual.withMusic(source.map(usual.music()::withSource).orElseGet(usual::music))
                .withVoice(engine.map(usual.voice()::withEngine).orElseGet(usual::voice));
    }

    /// One of the names of `type`; what is said of it has the key `key`, of one that is none
    /// `key.unknown`.
    private static <T extends Enum<T> & Term> CommandOption<T> choice(
            String option, Class<T> type, String key, Messages messages) {
        var words = new TypedWords(messages);
        var names =
                String.join(", ", Arrays.stream(type.getEnumConstants()).map(Term::id).toList());
        return CommandOption.read(
                text ->
                        Term.find(type, text)
                                .orElseThrow(() -> words.refused(key + ".unknown", text, names)),
                option,
                "NAME",
                messages.get(key, names));
    }
}
