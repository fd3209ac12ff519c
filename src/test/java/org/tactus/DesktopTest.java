package org.tactus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tactus.terminal.CommonOptions;
import org.tactus.terminal.Surroundings;
import org.tactus.text.Messages;
import org.testfx.framework.junit5.ApplicationExtension;

/// A start that comes to nothing: the toolkit runs already, and does not start twice.
@ExtendWith(ApplicationExtension.class)
class DesktopTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @AfterEach
    void letTheLogGo() {
        LogFile.silence();
    }

    @Test
    void aStartThatFailedLeavesNothingAtWork() {
        var desktop = new Desktop(Messages.in(Locale.ENGLISH), Surroundings.ofThisProcess());
        var options = new CommonOptions(Optional.of(folder), false);

        assertThrows(
                IllegalStateException.class, () -> desktop.openWindow(options, Optional.empty()));

        var left =
                Thread.getAllStackTraces().keySet().stream()
                        .map(Thread::getName)
                        .filter(List.of("beside", "library")::contains)
                        .toList();
        assertEquals(List.of(), left);
    }
}
