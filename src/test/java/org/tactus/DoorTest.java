package org.tactus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tactus.machine.FileBrowser;
import org.tactus.machine.Os;
import org.tactus.machine.SearchPath;
import org.tactus.text.Messages;
import org.tactus.ui.Background;

class DoorTest {
    @TempDir Path folder;

    @Test
    void aFolderThatCannotBeShownIsSaid() throws InterruptedException {
        var screen = new LinkedBlockingQueue<Runnable>();
        var notices = new ArrayList<String>();
        var nothing = new FileBrowser(Os.LINUX, new SearchPath(List.of(), List.of()));
        try (var background = Background.onVirtualThreads(screen::add)) {
            new Door(Messages.in(Locale.ENGLISH), nothing, background, notices::add).open(folder);
            var told = screen.poll(10, TimeUnit.SECONDS);
            assertNotNull(told);
            told.run();
        }
        assertEquals(
                List.of(
                        "The folder "
                                + folder
                                + " could not be opened here. Copy its name into your file manager."),
                notices);
    }
}
