package org.tactus.bench.light;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Something to be started and measured.
///
/// @param environment what it gets besides this process's own
record Program(String name, List<String> command, Map<String, String> environment) {
    Program {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /// Starts it; what it says goes to a file in `folder`.
    Running start(Path folder) throws IOException {
        var log = folder.resolve(name.replaceAll("[^A-Za-z0-9]+", "-") + ".out").toFile();
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
        builder.environment().putAll(environment);
        return new Running(builder.start());
    }
}
