package org.tactus.sound.speech;

import java.nio.file.Path;
import java.util.List;

/// eSpeak NG, the voice of most Linux desktops.
record EspeakNg(Path program, String voice, double speed) implements Engine {
    private static final int WORDS_A_MINUTE = 150;

    @Override
    public Order say(String text, Path sound) {
        return Order.toOutput(
                List.of(
                        program.toString(),
                        "--stdin",
                        "--stdout",
                        "-b",
                        "1",
                        "-v",
                        voice,
                        "-s",
                        Long.toString(Math.round(WORDS_A_MINUTE * speed))),
                text);
    }

    /// What to start for a list of the voices.
    static Order list(Path program) {
        return Order.toOutput(List.of(program.toString(), "--voices"), "");
    }

    /// Reads the list: a heading, then columns of priority, language, age and gender, name, file.
    static List<Voice> voices(String printed) {
        return printed.lines()
                .skip(1)
                .map(line -> line.strip().split("\\s+"))
                .filter(columns -> columns.length >= 5)
                .map(columns -> new Voice(columns[1], columns[1], columns[3].replace('_', ' ')))
                .toList();
    }
}
