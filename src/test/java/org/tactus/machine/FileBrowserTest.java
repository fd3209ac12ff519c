package org.tactus.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class FileBrowserTest {
    @TempDir Path folder;

    @Test
    void aFolderIsHandedToTheSystemsProgram() throws Exception {
        var browser = browser("echo \"$1\" > '" + folder.resolve("told") + "'");
        assertTrue(browser.isThere());
        assertTrue(browser.show(folder));
        assertEquals(folder + "\n", Files.readString(folder.resolve("told")));
    }

    @Test
    void whatCannotBeShownIsKnown() throws Exception {
        assertFalse(browser("exit 3").show(folder));
        assertFalse(browser("exit 0").show(folder.resolve("none")));
        var none = new FileBrowser(Os.LINUX, new SearchPath(List.of(), List.of("")));
        assertFalse(none.isThere());
        assertFalse(none.show(folder));
    }

    private FileBrowser browser(String script) throws IOException {
        var program = folder.resolve("xdg-open");
        Files.writeString(program, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return new FileBrowser(Os.LINUX, new SearchPath(List.of(folder), List.of("")));
    }
}
