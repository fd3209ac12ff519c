package org.tactus.ui.settings;

import java.util.ArrayList;
import java.util.EnumSet;
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
import org.tactus.sound.speech.Voice;
import org.tactus.sound.speech.VoiceChoice;

/// A desk that writes down what it was asked for, and answers at once what a test has laid ready.
public final class FakeDesk implements SoundDesk {
    /// What was to be heard, in order.
    final List<Object> heard = new ArrayList<>();

    public List<String> devices = List.of("Headphones", "Loudspeakers");
    public Set<EngineKind> missing = EnumSet.of(EngineKind.PIPER, EngineKind.OWN_COMMAND);
    public List<Voice> voices =
            List.of(new Voice("de", "de", "German"), new Voice("en-gb", "en-gb", "English"));
    public Optional<MusicFault> fault = Optional.empty();
    Tried tried = new Tried.Spoken();
    Runnable over = () -> {};
    int silenced;

    @Override
    public Os os() {
        return Os.LINUX;
    }

    @Override
    public void play(CueSound sound) {
        heard.add(sound);
    }

    @Override
    public void sample(Bus bus) {
        heard.add(bus);
    }

    @Override
    public void silence() {
        silenced++;
        over.run();
    }

    @Override
    public void outputs(Consumer<List<String>> then) {
        then.accept(devices);
    }

    @Override
    public void audible(Consumer<Boolean> then) {
        then.accept(!devices.isEmpty());
    }

    @Override
    public void missing(
            VoiceChoice choice, List<EngineKind> kinds, Consumer<Set<EngineKind>> then) {
        then.accept(missing);
    }

    @Override
    public void voices(EngineKind kind, Consumer<List<Voice>> then) {
        then.accept(kind == EngineKind.ESPEAK_NG ? voices : List.of());
    }

    @Override
    public void speak(VoiceChoice choice, Consumer<Tried> then) {
        heard.add(choice);
        then.accept(tried);
    }

    @Override
    public void check(MusicChoice choice, Consumer<Optional<MusicFault>> then) {
        then.accept(fault);
    }

    @Override
    public void listen(MusicChoice choice, Runnable over) {
        heard.add(choice);
        this.over = over;
    }
}
