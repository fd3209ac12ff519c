package org.tactus.ui.settings;

import java.nio.file.Path;
import java.util.function.Consumer;

/// Shows folders with what the system has for that.
public interface FolderDoor {
    /// Hands over whether that is possible here.
    void opens(Consumer<Boolean> then);

    /// Shows what is in `folder`; says so where that does not work.
    void open(Path folder);
}
