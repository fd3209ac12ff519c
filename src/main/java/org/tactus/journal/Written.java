package org.tactus.journal;

/// What became of something that was to be kept.
public enum Written {
    /// It is on the disk, whatever happens now.
    SAFE,
    /// This journal is only read: see [Opened].
    REFUSED,
    /// The disk is full.
    NO_ROOM,
    /// Something else went wrong, which the log names.
    FAILED;

    public boolean isSafe() {
        return this == SAFE;
    }
}
