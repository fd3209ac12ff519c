package org.tactus;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.tactus.machine.FileBrowser;
import org.tactus.machine.Os;
import org.tactus.machine.SearchPath;
import org.tactus.machine.awake.Awake;
import org.tactus.machine.awake.WakeLock;
import org.tactus.settings.DataFolder;
import org.tactus.sound.Cards;
import org.tactus.sound.Outputs;
import org.tactus.sound.speech.Engines;
import org.tactus.sound.speech.PiperModels;
import org.tactus.sound.speech.Voices;

/// What is used of the machine beside the screen.
///
/// @param awake takes a lock that keeps the screen on; may take a moment
record Machine(
        Os os, Outputs outputs, Voices voices, FileBrowser browser, Supplier<WakeLock> awake) {

    /// The one that this program runs on.
    ///
    /// @param environment the variables of the environment
    /// @param home the person's own folder
    static Machine real(
            DataFolder data, Map<String, String> environment, String osName, Path home) {
        var os = Os.of(osName);
        var path = SearchPath.of(environment, os);
        var engines = new Engines(os, path, PiperModels.usual(data.voices(), home));
        return new Machine(
                os,
                new Cards(),
                new Voices(engines, data.speech()),
                new FileBrowser(os, path),
                () -> new Awake(os, path).hold());
    }
}
