package org.tactus;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Whether a window can be opened here, as far as that can be told before JavaFX is started: where
/// a library is missing JavaFX prints a stack trace. A display that does not let itself be opened
/// it only tells of.
public sealed interface Display {

    /// Everything is there that a window needs.
    record Ready() implements Display {}

    /// There is no screen to open a window on: a container, a remote shell.
    record None() implements Display {}

    /// A library that JavaFX needs is missing.
    ///
    /// @param library as the linker names it
    /// @param debian the package that has it on Debian and Ubuntu
    /// @param fedora the package that has it on Fedora
    record Lacks(String library, String debian, String fedora) implements Display {}

    /// What a machine with X11 can tell.
    interface Machine {

        /// Whether a library can be loaded.
        boolean has(String library);
    }

    /// Looks at this machine.
    static Display find() {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        boolean drawsNowhere = "headless".equalsIgnoreCase(System.getProperty("glass.platform"));
        return linux && !drawsNowhere ? onLinux(System.getenv(), new X11()) : new Ready();
    }

    /// Asks a Linux machine.
    static Display onLinux(Map<String, String> environment, Machine machine) {
        if (environment.getOrDefault("DISPLAY", "").isBlank()) {
            return new None();
        }
        return List.of(
                        new Lacks("libX11.so.6", "libx11-6", "libX11"),
                        new Lacks("libXtst.so.6", "libxtst6", "libXtst"),
                        new Lacks("libgtk-3.so.0", "libgtk-3-0", "gtk3"))
                .stream()
                .filter(needed -> !machine.has(needed.library()))
                .findFirst()
                .<Display>map(needed -> needed)
                .orElseGet(Ready::new);
    }
}
