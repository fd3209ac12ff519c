package org.tactus;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import org.tactus.machine.Os;
import org.tactus.settings.SoundSettings;
import org.tactus.sound.BeatSound;
import org.tactus.sound.Bus;
import org.tactus.sound.Clip;
import org.tactus.sound.CueClips;
import org.tactus.sound.CueSound;
import org.tactus.sound.Excerpt;
import org.tactus.sound.Loudspeaker;
import org.tactus.sound.SoundWishes;
import org.tactus.sound.music.MusicChoice;
import org.tactus.sound.music.MusicFault;
import org.tactus.sound.music.MusicSource;
import org.tactus.sound.speech.EngineKind;
import org.tactus.sound.speech.Speech;
import org.tactus.sound.speech.Voice;
import org.tactus.sound.speech.VoiceChoice;
import org.tactus.text.Messages;
import org.tactus.ui.Background;
import org.tactus.ui.settings.SoundDesk;

/// Tries on the application's loudspeaker what the settings offer. All methods are for the JavaFX
/// thread.
final class Desk implements SoundDesk {
    private static final Duration SAMPLE = Duration.ofSeconds(4);
    private static final Duration LISTENING = Duration.ofSeconds(45);

    private final Messages messages;
    private final Supplier<SoundSettings> settings;
    private final Loudspeaker loudspeaker;
    private final CueClips clips;
    private final Machine machine;
    private final Background background;
    private final PauseTransition listening = new PauseTransition();
    /// What is to be done when what is heard ends.
    private Runnable over = () -> {};
    /// Counts what was asked for: what is ready only after something else was asked for is not
    /// heard any more.
    private long asked;

    /// @param settings what is chosen now
    /// @param loudspeaker heeds what is chosen by itself
    /// @param clips the loudspeaker's
    Desk(
            Messages messages,
            Supplier<SoundSettings> settings,
            Loudspeaker loudspeaker,
            CueClips clips,
            Machine machine,
            Background background) {
        this.messages = messages;
        this.settings = settings;
        this.loudspeaker = loudspeaker;
        this.clips = clips;
        this.machine = machine;
        this.background = background;
        listening.setOnFinished(_ -> end());
    }

    @Override
    public Os os() {
        return machine.os();
    }

    @Override
    public void play(CueSound sound) {
        play(() -> clips.preview(sound), sound instanceof BeatSound ? Bus.BEAT : Bus.CUES);
    }

    @Override
    public void sample(Bus bus) {
        var now = settings.get();
        switch (bus) {
            case VOICE -> speak(now.voice(), _ -> {});
            case CUES -> play(audible(now.sounds().step(), SoundWishes.usual().step()));
            case BEAT -> play(audible(now.sounds().beat(), SoundWishes.usual().beat()));
            case MUSIC -> play(() -> excerpt(audible(now.music()), SAMPLE), Bus.MUSIC);
        }
    }

    @Override
    public void silence() {
        if (asked > 0) {
            begin();
            loudspeaker.play(Clip.silence(), Bus.CUES);
        }
    }

    @Override
    public void outputs(Consumer<List<String>> then) {
        background.run(machine.outputs()::names, then);
    }

    @Override
    public void audible(Consumer<Boolean> then) {
        background.run(machine.outputs()::any, then);
    }

    @Override
    public void missing(
            VoiceChoice choice, List<EngineKind> kinds, Consumer<Set<EngineKind>> then) {
        background.run(
                () -> {
                    var missing = EnumSet.noneOf(EngineKind.class);
                    kinds.stream()
                            .filter(kind -> find(choice.withEngine(kind)).isEmpty())
                            .forEach(missing::add);
                    return missing;
                },
                then::accept);
    }

    @Override
    public void voices(EngineKind kind, Consumer<List<Voice>> then) {
        background.run(() -> machine.voices().list(kind), then);
    }

    @Override
    public void speak(VoiceChoice choice, Consumer<Tried> then) {
        long now = begin();
        background.run(() -> said(choice), said -> then.accept(tried(said, now)));
    }

    @Override
    public void check(MusicChoice choice, Consumer<Optional<MusicFault>> then) {
        background.run(
                () -> {
                    var fault = new AtomicReference<Optional<MusicFault>>(Optional.empty());
                    try (var music = choice.rendered(found -> fault.set(Optional.of(found)))) {
                        Excerpt.of(music, Duration.ofMillis(1));
                    }
                    return fault.get();
                },
                then);
    }

    @Override
    public void listen(MusicChoice choice, Runnable then) {
        play(() -> excerpt(choice, LISTENING), Bus.MUSIC);
        over = then;
    }

    private void play(Callable<Clip> making, Bus bus) {
        long now = begin();
        background.run(making, clip -> play(clip, bus, now));
    }

    private void play(Clip clip, Bus bus, long then) {
        if (then == asked) {
            loudspeaker.play(clip, bus);
            listening.setDuration(javafx.util.Duration.millis((double) clip.length().toMillis()));
            listening.playFromStart();
        }
    }

    private long begin() {
        end();
        asked++;
        return asked;
    }

    private void end() {
        listening.stop();
        var ended = over;
        over = () -> {};
        ended.run();
    }

    private Optional<Speech.Said> said(VoiceChoice choice) throws InterruptedException {
        var speech = find(choice);
        return speech.isPresent()
                ? Optional.of(speech.get().say(messages.get("settings.voice.sample")))
                : Optional.empty();
    }

    private Tried tried(Optional<Speech.Said> said, long then) {
        if (said.isEmpty()) {
            return new Tried.Missing();
        }
        return switch (said.get()) {
            case Speech.Said.Aloud(var clip) -> {
                play(clip, Bus.VOICE, then);
                yield new Tried.Spoken();
            }
            case Speech.Said.Failed(var fault) -> new Tried.Failed(fault);
        };
    }

    private Optional<Speech> find(VoiceChoice choice) {
        return machine.voices().find(choice, messages.locale());
    }

    private static Clip excerpt(MusicChoice choice, Duration length) {
        try (var music = choice.rendered(_ -> {})) {
            return Excerpt.of(music, length);
        }
    }

    /// What tells how loud a level is, though nothing was chosen for it.
    private static CueSound audible(CueSound chosen, CueSound usual) {
        return chosen.isNone() ? usual : chosen;
    }

    private static MusicChoice audible(MusicChoice chosen) {
        return chosen.source() == MusicSource.NONE ? chosen.withSource(MusicSource.WAVES) : chosen;
    }
}
