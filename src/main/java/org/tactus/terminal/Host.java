package org.tactus.terminal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.tactus.routine.Routine;
import org.tactus.settings.Settings;
import org.tactus.sound.speech.Voices;

/// What the rest of the application does for the command line.
public interface Host {

    /// Makes ready for a command: called once the arguments are understood, before anything else.
    void prepare(CommonOptions options);

    /// Makes ready, and opens the window, which is what no command means; answers the exit code.
    ///
    /// @param routine a routine file to bring in
    int openWindow(CommonOptions options, Optional<Path> routine);

    /// The folder of the person's own routines; it need not exist.
    Path ownRoutines(CommonOptions options);

    /// What the person chose in the window.
    Settings settings(CommonOptions options);

    /// Who was massaged last, as far as it is remembered; only read.
    Optional<Receiver> lastReceiver(CommonOptions options);

    /// This day.
    LocalDate today();

    /// What goes along with a session of `routine`. Says first what it will lack here.
    ///
    /// @param settings how it is to sound
    /// @param heard whether it is to be heard at all
    Company company(CommonOptions options, Settings settings, Routine routine, boolean heard);

    /// The voices of this machine.
    Voices voices(CommonOptions options);
}
