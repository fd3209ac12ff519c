package org.tactus.machine.awake;

/// The screen stays on until this is closed.
public interface WakeLock extends AutoCloseable {

    /// Whether the system has been asked and, as far as it says, keeps to it.
    boolean isHeld();

    @Override
    void close();
}
