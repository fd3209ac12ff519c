package org.tactus.ui.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Remembers which folders were to be shown.
public final class FakeDoor implements FolderDoor {
    final List<Path> opened = new ArrayList<>();
    private final boolean there;

    /// @param there whether there is a program that shows folders
    public FakeDoor(boolean there) {
        this.there = there;
    }

    @Override
    public void opens(Consumer<Boolean> then) {
        then.accept(there);
    }

    @Override
    public void open(Path folder) {
        opened.add(folder);
    }
}
