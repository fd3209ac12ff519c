package org.tactus;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ObjectProperty;
import org.tactus.routine.Routine;
import org.tactus.session.Reading;
import org.tactus.settings.Settings;
import org.tactus.settings.SoundSettings;
import org.tactus.sound.CueClips;
import org.tactus.sound.Loudspeaker;
import org.tactus.sound.Music;
import org.tactus.sound.music.MusicNotices;
import org.tactus.sound.speech.Narration;
import org.tactus.sound.speech.Narrator;
import org.tactus.sound.speech.Speech;
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
    private Optional<VoiceOver> voiceOver = Optional.empty();
    private int sessions;

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
        this.background = background;
        this.notice = sentence -> screen.execute(() -> notice.accept(sentence));
        musicNotices = new MusicNotices(messages);
        voiceNotices = new VoiceNotices(messages);
        loudspeaker =
                new Loudspeaker(
                        machine.outputs(),
                        clips,
                        nanos,
                        background::run,
                        trouble ->
                                this.notice.accept(messages.get("sound.trouble." + trouble.id())));
        settings.map(Settings::sound).subscribe(this::tune);
    }

    Loudspeaker loudspeaker() {
        return loudspeaker;
    }

    CueClips clips() {
        return clips;
    }

    /// Whether something is to be said at all.
    boolean wantsVoice() {
        return !sound().voice().isNone();
    }

    /// Why nothing will be said, in words; empty where something will, or where nothing is to be.
    /// Looks for programs, so not for the JavaFX thread.
    Optional<String> voiceMissing() {
        var choice = sound().voice();
        return choice.isNone() || machine.voices().find(choice, locale()).isPresent()
                ? Optional.empty()
                : Optional.of(voiceNotices.missing(choice.engine(), machine.os()));
    }

    /// A session of `routine`: with voice and music.
    ///
    /// @return to be told of each reading of the session
    Consumer<Reading> play(Routine routine) {
        return new Company(() -> speakOf(routine));
    }

    /// A session of breathing: without voice.
    ///
    /// @return to be told of each reading of the session
    Consumer<Reading> breathe() {
        return new Company(() -> {});
    }

    /// Goes along with one session. It takes the loudspeaker when the session begins to move, and
    /// again when it goes on after another one was heard; one that stands still takes nothing.
    private final class Company implements Consumer<Reading> {
        private final Runnable voice;
        private int session = -1;

        Company(Runnable voice) {
            this.voice = voice;
        }

        @Override
        public void accept(Reading reading) {
            if (session != sessions) {
                if (!reading.isActive()) {
                    return;
                }
                begin();
                session = sessions;
                voice.run();
            }
            follow(reading);
        }
    }

    private void speakOf(Routine routine) {
        int session = sessions;
        var choice = sound().voice();
        var detail = choice.telling().detail(settings.get().followed(routine.id()));
        if (!choice.isNone()) {
            background.run(
                    () -> machine.voices().find(choice, locale()),
                    found -> {
                        if (session == sessions) {
                            voiceOver =
                                    found.map(
                                            speech ->
                                                    new VoiceOver(
                                                            new Narration(messages, detail),
                                                            narrator(speech)));
                        }
                    });
        }
    }

    /// The session's screen was left.
    void rest() {
        sessions++;
        loudspeaker.rest();
        voiceOver.ifPresent(VoiceOver::close);
        voiceOver = Optional.empty();
        loudspeaker.music(Music.silence());
    }

    /// Falls silent. Not for the JavaFX thread.
    @Override
    public void close() {
        voiceOver.ifPresent(VoiceOver::close);
        loudspeaker.close();
    }

    private void begin() {
        rest();
        loudspeaker.forget();
        int session = sessions;
        var choice = sound().music();
        background.run(
                () -> choice.live(fault -> notice.accept(musicNotices.text(fault))),
                made -> {
                    if (session == sessions) {
                        loudspeaker.music(made);
                    } else {
                        made.close();
                    }
                });
    }

    private void follow(Reading reading) {
        voiceOver
                .flatMap(voice -> voice.follow(reading.session().timeline()))
                .ifPresent(loudspeaker::say);
        loudspeaker.follow(reading);
    }

    private Narrator narrator(Speech speech) {
        return new Narrator(speech, fault -> notice.accept(voiceNotices.failed(fault)));
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
