package org.tactus.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Trains the ahead-of-time cache: the application is rehearsed once, on a display that nobody sees
/// where Xvfb is installed, else drawn nowhere, and the virtual machine writes down what it loaded,
/// linked and found out. Module path, options and runtime must be those of the later starts, or the
/// cache is not used.
final class Training {
    /// Graphics cards are asked for, so that this is in the cache as well.
    private static final List<String> SEEN = List.of("-Dprism.order=es2,sw");

    private static final List<String> DRAWN_NOWHERE =
            List.of("-Dglass.platform=Headless", "-Dprism.order=sw");

    private final Path java;
    private final Path options;
    private final Path modules;
    private final Path cache;

    /// @param java the command of the runtime that the cache is for
    /// @param options the options of the virtual machine, as a file of arguments
    /// @param modules the folder of the application's modules
    Training(Path java, Path options, Path modules, Path cache) {
        this.java = java;
        this.options = options;
        this.modules = modules;
        this.cache = cache;
    }

    void run() throws IOException, InterruptedException {
        var data = Files.createTempDirectory("tactus-rehearsal");
        try {
            rehearse(data);
        } finally {
            Layout.delete(data);
        }
    }

    private void rehearse(Path data) throws IOException, InterruptedException {
        try (var display = VirtualDisplay.open()) {
            var command =
                    new ArrayList<>(
                            List.of(java.toString(), "@" + options, "-XX:AOTCacheOutput=" + cache));
            command.addAll(display.isThere() ? SEEN : DRAWN_NOWHERE);
            command.addAll(
                    List.of(
                            "-Dtactus.rehearsal=true",
                            "--module-path=" + modules,
                            "--module=" + Modules.APPLICATION + "/org.tactus.Main",
                            "--data",
                            data.toString()));
            var rehearsal = new ProcessBuilder(command).inheritIO();
            display.letSee(rehearsal);
            int code = rehearsal.start().waitFor();
            if (code != 0 || !Files.exists(cache)) {
                throw new IllegalStateException("The rehearsal ended with code " + code);
            }
        }
    }
}
