package org.tactus.ui.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.tactus.routine.RoutineFiles;
import org.tactus.text.Messages;
import org.tactus.ui.FileChoices;

/// Asks with the system's own dialogs, which open in the folder that was chosen from last; at first
/// among the person's documents.
public final class SystemFileChoices implements FileChoices {
    private final Messages messages;
    private final Supplier<? extends Window> owner;
    private Path folder;

    /// @param owner the window that they belong to, asked for when there is one
    public SystemFileChoices(Messages messages, Supplier<? extends Window> owner) {
        this.messages = messages;
        this.owner = owner;
        var home = Path.of(System.getProperty("user.home"));
        var documents = home.resolve("Documents");
        folder = Files.isDirectory(documents) ? documents : home;
    }

    @Override
    public Optional<Path> routineToOpen() {
        return chosen(routines("import.dialog.title").showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> routineToSave(String suggestedName) {
        var chooser = routines("export.dialog.title");
        chooser.setInitialFileName(suggestedName);
        return chosen(chooser.showSaveDialog(owner.get()));
    }

    @Override
    public Optional<Path> soundToSave(String suggestedName) {
        var chooser = chooser("render.dialog.title", "dialog.sound-files", "*.wav");
        chooser.setInitialFileName(suggestedName);
        return chosen(chooser.showSaveDialog(owner.get()));
    }

    @Override
    public Optional<Path> journalFileToSave(JournalFile kind, String suggestedName) {
        var chooser = journal("journal.dialog.save", kind);
        chooser.setInitialFileName(suggestedName);
        return chosen(chooser.showSaveDialog(owner.get()));
    }

    @Override
    public Optional<Path> journalToOpen() {
        return chosen(journal("journal.dialog.open", JournalFile.COPY).showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> musicFolder(Optional<Path> now) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(messages.get("settings.music.dialog.title"));
        // The dialog refuses to open in a folder that is not there.
        now.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    private Optional<Path> chosen(@Nullable File file) {
        var path = Optional.ofNullable(file).map(File::toPath);
        path.map(Path::getParent).ifPresent(parent -> folder = parent);
        return path;
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
        // The dialog refuses to open in a folder that is not there.
        if (Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages.get(kind), patterns));
        return chooser;
    }
}
