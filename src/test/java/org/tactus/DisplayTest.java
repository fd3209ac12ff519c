package org.tactus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DisplayTest {
    private static final Map<String, String> NAMED = Map.of("DISPLAY", ":0");
    private static final Set<String> ALL = Set.of("libX11.so.6", "libXtst.so.6", "libgtk-3.so.0");

    /// A machine with these libraries.
    private record Machine(Set<String> libraries) implements Display.Machine {
        @Override
        public boolean has(String library) {
            return libraries.contains(library);
        }
    }

    @Test
    void aMachineWithEverythingIsReady() {
        assertEquals(new Display.Ready(), Display.onLinux(NAMED, new Machine(ALL)));
    }

    @Test
    void withoutANameThereIsNoDisplay() {
        assertEquals(new Display.None(), Display.onLinux(Map.of(), new Machine(ALL)));
        assertEquals(new Display.None(), Display.onLinux(Map.of("DISPLAY", " "), new Machine(ALL)));
    }

    @Test
    void aMissingLibraryIsNamedWithItsPackages() {
        assertEquals(
                new Display.Lacks("libgtk-3.so.0", "libgtk-3-0", "gtk3"),
                Display.onLinux(NAMED, new Machine(Set.of("libX11.so.6", "libXtst.so.6"))));
        assertEquals(
                new Display.Lacks("libX11.so.6", "libx11-6", "libX11"),
                Display.onLinux(NAMED, new Machine(Set.of())));
    }

    @Test
    void theLinkerKnowsWhatIsNotThere() {
        assertEquals(false, new X11().has("libtactus-there-is-no-such.so.1"));
    }
}
