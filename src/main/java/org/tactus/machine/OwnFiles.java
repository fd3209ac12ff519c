package org.tactus.machine;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/// Files and folders that nobody but their owner may come to. File systems that know no
/// permissions (those of memory sticks, of shares) keep to what they were mounted with: there they
/// are files and folders as any.
public final class OwnFiles {
    private static final String FILE = "rw-------";
    private static final String FOLDER = "rwx------";

    private OwnFiles() {}

    /// Makes `folder` where it is missing, with those that it lies in.
    public static void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, ownersOnly());
        }
    }

    /// Makes `folder`.
    ///
    /// @throws java.nio.file.FileAlreadyExistsException if there is something
    static void createNewFolder(Path folder) throws IOException {
        Files.createDirectory(folder, ownersOnly());
    }

    /// Makes `file`, empty, where it is missing, and takes it back from everyone else.
    public static void createFile(Path file) throws IOException {
        file.toFile().createNewFile();
        restrictFile(file);
    }

    /// Takes `folder` back from everyone else.
    public static void restrictFolder(Path folder) throws IOException {
        restrict(folder, FOLDER);
    }

    /// Takes `file` back from everyone else.
    static void restrictFile(Path file) throws IOException {
        restrict(file, FILE);
    }

    private static FileAttribute<?>[] ownersOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(FOLDER))
                }
                : new FileAttribute<?>[0];
    }

    private static void restrict(Path path, String permissions) throws IOException {
        var view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        try {
            view.setPermissions(PosixFilePermissions.fromString(permissions));
        } catch (NoSuchFileException | AccessDeniedException e) {
            throw e;
        } catch (FileSystemException | UnsupportedOperationException knowsNone) {
            // "Operation not permitted", "not supported": it is as private as it can be there.
        }
    }
}
