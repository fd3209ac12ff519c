package org.tactus.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.tactus.body.Term;
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

/// The shape of the sound settings within the settings' file.
final class SoundShape {
    private SoundShape() {}

    static SoundSettings read(JsonNode tree) {
        return new SoundSettings(
                levels(tree.path("levels")),
                sounds(tree.path("sounds")),
                voice(tree.path("voice")),
                music(tree.path("music")),
                tree.path("device").asStringOpt().filter(name -> !name.isBlank()));
    }

    static void write(SoundSettings settings, ObjectNode tree) {
        var levels = tree.putObject("levels").put("master", settings.levels().master());
        for (var bus : Bus.values()) {
            levels.put(bus.id(), settings.levels().of(bus));
        }
        levels.put("muted", settings.levels().muted());
        var sounds = settings.sounds();
        tree.putObject("sounds")
                .put("bowl", sounds.bowl().id())
                .put("step", sounds.step().id())
                .put("signal", sounds.signal().id())
                .put("breath", sounds.breath().id())
                .put("beat", sounds.beat().id());
        var voice = settings.voice();
        tree.putObject("voice")
                .put("engine", voice.engine().id())
                .put("voice", voice.voice())
                .put("speed", voice.speed())
                .put("command", voice.command())
                .put("telling", voice.telling().id());
        var music = tree.putObject("music").put("source", settings.music().source().id());
        settings.music().folder().ifPresent(folder -> music.put("folder", folder.toString()));
        music.put("shuffle", settings.music().shuffle());
        settings.device().ifPresent(device -> tree.put("device", device));
    }

    private static Levels levels(JsonNode node) {
        var levels = Levels.usual();
        levels = levels.withMaster(level(node.path("master"), levels.master()));
        for (var bus : Bus.values()) {
            levels = levels.with(bus, level(node.path(bus.id()), levels.of(bus)));
        }
        return levels.withMuted(node.path("muted").asBoolean(levels.muted()));
    }

    private static double level(JsonNode node, double otherwise) {
        double level = node.asDouble(otherwise);
        return level >= 0 && level <= 1 ? level : otherwise;
    }

    private static SoundWishes sounds(JsonNode node) {
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
        var usual = MusicChoice.DEFAULT;
        return new MusicChoice(
                term(node.path("source"), MusicSource.class, usual.source()),
                node.path("folder").asStringOpt().flatMap(SoundShape::folder),
                node.path("shuffle").asBoolean(usual.shuffle()));
    }

    private static Optional<Path> folder(String path) {
        try {
            return Optional.of(Path.of(path)).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E> & Term> E term(JsonNode node, Class<E> type, E otherwise) {
        return node.asStringOpt().flatMap(id -> Term.find(type, id)).orElse(otherwise);
    }
}
