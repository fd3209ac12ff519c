package org.tactus.terminal;

/// The exit codes of every command.
final class ExitCode {
    static final int DONE = 0;
    /// The input has errors; warnings alone are none.
    static final int ERRORS = 1;
    /// Wrong usage, or a file that cannot be read.
    static final int USAGE = 2;

    private ExitCode() {}
}
