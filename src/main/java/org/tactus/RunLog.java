package org.tactus;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tactus.text.Version;

/// Writes into the log when a run began and how it ended: by itself, by a fault, or by something
/// outside (a signal, logging out). A beginning without an end tells that the process was killed.
final class RunLog {
    private static final Logger log = LoggerFactory.getLogger(RunLog.class);

    private volatile boolean ended;

    private RunLog() {}

    /// Watches over this process to its end.
    static RunLog begin() {
        var run = new RunLog();
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform().name("run-log").unstarted(run::shutDown));
        return run;
    }

    /// Writes the beginning: once there is a log to write into.
    static void began() {
        log.info(
                "Tactus {} began on Java {}, {} {}",
                Version.text(),
                Runtime.version(),
                System.getProperty("os.name"),
                System.getProperty("os.version"));
    }

    /// The run is over by itself.
    void ended(int code) {
        ended = true;
        log.info("Ended with code {}", code);
    }

    /// A fault that nothing else caught ends the run. Its message stays out: it may hold what a
    /// person typed.
    void failed(Throwable fault) {
        ended = true;
        log.error("Ended by a fault: {}", fault.getClass().getName());
    }

    /// What the process does last, however it ends.
    void shutDown() {
        if (!ended) {
            log.info("Ended from outside: a signal, or the end of the person's session");
        }
    }
}
