package org.tactus;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/// Whether there may be a graphics card. Where there surely is none, JavaFX need not load the
/// drivers to find out: that takes a tenth of a second and 60 MB.
final class GraphicsCard {
    /// How JavaFX is told what to draw with.
    private static final String ORDER = "prism.order";

    private GraphicsCard() {}

    /// Draws without one where there is none. Before JavaFX starts.
    static void lookFor() {
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        if (linux && System.getProperty(ORDER) == null && !mayBeIn(Path.of("/dev"))) {
            System.setProperty(ORDER, "sw");
        }
    }

    /// @param devices the folder of a Linux machine's devices
    static boolean mayBeIn(Path devices) {
        return Stream.of("dri", "nvidiactl", "nvhost-ctrl", "mali0", "kgsl-3d0", "dxg")
                .anyMatch(name -> Files.exists(devices.resolve(name)));
    }
}
