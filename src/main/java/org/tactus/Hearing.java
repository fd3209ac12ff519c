package org.tactus;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.tactus.routine.Routine;
import org.tactus.session.Reading;
import org.tactus.settings.Settings;
import org.tactus.settings.SoundSettings;
import org.tactus.sound.Bus;
import org.tactus.sound.CueClips;
import org.tactus.sound.Loudspeaker;
import org.tactus.sound.Music;
import org.tactus.sound.Trouble;
import org.tactus.sound.music.MusicNotices;
import org.tactus.sound.speech.Detail;
import org.tactus.sound.speech.Narration;
import org.tactus.sound.speech.Narrator;
import org.tactus.sound.speech.Speech;
import org.tactus.sound.speech.VoiceChoice;
import org.tactus.sound.speech.VoiceNotices;
import org.tactus.sound.speech.VoiceOver;
import org.tactus.text.Messages;
import org.tactus.ui.Background;

/// What is heard of a session: its sounds, the voice and the music, as the person chose them. There
/// is one loudspeaker for the whole application. All methods are for the thread that plays the
/// sessions, unless they say otherwise.
final class Hearing implements AutoCloseable {
    private final Messages messages;
    private final ObjectProperty<Settings> settings;
    private final Machine machine;
    private final Background background;
    private final Consumer<String> notice;
    private final CueClips clips = new CueClips();
    private final Loudspeaker loudspeaker;
    private final MusicNotices musicNotices;
    private final VoiceNotices voiceNotices;
    private final LongSupplier nanos;
    private final Executor screen;
    private Optional<Company> heard = Optional.empty();
    private final Set<Trouble> troublesTold = ConcurrentHashMap.newKeySet();
    private final ReadOnlyBooleanWrapper audible = new ReadOnlyBooleanWrapper(true);
    private int sessions;
    private boolean voiceTold;
    private volatile boolean closed;

    /// @param screen runs work on the thread that plays the sessions
    /// @param notice says a sentence to the person
    Hearing(
            Messages messages,
            ObjectProperty<Settings> settings,
            Machine machine,
            LongSupplier nanos,
            Background background,
            Executor screen,
            Consumer<String> notice) {
        this.messages = messages;
        this.settings = settings;
        this.machine = machine;
        this.nanos = nanos;
        this.background = background;
        this.screen = screen;
        this.notice = sentence -> screen.execute(() -> notice.accept(sentence));
        musicNotices = new MusicNotices(messages);
        voiceNotices = new VoiceNotices(messages);
        loudspeaker =
                new Loudspeaker(
                        machine.outputs(),
                        clips,
                        nanos,
                        background::run,
                        this::tellOfTrouble,
                        now -> screen.execute(() -> audible.set(now)));
        settings.map(Settings::sound).subscribe(this::tune);
    }

    /// Once a run: it does not change by being said again.
    private void tellOfTrouble(Trouble trouble) {
        if (troublesTold.add(trouble)) {
            notice.accept(messages.get("sound.trouble." + trouble.id()));
        }
    }

    /// Whether there is a device that plays, as far as it was tried.
    ReadOnlyBooleanProperty audibleProperty() {
        return audible.getReadOnlyProperty();
    }

    Loudspeaker loudspeaker() {
        return loudspeaker;
    }

    CueClips clips() {
        return clips;
    }

    /// Says, where it was not said since the last session, that nothing here can speak, and what to
    /// install: for the screen on which a session is about to be begun.
    void checkVoice() {
        int before = sessions;
        if (!sound().voice().isNone()) {
            background.run(
                    this::missing,
                    missing -> {
                        if (!voiceTold && sessions == before) {
                            missing.ifPresent(this::tellOfVoice);
                        }
                    });
        }
    }

    /// The same for a session that begins now, in words, for whoever says them at once. Looks for
    /// programs, so not for the JavaFX thread.
    Optional<String> voiceMissing() {
        var missing = missing();
        voiceTold |= missing.isPresent();
        return missing;
    }

    private Optional<String> missing() {
        var choice = sound().voice();
        return choice.isNone() || machine.voices().find(choice, locale()).isPresent()
                ? Optional.empty()
                : Optional.of(missing(choice));
    }

