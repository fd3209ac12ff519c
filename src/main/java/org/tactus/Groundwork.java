package org.tactus;

import java.io.IOException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tactus.body.Body;
import org.tactus.body.Hands;
import org.tactus.later.Later;
import org.tactus.machine.OwnFiles;
import org.tactus.settings.DataFolder;
import org.tactus.settings.SettingsStore;
import org.tactus.text.Messages;

/// What is read before the window opens, away from the JavaFX thread.
///
/// @param loaded what was found in the settings file
/// @param hands read when they are first needed, which is not on the first screen
record Groundwork(
        Messages messages,
        DataFolder data,
        SettingsStore store,
        SettingsStore.Loaded loaded,
        Body body,
        Supplier<Hands> hands) {
    private static final Logger log = LoggerFactory.getLogger(Groundwork.class);

    /// Reads everything; makes the folder for the person's own routines, so that there is one to
    /// put files in.
    static Groundwork lay(Messages messages, DataFolder data) {
        try {
            OwnFiles.createFolder(data.routines());
        } catch (IOException e) {
            log.warn("No folder for routines: {}", e.getClass().getSimpleName());
        }
        var store = new SettingsStore(data.settings());
        return new Groundwork(
                messages, data, store, store.load(), Body.load(), new Later<>(Hands::load));
    }
}
