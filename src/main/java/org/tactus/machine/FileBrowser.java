package org.tactus.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The system's own way to look into folders: a small program that hands them to whatever does so.
public record FileBrowser(Os os, SearchPath path) {
    /// A program that goes on for so long shows the folder itself.
    private static final int LONGEST_SECONDS = 5;

    /// Whether there is one.
    public boolean isThere() {
        return program().isPresent();
    }

    /// Shows what is in `folder`. Answers whether that worked, which may take a moment.
    public boolean show(Path folder) throws InterruptedException {
        var program = program();
        return program.isPresent()
                && Files.isDirectory(folder)
                && takes(program.get(), folder.toAbsolutePath());
    }

    private boolean takes(Path program, Path folder) throws InterruptedException {
        try {
            var process =
                    new ProcessBuilder(program.toString(), folder.toString())
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            process.getOutputStream().close();
            boolean goesOn = !process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
            return goesOn || isFine(process.exitValue());
        } catch (IOException doesNotStart) {
            return false;
        }
    }

    /// The one of Windows says 1 whatever came of it.
    private boolean isFine(int exit) {
        return exit == 0 || os == Os.WINDOWS;
    }

    private Optional<Path> program() {
        return path.find(
                switch (os) {
                    case LINUX -> "xdg-open";
                    case MAC -> "open";
                    case WINDOWS -> "explorer";
                });
    }
}
