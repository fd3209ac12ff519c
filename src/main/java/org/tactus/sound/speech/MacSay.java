package org.tactus.sound.speech;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The voice of macOS: `say`, as its manual page describes it.
///
/// @param voice empty for the one that is chosen in the system
record MacSay(Path program, String voice, double speed) implements Engine {
    private static final int WORDS_A_MINUTE = 150;
    private static final Pattern LISTED = Pattern.compile("(.+?)\\s+([a-z]{2,3}_\\w+)\\s+#.*");

    @Override
    public Order say(String text, Path sound) {
        var command = new ArrayList<>(List.of(program.toString()));
        if (!voice.isEmpty()) {
            command.addAll(List.of("-v", voice));
        }
        command.addAll(
                List.of(
                        "-r",
                        Long.toString(Math.round(WORDS_A_MINUTE * speed)),
                        "-o",
                        sound.toString(),
                        "--file-format=WAVE",
                        "--data-format=LEI16@22050",
                        "-f",
                        "-"));
        return Order.toFile(command, text);
    }

    /// What to start for a list of the voices.
    static Order list(Path program) {
        return Order.toOutput(List.of(program.toString(), "-v", "?"), "");
    }

    /// Reads the list: `Samantha   en_US    # Hello, my name is Samantha.`
    static List<Voice> voices(String printed) {
        return printed.lines()
                .map(LISTED::matcher)
                .filter(line -> line.matches())
                .map(
                        line ->
                                new Voice(
                                        line.group(1),
                                        line.group(2).replace('_', '-'),
                                        line.group(1)))
                .toList();
    }
}
