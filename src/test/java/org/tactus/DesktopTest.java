package org.tactus;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
    private static final Set<String> AT_WORK = Set.of("beside", "library");

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

        assertTimeoutPreemptively(Duration.ofSeconds(20), DesktopTest::awaitTheLast);
    }

    /// What was at work may take a moment to end.
    private static void awaitTheLast() throws InterruptedException {
        for (var thread : Thread.getAllStackTraces().keySet()) {
            if (AT_WORK.contains(thread.getName())) {
                thread.join();
            }
        }
    }
}
