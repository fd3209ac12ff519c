package org.tactus.ui.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.tactus.routine.RoutineFiles;
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
        return Optional.ofNullable(routines("import.dialog.title").showOpenDialog(owner))
                .map(File::toPath);
    }

    @Override
    public Optional<Path> routineToSave(String suggestedName) {
        var chooser = routines("export.dialog.title");
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> soundToSave(String suggestedName) {
        var chooser = chooser("render.dialog.title", "dialog.sound-files", "*.wav");
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> journalFileToSave(JournalFile kind, String suggestedName) {
        var chooser = journal("journal.dialog.save", kind);
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> journalToOpen() {
        return Optional.ofNullable(
                        journal("journal.dialog.open", JournalFile.COPY).showOpenDialog(owner))
                .map(File::toPath);
    }

    @Override
    public Optional<Path> musicFolder(Optional<Path> now) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(messages.get("settings.music.dialog.title"));
        // The dialog refuses to open in a folder that is not there.
        now.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    private FileChooser journal(String title, JournalFile kind) {
        return chooser(title, "journal.dialog." + kind.ending(), "*." + kind.ending());
    }

    private FileChooser routines(String title) {
        return chooser(
                title,
                "dialog.routine-files",
                RoutineFiles.ENDINGS.stream().map(ending -> "*" + ending).toArray(String[]::new));
    }

    private FileChooser chooser(String title, String kind, String... patterns) {
        var chooser = new FileChooser();
        chooser.setTitle(messages.get(title));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages.get(kind), patterns));
        return chooser;
    }
}
