package org.tactus.machine.awake;

import org.tactus.machine.Os;
import org.tactus.machine.SearchPath;

/// Keeps the screen on, by the means of the system it runs on.
public final class Awake {
    private final Os os;
    private final SearchPath path;

    public Awake(Os os, SearchPath path) {
        this.os = os;
        this.path = path;
    }

    /// From now on. Starts programs or a thread, so not for the JavaFX thread.
    public WakeLock hold() {
        return switch (os) {
            case LINUX -> ProcessLock.hold(Inhibitors.linux(path));
            case MAC -> ProcessLock.hold(Inhibitors.mac(path, ProcessHandle.current().pid()));
            case WINDOWS -> ThreadLock.hold(ExecutionState.ofWindows());
        };
    }
}
