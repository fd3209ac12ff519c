package org.tactus.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The system's own way to look into folders: a small program that hands them to whatever does so.
public record FileBrowser(Os os, SearchPath path) {
    /// Whether there is one.
    public boolean isThere() {
        return program().isPresent();
    }

    /// Shows what is in `folder`, without waiting for it: a program that finds nothing may look for
    /// long, and one that finds something may stay.
    ///
    /// @param failed is called where that does not work, on whatever thread
    public void show(Path folder, Runnable failed) {
        var program = program().filter(_ -> Files.isDirectory(folder));
        if (program.isEmpty()) {
            failed.run();
            return;
        }
        try {
            var _ =
                    start(program.get(), folder.toAbsolutePath())
                            .onExit()
                            .thenAccept(ended -> heed(ended, failed));
        } catch (IOException doesNotStart) {
            failed.run();
        }
    }

    private static Process start(Path program, Path folder) throws IOException {
        var process =
                new ProcessBuilder(program.toString(), folder.toString())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        process.getOutputStream().close();
        return process;
    }

    private void heed(Process ended, Runnable failed) {
        if (!isFine(ended.exitValue())) {
            failed.run();
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
