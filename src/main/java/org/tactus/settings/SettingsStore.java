package org.tactus.settings;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tactus.machine.Aside;
import org.tactus.machine.PlainFile;
import org.tactus.machine.SafeFile;
import tools.jackson.core.JacksonException;

/// The file that the settings live in: read once, written beside and moved. A file that cannot be
/// understood is kept under another name before anything replaces it.
public final class SettingsStore {
    private static final Logger log = LoggerFactory.getLogger(SettingsStore.class);

    private final Path file;
    private final SettingsFile shape = new SettingsFile();
    private volatile boolean keepsAway;

    public SettingsStore(Path file) {
        this.file = file;
    }

    /// What reading found.
    public sealed interface Loaded {
        Settings settings();

        /// The settings as they were saved, or the defaults of a first start.
        record Fine(Settings settings) implements Loaded {}

        /// The file was damaged: it is kept as `keptAs`, and the defaults are used.
        record Damaged(Settings settings, Path keptAs) implements Loaded {}

        /// The file is there but could not be opened; the defaults are used.
        record Unreadable(Settings settings) implements Loaded {}
    }

    /// Reads the settings.
    public Loaded load() {
        try {
            var read = shape.read(PlainFile.read(file));
            return read.<Loaded>map(Loaded.Fine::new).orElseGet(this::keepAside);
        } catch (NoSuchFileException e) {
            return new Loaded.Fine(Settings.DEFAULT);
        } catch (JacksonException e) {
            return keepAside();
        } catch (IOException e) {
            log.warn("Settings could not be read: {}", e.getClass().getSimpleName());
            keepsAway = true;
            return new Loaded.Unreadable(Settings.DEFAULT);
        }
    }

    /// Writes the settings; false where that was not possible. A file that is there but could not
    /// be read is never written over.
    ///
    /// @param latest asked when it is this save's turn, so that the last one written is the latest
    public synchronized boolean save(Supplier<Settings> latest) {
        if (keepsAway) {
            return false;
        }
        var settings = latest.get();
        try {
            SafeFile.write(file, shape.write(settings));
            return true;
        } catch (IOException e) {
            log.warn("Settings could not be written: {}", e.getClass().getSimpleName());
            return false;
        }
    }

    private Loaded keepAside() {
        try {
            var aside = Aside.keep(file, ".damaged");
            log.warn("Settings were damaged and are kept aside");
            return new Loaded.Damaged(Settings.DEFAULT, aside);
        } catch (IOException e) {
            log.warn("Damaged settings could not be kept aside: {}", e.getClass().getSimpleName());
            keepsAway = true;
            return new Loaded.Unreadable(Settings.DEFAULT);
        }
    }
}