    private String missing(VoiceChoice choice) {
        return voiceNotices.missing(choice.engine(), machine.os());
    }

    private void tellOfVoice(String missing) {
        voiceTold = true;
        notice.accept(missing);
    }

    /// A session of `routine`: with voice and music.
    ///
    /// @return to be told of each reading of the session
    Consumer<Reading> play(Routine routine) {
        return new Company(Optional.of(routine));
    }

    /// A session of breathing: without voice.
    ///
    /// @return to be told of each reading of the session
    Consumer<Reading> breathe() {
        return new Company(Optional.empty());
    }

    /// Strikes the bowl that opens and closes a session.
    void strikeBowl() {
        background.run(
                () -> clips.preview(sound().sounds().bowl()),
                clip -> loudspeaker.play(clip, Bus.CUES));
    }

    /// The session's screen was left.
    void rest() {
        heard.ifPresent(Company::leave);
        heard = Optional.empty();
        loudspeaker.rest();
        loudspeaker.music(Music.silence());
    }

    /// Falls silent. Not for the JavaFX thread.
    @Override
    public void close() {
        closed = true;
        loudspeaker.close();
        heard.ifPresent(Company::close);
    }

    /// Goes along with one session. It takes the loudspeaker when the session begins to move, and
    /// again when it goes on after another one was heard; one that stands still takes nothing.
    private final class Company implements Consumer<Reading> {
        private final Optional<Routine> routine;
        private Optional<VoiceOver> voice = Optional.empty();
        private Optional<Reading> latest = Optional.empty();
        private boolean begun = false;

        Company(Optional<Routine> routine) {
            this.routine = routine;
        }

        @Override
        public void accept(Reading reading) {
            if (!isHeard()) {
                if (!reading.isActive()) {
                    return;
                }
                begin();
            }
            latest = Optional.of(reading);
            voice.ifPresent(speaking -> speaking.follow(reading));
            loudspeaker.follow(reading);
        }

        private boolean isHeard() {
            return !closed && heard.filter(this::equals).isPresent();
        }

        private void begin() {
            rest();
            heard = Optional.of(this);
            loudspeaker.forget();
            routine.ifPresent(this::findVoice);
            var choice = sound().music();
            background.run(
                    () -> choice.live(fault -> notice.accept(musicNotices.text(fault))),
                    made -> {
                        if (isHeard()) {
                            loudspeaker.music(made);
                        } else {
                            made.close();
                        }
                    });
        }

        private void findVoice(Routine spoken) {
            var choice = sound().voice();
            boolean told = begun || voiceTold;
            begun = true;
            sessions++;
            voiceTold = false;
            if (!choice.isNone()) {
                var detail =
                        choice.telling().detail(settings.get().routines().followed(spoken.id()));
                background.run(
                        () -> machine.voices().find(choice, locale()),
                        found -> {
                            if (found.isEmpty() && !told) {
                                notice.accept(missing(choice));
                            }
                            found.filter(_ -> isHeard()).ifPresent(with -> speak(with, detail));
                        });
            }
        }

        private void speak(Speech speech, Detail detail) {
            var narrator = new Narrator(speech, fault -> notice.accept(voiceNotices.failed(fault)));
            var speaking =
                    new VoiceOver(
                            new Narration(messages, detail),
                            narrator,
                            nanos,
                            screen,
                            lines -> {
                                if (isHeard()) {
                                    loudspeaker.say(lines);
                                }
                            });
            voice = Optional.of(speaking);
            latest.ifPresent(speaking::follow);
        }

        /// Another session is heard from now on, or none.
        void leave() {
            voice.ifPresent(speaking -> background.run(speaking::close));
            voice = Optional.empty();
        }

        /// Waits until nothing speaks any more.
        void close() {
            voice.ifPresent(VoiceOver::close);
        }
    }

    private void tune(SoundSettings now) {
        loudspeaker.levels(now.levels());
        loudspeaker.sounds(now.sounds());
        loudspeaker.device(now.device());
    }

    private SoundSettings sound() {
        return settings.get().sound();
    }

    private Locale locale() {
        return messages.locale();
    }
}
