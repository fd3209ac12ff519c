package org.tactus.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.tactus.machine.SafeFile;

/// Folders and files that only their owner may read, where the system knows owners. SQLite gives
/// the files beside a database the permissions of the database.
final class OwnFiles {
    private OwnFiles() {}

    /// Makes `folder`, or takes it back from everyone else.
    static void makeFolder(Path folder) throws IOException {
        SafeFile.createOwnFolder(folder);
        restrict(folder, "rwx------");
    }

    /// Makes `file` anew, empty.
    static void make(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file);
        restrict(file);
    }

    /// Takes `file` back from everyone else.
    static void restrict(Path file) throws IOException {
        restrict(file, "rw-------");
    }

    private static void restrict(Path file, String permissions) throws IOException {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }
}
