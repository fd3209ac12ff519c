package org.tactus.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.tactus.machine.Os;
import org.tactus.sound.Bus;
import org.tactus.sound.CueSound;
import org.tactus.sound.music.MusicChoice;
import org.tactus.sound.music.MusicFault;
import org.tactus.sound.speech.EngineKind;
import org.tactus.sound.speech.Fault;
import org.tactus.sound.speech.Voice;
import org.tactus.sound.speech.VoiceChoice;

/// Where the settings' choices are tried. Whatever takes time is done elsewhere; all answers come
/// on the JavaFX thread. What is heard takes the place of what was heard before.
public interface SoundDesk {

    /// The system, which decides what can speak.
    Os os();

    /// Plays what a cue would sound like.
    void play(CueSound sound);

    /// Plays a little of what a level is for, as loud as it is set.
    void sample(Bus bus);

    /// Falls silent.
    void silence();

    /// The names of the devices that sound can be played on, without the default one.
    void outputs(Consumer<List<String>> then);

    /// Whether there is any device to hear something on.
    void audible(Consumer<Boolean> then);

    /// Which of `kinds` cannot speak here, with what was chosen beside them.
    void missing(VoiceChoice choice, List<EngineKind> kinds, Consumer<Set<EngineKind>> then);

    /// The voices of an engine, as far as it can list them.
    void voices(EngineKind kind, Consumer<List<Voice>> then);

    /// What became of speaking a line.
    sealed interface Tried {
        record Spoken() implements Tried {}

        /// Nothing speaks as it was chosen.
        record Missing() implements Tried {}

        record Failed(Fault fault) implements Tried {}
    }

    /// Speaks a line as it was chosen, and plays it.
    void speak(VoiceChoice choice, Consumer<Tried> then);

    /// What is wrong with the music that was chosen, if anything is.
    void check(MusicChoice choice, Consumer<Optional<MusicFault>> then);

    /// Plays some of the music that was chosen.
    ///
    /// @param over is called when it has ended by itself, or other sounds have taken its place
    void listen(MusicChoice choice, Runnable over);
}
