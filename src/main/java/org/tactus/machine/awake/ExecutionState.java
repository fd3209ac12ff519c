package org.tactus.machine.awake;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;

/// `SetThreadExecutionState` of Windows: what a thread needs of the system, as long as it lives.
@FunctionalInterface
interface ExecutionState {
    /// What is set stays set.
    int CONTINUOUS = 0x80000000;

    int SYSTEM_REQUIRED = 0x1;
    int DISPLAY_REQUIRED = 0x2;

    /// For the thread that calls.
    ///
    /// @return the state before, or 0 where it could not be set
    int set(int flags);

    /// The one of the system.
    ///
    /// @throws java.util.NoSuchElementException if it is not there
    static ExecutionState ofWindows() {
        var function =
                Linker.nativeLinker()
                        .downcallHandle(
                                SymbolLookup.libraryLookup("kernel32", Arena.global())
                                        .find("SetThreadExecutionState")
                                        .orElseThrow(),
                                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        return flags -> {
            try {
                return (int) function.invokeExact(flags);
            } catch (Throwable e) {
                throw new IllegalStateException("SetThreadExecutionState", e);
            }
        };
    }
}
