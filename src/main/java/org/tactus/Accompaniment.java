package org.tactus;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.tactus.routine.Routine;
import org.tactus.session.Reading;
import org.tactus.settings.Settings;
import org.tactus.sound.CueClips;
import org.tactus.sound.Loudspeaker;
import org.tactus.text.Messages;
import org.tactus.ui.Background;

/// What goes along with sessions, in the window and in the terminal alike: what is heard of them,
/// and the screen that stays on. All methods are for the thread that plays the sessions, unless
/// they say otherwise.
final class Accompaniment implements AutoCloseable {
    private final Messages messages;
    private final Machine machine;
    private final Background background;
    private final Consumer<String> notice;
    private final Hearing hearing;
    private final Watch watch;
    private boolean screenTold;

    /// @param screen runs work on the thread that plays the sessions
    /// @param notice says a sentence to the person
    Accompaniment(
            Messages messages,
            ObjectProperty<Settings> settings,
            Machine machine,
            LongSupplier nanos,
            Background background,
            Executor screen,
            Consumer<String> notice) {
        this.messages = messages;
        this.machine = machine;
        this.background = background;
        this.notice = notice;
        hearing = new Hearing(messages, settings, machine, nanos, background, screen, notice);
        watch = new Watch(machine.awake(), background);
    }

    Loudspeaker loudspeaker() {
        return hearing.loudspeaker();
    }

    /// Whether there is a device that plays, as far as it was tried.
    ReadOnlyBooleanProperty audibleProperty() {
        return hearing.audibleProperty();
    }

    CueClips clips() {
        return hearing.clips();
    }

    /// Says before each session, once, that nothing here can speak, and what to install.
    void checkVoice() {
        hearing.checkVoice();
    }

    /// Says once, before any session, that the screen may go dark.
    void checkScreen() {
        if (!screenTold) {
            screenTold = true;
            background.run(this::screenMissing, missing -> missing.ifPresent(notice));
        }
    }

    /// Why nothing will be said in a session that begins now, in words; empty where something will,
    /// or where nothing is to be. Looks for programs, so not for the JavaFX thread.
    Optional<String> voiceMissing() {
        return hearing.voiceMissing();
    }

    /// That the screen may go dark, in words; empty where it will stay on. Tries it, which takes a
    /// moment, so not for the JavaFX thread.
    Optional<String> screenMissing() {
        return watch.works() ? Optional.empty() : Optional.of(messages.get("notice.screen"));
    }

    /// A session of `routine`: with voice and music.
    ///
    /// @return to be told of each reading of the session
    Consumer<Reading> play(Routine routine) {
        return hearing.play(routine).andThen(watch::follow);
    }

    /// A session of breathing: without voice.
    ///
    /// @return to be told of each reading of the session
    Consumer<Reading> breathe() {
        return hearing.breathe().andThen(watch::follow);
    }

    /// A session that is not to be heard.
    ///
    /// @return to be told of each reading of the session
    Consumer<Reading> watch() {
        return watch::follow;
    }

    /// Strikes the bowl that opens and closes a session.
    void strikeBowl() {
        hearing.strikeBowl();
    }

    /// The session's screen was left.
    void rest() {
        hearing.rest();
        watch.rest();
    }

    /// Lets the screen go, falls silent, and ends every program that was started. Not for the
    /// JavaFX thread.
    @Override
    public void close() {
        watch.close();
        hearing.close();
        machine.voices().close();
    }
}
