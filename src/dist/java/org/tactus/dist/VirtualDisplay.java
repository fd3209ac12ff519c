package org.tactus.dist;

import java.io.IOException;
import java.util.Optional;

/// A display that nobody sees, by Xvfb, where that is installed: on it JavaFX takes the same
/// ways as on a person's screen, which its headless platform does not.
final class VirtualDisplay implements AutoCloseable {
    private final Optional<Process> server;
    private final String number;

    private VirtualDisplay(Optional<Process> server, String number) {
        this.server = server;
        this.number = number;
    }

    static VirtualDisplay open() throws IOException {
        Process server;
        try {
            server =
                    new ProcessBuilder(
                                    "Xvfb",
                                    "-displayfd",
                                    "1",
                                    "-screen",
                                    "0",
                                    "1280x900x24",
                                    "-nolisten",
                                    "tcp")
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
        } catch (IOException notInstalled) {
            return new VirtualDisplay(Optional.empty(), "");
        }
        // It tells its number when it is ready; nothing where it could not start.
        var number = Optional.ofNullable(server.inputReader().readLine()).orElse("").strip();
        return new VirtualDisplay(Optional.of(server), number);
    }

    boolean isThere() {
        return !number.isEmpty();
    }

    /// Lets a program show its windows here, where this is there.
    void letSee(ProcessBuilder program) {
        if (isThere()) {
            program.environment().put("DISPLAY", ":" + number);
        }
    }

    @Override
    public void close() {
        server.ifPresent(Process::destroy);
    }
}
