package org.tactus.machine.awake;

/// The screen stays on until this is closed.
public interface WakeLock extends AutoCloseable {

    /// Whether the system has been asked and, as far as it says, keeps to it. Gives it a moment to
    /// answer, so not for the JavaFX thread.
    boolean isHeld();

    @Override
    void close();
}
