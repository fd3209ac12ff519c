package org.tactus.settings;

import static org.tactus.settings.SettingsFile.term;

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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The shape of the sound's settings in the file.
final class SoundShape {
    private SoundShape() {}

    static SoundSettings read(JsonNode node) {
        return new SoundSettings(
                levels(node.path("levels")),
                cues(node.path("cues")),
                voice(node.path("voice")),
                music(node.path("music")),
                node.path("device").asStringOpt().filter(name -> !name.isBlank()));
    }

    static void write(SoundSettings sound, ObjectNode into) {
        var levels = into.putObject("levels");
        levels.put("master", sound.levels().master());
        for (var bus : Bus.values()) {
            levels.put(bus.id(), sound.levels().of(bus));
        }
        levels.put("muted", sound.levels().muted());
        into.putObject("cues")
                .put("bowl", sound.cues().bowl().id())
                .put("step", sound.cues().step().id())
                .put("signal", sound.cues().signal().id())
                .put("breath", sound.cues().breath().id())
                .put("beat", sound.cues().beat().id());
        into.putObject("voice")
                .put("engine", sound.voice().engine().id())
                .put("voice", sound.voice().voice())
                .put("speed", sound.voice().speed())
                .put("command", sound.voice().command())
                .put("telling", sound.voice().telling().id());
        var music = into.putObject("music");
        music.put("source", sound.music().source().id());
        sound.music().folder().ifPresent(folder -> music.put("folder", folder.toString()));
        music.put("shuffle", sound.music().shuffle());
        sound.device().ifPresent(name -> into.put("device", name));
    }

    private static Levels levels(JsonNode node) {
        var levels = Levels.usual();
        levels = levels.withMaster(level(node.path("master"), levels.master()));
        for (var bus : Bus.values()) {
            levels = levels.with(bus, level(node.path(bus.id()), levels.of(bus)));
        }
        return levels.withMuted(node.path("muted").asBoolean(false));
    }

    private static double level(JsonNode node, double usual) {
        double level = node.asDouble(usual);
        return Double.isFinite(level) ? Math.clamp(level, 0, 1) : usual;
    }

    private static SoundWishes cues(JsonNode node) {
        var usual = SoundWishes.usual();
        return new SoundWishes(
                term(node.path("bowl"), BowlSound.class, usual.bowl()),
                term(node.path("step"), StepSound.class, usual.step()),
                term(node.path("signal"), SignalSound.class, usual.signal()),
                term(node.path("breath"), BreathSound.class, usual.breath()),
                term(node.path("beat"), BeatSound.class, usual.beat()));
    }

    private static VoiceChoice voice(JsonNode node) {
        var usual = VoiceChoice.DEFAULT;
        return new VoiceChoice(
                term(node.path("engine"), EngineKind.class, usual.engine()),
                node.path("voice").asStringOpt().orElse(usual.voice()),
                node.path("speed").asDouble(usual.speed()),
                node.path("command").asStringOpt().orElse(usual.command()),
                term(node.path("telling"), Telling.class, usual.telling()));
    }

    private static MusicChoice music(JsonNode node) {
        return new MusicChoice(
                term(node.path("source"), MusicSource.class, MusicSource.NONE),
                node.path("folder").asStringOpt().flatMap(SoundShape::path),
                node.path("shuffle").asBoolean(false));
    }

    private static Optional<Path> path(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
