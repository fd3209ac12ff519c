package org.tactus;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Whether a window can be opened here, asked before JavaFX is, because JavaFX answers with a stack
/// trace.
public sealed interface Display {

    /// A window can be opened.
    record Ready() implements Display {}

    /// There is no screen to open a window on: a container, a remote shell.
    record None() implements Display {}

    /// A library that JavaFX needs is missing.
    ///
    /// @param library as the linker names it
    /// @param debian the package that has it on Debian and Ubuntu
    /// @param fedora the package that has it on Fedora
    record Lacks(String library, String debian, String fedora) implements Display {}

    /// Looks at this machine.
    static Display find() {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        boolean drawsNowhere = "headless".equalsIgnoreCase(System.getProperty("glass.platform"));
        return linux && !drawsNowhere ? onLinux(System.getenv()) : new Ready();
    }

    private static Display onLinux(Map<String, String> environment) {
        if (environment.getOrDefault("DISPLAY", "").isBlank()) {
            return new None();
        }
        var needed =
                List.of(
                        new Lacks("libX11.so.6", "libx11-6", "libX11"),
                        new Lacks("libXtst.so.6", "libxtst6", "libXtst"),
                        new Lacks("libgtk-3.so.0", "libgtk-3-0", "gtk3"));
        try (var arena = Arena.ofConfined()) {
            for (var library : needed) {
                if (open(library.library(), arena).isEmpty()) {
                    return library;
                }
            }
            return open("libX11.so.6", arena).filter(Display::answers).isPresent()
                    ? new Ready()
                    : new None();
        }
    }

    private static Optional<SymbolLookup> open(String library, Arena arena) {
        try {
            return Optional.of(SymbolLookup.libraryLookup(library, arena));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// Whether the display that the environment names lets itself be opened.
    private static boolean answers(SymbolLookup x11) {
        var pointer = ValueLayout.ADDRESS;
        try {
            var open =
                    Linker.nativeLinker()
                            .downcallHandle(
                                    x11.findOrThrow("XOpenDisplay"),
                                    FunctionDescriptor.of(pointer, pointer));
            var close =
                    Linker.nativeLinker()
                            .downcallHandle(
                                    x11.findOrThrow("XCloseDisplay"),
                                    FunctionDescriptor.of(ValueLayout.JAVA_INT, pointer));
            var display = (MemorySegment) open.invokeExact(MemorySegment.NULL);
            if (display.equals(MemorySegment.NULL)) {
                return false;
            }
            int _ = (int) close.invokeExact(display);
            return true;
        } catch (Throwable e) {
            throw new IllegalStateException("The display could not be asked", e);
        }
    }
}
