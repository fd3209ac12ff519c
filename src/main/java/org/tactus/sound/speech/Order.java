package org.tactus.sound.speech;

import java.util.List;
import java.util.Map;

/// What to start so that a text is spoken into a file, or voices are listed. The text is an
/// argument of its own or comes on the standard input: no shell ever sees it.
///
/// @param command the program and its arguments
/// @param environment variables beside those that are there
/// @param input what the program reads
/// @param onOutput whether the program writes to its standard output, not to the file it was told
record Order(
        List<String> command, Map<String, String> environment, String input, boolean onOutput) {
    Order {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /// A program that writes to the file it was told.
    static Order toFile(List<String> command, String input) {
        return new Order(command, Map.of(), input, false);
    }

    /// A program that writes to its standard output.
    static Order toOutput(List<String> command, String input) {
        return new Order(command, Map.of(), input, true);
    }
}
