package org.tactus.machine;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class FileBrowserTest {
    @TempDir Path folder;

    private final BlockingQueue<String> failed = new LinkedBlockingQueue<>();

    @Test
    void aFolderIsHandedToTheSystemsProgram() throws Exception {
        var browser = browser("[ \"$1\" = '" + folder + "' ] && exit 3");
        assertTrue(browser.isThere());
        show(browser, folder);
        assertNotNull(failed.poll(10, TimeUnit.SECONDS), "it was not handed over");
        show(browser("exit 0"), folder);
        assertNull(failed.poll(1, TimeUnit.SECONDS));
    }

    @Test
    void whatCannotBeShownIsKnown() throws Exception {
        show(browser("exit 0"), folder.resolve("none"));
        assertNotNull(failed.poll());
        var none = new FileBrowser(Os.LINUX, new SearchPath(List.of(), List.of("")));
        assertFalse(none.isThere());
        show(none, folder);
        assertNotNull(failed.poll());
    }

    private void show(FileBrowser browser, Path shown) {
        browser.show(shown, () -> failed.add("failed"));
    }

    private FileBrowser browser(String script) throws IOException {
        var program = folder.resolve("xdg-open");
        Files.writeString(program, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return new FileBrowser(Os.LINUX, new SearchPath(List.of(folder), List.of("")));
    }
}
