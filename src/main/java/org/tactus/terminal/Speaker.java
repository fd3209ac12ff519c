package org.tactus.terminal;

import java.util.Arrays;
import java.util.Optional;
import org.tactus.body.Term;
import org.tactus.machine.Os;
import org.tactus.routine.Routine;
import org.tactus.settings.Settings;
import org.tactus.sound.recording.Voicing;
import org.tactus.sound.speech.EngineKind;
import org.tactus.sound.speech.Narration;
import org.tactus.sound.speech.Narrator;
import org.tactus.sound.speech.VoiceNotices;
import org.tactus.text.Messages;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/// The options `--voice` and `--no-voice`, and who speaks with them.
final class Speaker {
    private static final String VOICE = "--voice";
    private static final String NO_VOICE = "--no-voice";

    private final Surroundings surroundings;
    private final Messages messages;
    private final Host host;

    Speaker(Surroundings surroundings, Messages messages, Host host) {
        this.surroundings = surroundings;
        this.messages = messages;
        this.host = host;
    }

    OptionSpec voice() {
        var names = String.join(", ", Arrays.stream(EngineKind.values()).map(Term::id).toList());
        return OptionSpec.builder(VOICE)
                .type(EngineKind.class)
                .converters(
                        text ->
                                Term.find(EngineKind.class, text)
                                        .orElseThrow(
                                                () ->
                                                        new TypeConversionException(
                                                                messages.get(
                                                                        "terminal.voice.unknown",
                                                                        text,
                                                                        names))))
                .paramLabel("NAME")
                .description(messages.get("terminal.voice", names))
                .build();
    }

    OptionSpec noVoice() {
        return OptionSpec.builder(NO_VOICE).description(messages.get("terminal.no-voice")).build();
    }

    /// The voice asked for, else the one of the settings. Where there is none says so once.
    Optional<Voicing> of(
            ParseResult given, CommonOptions common, Routine routine, Settings settings) {
        var usual = settings.sound().voice();
        var kind =
                Arguments.has(given, NO_VOICE)
                        ? EngineKind.NONE
                        : Arguments.<EngineKind>option(given, VOICE).orElse(usual.engine());
        var choice = usual.withEngine(kind);
        var notices = new VoiceNotices(messages);
        var speech = host.voices(common).find(choice, messages.locale());
        if (speech.isEmpty() && !choice.isNone()) {
            say(notices.missing(kind, Os.of(System.getProperty("os.name"))));
        }
        var detail = choice.telling().detail(settings.followed(routine.id()));
        return speech.map(
                who ->
                        new Voicing(
                                new Narration(messages, detail),
                                new Narrator(who, fault -> say(notices.failed(fault)))));
    }

    private void say(String sentence) {
        surroundings.err().println(sentence);
    }
}
