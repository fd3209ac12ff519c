package org.tactus.sound.speech;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A command of the person's own.
///
/// It is a program and its arguments, parted by blanks; quotation marks, single or double, hold an
/// argument with blanks together. Nothing else has a meaning: it is not for a shell. `{text}`
/// stands for the text, which else comes on the standard input; `{file}` for the WAV file to write,
/// which else is expected on the standard output.
///
/// @param words the program and its arguments
record OwnCommand(List<String> words) implements Engine {
    private static final String TEXT = "{text}";
    private static final String FILE = "{file}";

    OwnCommand {
        words = List.copyOf(words);
    }

    /// A program that was found, with its arguments.
    static OwnCommand of(Path program, List<String> arguments) {
        var words = new ArrayList<>(List.of(program.toString()));
        words.addAll(arguments);
        return new OwnCommand(words);
    }

    static OwnCommand parse(String command) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        boolean inside = false;
        char quote = 0;
        for (int i = 0; i < command.length(); i++) {
            char c = command.charAt(i);
            if (quote != 0 && c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
                inside = true;
            } else if (quote == 0 && Character.isWhitespace(c)) {
                if (inside) {
                    words.add(word.toString());
                }
                word.setLength(0);
                inside = false;
            } else {
                word.append(c);
                inside = true;
            }
        }
        if (inside) {
            words.add(word.toString());
        }
        return new OwnCommand(words);
    }

    @Override
    public Order say(String text, Path sound) {
        boolean asArgument = words.stream().anyMatch(word -> word.contains(TEXT));
        boolean toFile = words.stream().anyMatch(word -> word.contains(FILE));
        var command =
                words.stream()
                        .map(word -> word.replace(FILE, sound.toString()).replace(TEXT, text))
                        .toList();
        var input = asArgument ? "" : text + "\n";
        return toFile ? Order.toFile(command, input) : Order.toOutput(command, input);
    }
}
