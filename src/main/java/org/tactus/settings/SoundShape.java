package org.tactus.settings;

import static org.tactus.settings.SettingsFile.term;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.tactus.json.Json;
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

    static SoundSettings read(Json tree) {
        return new SoundSettings(
                levels(tree.get("levels")),
                sounds(tree.get("sounds")),
                voice(tree.get("voice")),
                music(tree.get("music")),
                tree.get("device").text().filter(name -> !name.isBlank()));
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

    private static Levels levels(Json node) {
        var levels = Levels.usual();
        levels = levels.withMaster(level(node.get("master"), levels.master()));
        for (var bus : Bus.values()) {
            levels = levels.with(bus, level(node.get(bus.id()), levels.of(bus)));
        }
        return levels.withMuted(node.get("muted").flag().orElse(levels.muted()));
    }

    private static double level(Json node, double otherwise) {
        double level = node.number().orElse(otherwise);
        return level >= 0 && level <= 1 ? level : otherwise;
    }

    private static SoundWishes sounds(Json node) {
        var usual = SoundWishes.usual();
        return new SoundWishes(
                term(node.get("bowl"), BowlSound.class, usual.bowl()),
                term(node.get("step"), StepSound.class, usual.step()),
                term(node.get("signal"), SignalSound.class, usual.signal()),
                term(node.get("breath"), BreathSound.class, usual.breath()),
                term(node.get("beat"), BeatSound.class, usual.beat()));
    }

    private static VoiceChoice voice(Json node) {
        var usual = VoiceChoice.DEFAULT;
        return new VoiceChoice(
                term(node.get("engine"), EngineKind.class, usual.engine()),
                node.get("voice").text().orElse(usual.voice()),
                node.get("speed").number().orElse(usual.speed()),
                node.get("command").text().orElse(usual.command()),
                term(node.get("telling"), Telling.class, usual.telling()));
    }

    private static MusicChoice music(Json node) {
        var usual = MusicChoice.DEFAULT;
        return new MusicChoice(
                term(node.get("source"), MusicSource.class, usual.source()),
                node.get("folder").text().flatMap(SoundShape::folder),
                node.get("shuffle").flag().orElse(usual.shuffle()));
    }

    private static Optional<Path> folder(String path) {
        try {
            return Optional.of(Path.of(path)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
