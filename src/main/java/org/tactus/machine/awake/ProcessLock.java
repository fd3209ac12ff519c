package org.tactus.machine.awake;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Held by programs that run, each reading from a pipe of this application's.
record ProcessLock(List<Process> programs) implements WakeLock {
    private static final Logger log = LoggerFactory.getLogger(ProcessLock.class);
    private static final Duration MOMENT = Duration.ofMillis(500);

    ProcessLock {
        programs = List.copyOf(programs);
    }

    static ProcessLock hold(List<List<String>> commands) {
        var programs = new ArrayList<Process>();
        for (var command : commands) {
            try {
                programs.add(
                        new ProcessBuilder(command)
                                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                                .redirectError(ProcessBuilder.Redirect.DISCARD)
                                .start());
            } catch (IOException e) {
                log.warn("The screen may go dark: {}", e.getClass().getSimpleName());
            }
        }
        return new ProcessLock(programs);
    }

    @Override
    public boolean isHeld() {
        return programs.stream().anyMatch(ProcessLock::stays);
    }

    /// A program to which the system does not listen ends at once.
    private static boolean stays(Process program) {
        try {
            return !program.waitFor(MOMENT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return program.isAlive();
        }
    }

    @Override
    public void close() {
        for (var program : programs) {
            try {
                program.getOutputStream().close();
            } catch (IOException _) {
                // A pipe whose reader is gone.
            }
            program.descendants().forEach(ProcessHandle::destroy);
            program.destroy();
        }
    }
}
