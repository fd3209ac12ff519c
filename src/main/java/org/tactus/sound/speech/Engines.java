package org.tactus.sound.speech;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tactus.machine.Os;
import org.tactus.machine.SearchPath;

/// The programs of this machine that speak.
public final class Engines {
    private final Os os;
    private final SearchPath path;
    private final PiperModels models;

    public Engines(Os os, SearchPath path, PiperModels models) {
        this.os = os;
        this.path = path;
        this.models = models;
    }

    /// The engine that was chosen, if it is there.
    ///
    /// @param locale the language to speak, where no voice was chosen
    public Optional<Engine> find(VoiceChoice choice, Locale locale) {
        return switch (choice.engine()) {
            case BEST ->
                    best().stream()
                            .flatMap(kind -> find(kind, choice, locale).stream())
                            .findFirst();
            case ESPEAK_NG, PIPER, SAY, SYSTEM_SPEECH, OWN_COMMAND, NONE ->
                    find(choice.engine(), choice, locale);
        };
    }

    /// The voices of an engine, as far as it can list them.
    ///
    /// @param runner starts the program that lists them
    public List<Voice> voices(EngineKind kind, Runner runner) throws InterruptedException {
        return switch (kind) {
            case BEST, OWN_COMMAND, NONE -> List.of();
            case PIPER -> piper().isPresent() ? models.voices() : List.of();
            case ESPEAK_NG -> EspeakNg.voices(print(espeak().map(EspeakNg::list), runner));
            case SAY -> MacSay.voices(print(say().map(MacSay::list), runner));
            case SYSTEM_SPEECH ->
                    WindowsSpeech.voices(print(powershell().map(WindowsSpeech::list), runner));
        };
    }

    private List<EngineKind> best() {
        return switch (os) {
            case LINUX -> List.of(EngineKind.PIPER, EngineKind.ESPEAK_NG);
            case MAC -> List.of(EngineKind.SAY);
            case WINDOWS -> List.of(EngineKind.SYSTEM_SPEECH);
        };
    }

    private Optional<Engine> find(EngineKind kind, VoiceChoice choice, Locale locale) {
        boolean own = choice.engine() == kind;
        var voice = own ? choice.voice() : "";
        double speed = choice.speed();
        return switch (kind) {
            case BEST, NONE -> Optional.empty();
            case ESPEAK_NG ->
                    espeak().map(
                                    program ->
                                            new EspeakNg(
                                                    program,
                                                    voice.isEmpty() ? locale.getLanguage() : voice,
                                                    speed));
            case PIPER ->
                    piper().flatMap(
                                    program ->
                                            models.find(voice, locale)
                                                    .map(
                                                            model ->
                                                                    new Piper(
                                                                            program, model,
                                                                            speed)));
            case SAY -> say().map(program -> new MacSay(program, voice, speed));
            case SYSTEM_SPEECH ->
                    powershell().map(program -> new WindowsSpeech(program, voice, speed));
            case OWN_COMMAND -> own(choice.command());
        };
    }

    /// A program of the person's own stands on the search path or is named by its whole path.
    private Optional<Engine> own(String command) {
        var words = OwnCommand.parse(command).words();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var name = words.getFirst();
        return (new File(name).isAbsolute()
                        ? Optional.of(new File(name).toPath())
                        : path.find(name))
                .map(program -> OwnCommand.of(program, words.subList(1, words.size())));
    }

    private Optional<Path> espeak() {
        return path.find("espeak-ng");
    }

    private Optional<Path> piper() {
        return path.find("piper-tts").or(() -> path.find("piper"));
    }

    private Optional<Path> say() {
        return os == Os.MAC ? path.find("say") : Optional.empty();
    }

    private Optional<Path> powershell() {
        return os == Os.WINDOWS ? path.find("powershell") : Optional.empty();
    }

    private static String print(Optional<Order> order, Runner runner) throws InterruptedException {
        return order.isPresent() ? runner.text(order.get()) : "";
    }
}
