package org.tactus.terminal;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.tactus.body.Term;
import org.tactus.sound.Ambience;
import org.tactus.sound.Music;
import org.tactus.sound.music.MusicChoice;
import org.tactus.sound.music.MusicFault;
import org.tactus.text.Messages;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/// The option `--music`, and what it stands for.
final class Tune {
    private static final String MUSIC = "--music";

    private Tune() {}

    static OptionSpec option(Messages messages) {
        var names = String.join(", ", Arrays.stream(Ambience.values()).map(Term::id).toList());
        return OptionSpec.builder(MUSIC)
                .type(Ambience.class)
                .converters(
                        text ->
                                Term.find(Ambience.class, text)
                                        .orElseThrow(
                                                () ->
                                                        new TypeConversionException(
                                                                messages.get(
                                                                        "terminal.music.unknown",
                                                                        text,
                                                                        names))))
                .paramLabel("NAME")
                .description(messages.get("terminal.music", names))
                .build();
    }

    /// The music asked for; silence where none was.
    static Music of(ParseResult given) {
        Optional<Ambience> asked = Arguments.option(given, MUSIC);
        return asked.map(Ambience::music).orElseGet(Music::silence);
    }

    /// The music asked for, else the one that was chosen, for a file.
    ///
    /// @param onFault is told what is wrong with the person's own music
    static Music of(ParseResult given, MusicChoice chosen, Consumer<MusicFault> onFault) {
        Optional<Ambience> asked = Arguments.option(given, MUSIC);
        return asked.map(Ambience::music).orElseGet(() -> chosen.rendered(onFault));
    }
}
