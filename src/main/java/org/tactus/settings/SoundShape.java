package org.tactus.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.tactus.sound.BeatSound;
import org.tactus.sound.BowlSound;
import org.tactus.sound.BreathSound;
import org.tactus.sound.Bus;
import org.tactus.sound.Levels;
import org.tactus.sound.SignalSound;
import org.tactus.sound.SoundWishes;
import org.tactus.sound.StepSound;
import org.tactus.sound.music.MusicChoice;
import org.tactus.sound.music.MusicSource;
import org.tactus.sound.speech.EngineKind;
import org.tactus.sound.speech.Telling;
import org.tactus.sound.speech.VoiceChoice;
import tools.jackson.core.JsonGenerator;

/// The shape of the sound settings within the settings' file.
final class SoundShape {
    private SoundShape() {}

    static SoundSettings read(Found tree) {
        return new SoundSettings(
                levels(tree.path("levels")),
                sounds(tree.path("sounds")),
                voice(tree.path("voice")),
                music(tree.path("music")),
                tree.path("device").text().filter(name -> !name.isBlank()));
    }

    static void write(SoundSettings settings, JsonGenerator json) {
        json.writeObjectPropertyStart("levels");
        json.writeNumberProperty("master", settings.levels().master());
        for (var bus : Bus.values()) {
            json.writeNumberProperty(bus.id(), settings.levels().of(bus));
        }
        json.writeBooleanProperty("muted", settings.levels().muted());
        json.writeEndObject();

        var sounds = settings.sounds();
        json.writeObjectPropertyStart("sounds");
        json.writeStringProperty("bowl", sounds.bowl().id());
        json.writeStringProperty("step", sounds.step().id());
        json.writeStringProperty("signal", sounds.signal().id());
        json.writeStringProperty("breath", sounds.breath().id());
        json.writeStringProperty("beat", sounds.beat().id());
        json.writeEndObject();

        var voice = settings.voice();
        json.writeObjectPropertyStart("voice");
        json.writeStringProperty("engine", voice.engine().id());
        json.writeStringProperty("voice", voice.voice());
        json.writeNumberProperty("speed", voice.speed());
        json.writeStringProperty("command", voice.command());
        json.writeStringProperty("telling", voice.telling().id());
        json.writeEndObject();

        var music = settings.music();
        json.writeObjectPropertyStart("music");
        json.writeStringProperty("source", music.source().id());
        music.folder().ifPresent(folder -> json.writeStringProperty("folder", folder.toString()));
        json.writeBooleanProperty("shuffle", music.shuffle());
        json.writeEndObject();
        settings.device().ifPresent(device -> json.writeStringProperty("device", device));
    }

    private static Levels levels(Found node) {
        var levels = Levels.usual();
        levels = levels.withMaster(level(node.path("master"), levels.master()));
        for (var bus : Bus.values()) {
            levels = levels.with(bus, level(node.path(bus.id()), levels.of(bus)));
        }
        return levels.withMuted(node.path("muted").flag(levels.muted()));
    }

    private static double level(Found node, double otherwise) {
        double level = node.number(otherwise);
        return level >= 0 && level <= 1 ? level : otherwise;
    }

    private static SoundWishes sounds(Found node) {
        var usual = SoundWishes.usual();
        return new SoundWishes(
                node.path("bowl").term(BowlSound.class, usual.bowl()),
                node.path("step").term(StepSound.class, usual.step()),
                node.path("signal").term(SignalSound.class, usual.signal()),
                node.path("breath").term(BreathSound.class, usual.breath()),
                node.path("beat").term(BeatSound.class, usual.beat()));
    }

    private static VoiceChoice voice(Found node) {
        var usual = VoiceChoice.DEFAULT;
        return new VoiceChoice(
                node.path("engine").term(EngineKind.class, usual.engine()),
                node.path("voice").text().orElse(usual.voice()),
                node.path("speed").number(usual.speed()),
                node.path("command").text().orElse(usual.command()),
                node.path("telling").term(Telling.class, usual.telling()));
    }

    private static MusicChoice music(Found node) {
        var usual = MusicChoice.DEFAULT;
        return new MusicChoice(
                node.path("source").term(MusicSource.class, usual.source()),
                node.path("folder").text().flatMap(SoundShape::folder),
                node.path("shuffle").flag(usual.shuffle()));
    }

    private static Optional<Path> folder(String path) {
        try {
            return Optional.of(Path.of(path)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
