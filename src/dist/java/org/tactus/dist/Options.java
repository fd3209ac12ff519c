package org.tactus.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The options of the virtual machine, from the file that every start of Tactus reads.
record Options(List<String> lines) {

    static Options read(Path file) throws IOException {
        return new Options(
                Files.readAllLines(file).stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .toList());
    }
}
