package org.tactus.machine.awake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Held by programs that run, each reading from a pipe of this application's.
record ProcessLock(List<Process> programs) implements WakeLock {
    private static final Logger log = LoggerFactory.getLogger(ProcessLock.class);

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
        return programs.stream().anyMatch(Process::isAlive);
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
