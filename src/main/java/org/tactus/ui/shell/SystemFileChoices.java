package org.tactus.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.tactus.text.Messages;
import org.tactus.ui.FileChoices;

/// Asks with the system's own dialogs.
public final class SystemFileChoices implements FileChoices {
    private final Messages messages;
    private final Window owner;

    public SystemFileChoices(Messages messages, Window owner) {
        this.messages = messages;
        this.owner = owner;
    }

    @Override
    public Optional<Path> routineToOpen() {
        return Optional.ofNullable(chooser("import.dialog.title").showOpenDialog(owner))
                .map(File::toPath);
    }

    @Override
    public Optional<Path> routineToSave(String suggestedName) {
        var chooser = chooser("export.dialog.title");
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    private FileChooser chooser(String title) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.get(title));
        chooser.getExtensionFilters()
                .add(
                        new FileChooser.ExtensionFilter(
                                messages.get("dialog.routine-files"), "*.json"));
        return chooser;
    }
}
