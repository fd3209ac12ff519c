package org.tactus.settings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tactus.body.Term;
import org.tactus.routine.Giver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The shape of the settings in their file. A value that is missing or makes no sense is its
/// default; only a file that is no JSON object at all is damaged.
final class SettingsFile {
    private final JsonMapper json = JsonMapper.builder().build();

    /// @throws tools.jackson.core.JacksonException if `bytes` are no JSON
    Optional<Settings> read(byte[] bytes) {
        var tree = json.readTree(bytes);
        if (!tree.isObject()) {
            return Optional.empty();
        }
        var defaults = Settings.DEFAULT;
        return Optional.of(
                new Settings(
                        window(tree.path("window")),
                        term(tree.path("appearance"), Appearance.class, defaults.appearance()),
                        tree.path("textScale").asDouble(defaults.textScale()),
                        term(tree.path("motion"), Motion.class, defaults.motion()),
                        turns(tree.path("turns")),
                        strings(tree.path("starred")),
                        strings(tree.path("recent")),
                        followed(tree.path("followed")),
                        SoundShape.read(tree.path("sound")),
                        tree.path("emergencyNumber").asString(defaults.emergencyNumber())));
    }

    byte[] write(Settings settings) {
        var tree = json.createObjectNode();
        settings.window()
                .ifPresent(
                        place ->
                                tree.putObject("window")
                                        .put("x", place.x())
                                        .put("y", place.y())
                                        .put("width", place.width())
                                        .put("height", place.height())
                                        .put("maximized", place.maximized()));
        tree.put("appearance", settings.appearance().id());
        tree.put("textScale", settings.textScale());
        tree.put("motion", settings.motion().id());
        var turns = tree.putObject("turns");
        settings.turns().forEach((giver, quarters) -> turns.put(giver.id(), quarters));
        settings.starred().forEach(tree.putArray("starred")::add);
        settings.recent().forEach(tree.putArray("recent")::add);
        var followed = tree.putObject("followed");
        settings.followed().forEach(followed::put);
        tree.put("emergencyNumber", settings.emergencyNumber());
        SoundShape.write(settings.sound(), tree.putObject("sound"));
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(tree);
    }

    private static Optional<WindowPlace> window(JsonNode node) {
        return node.isObject()
                ? Optional.of(
                        new WindowPlace(
                                node.path("x").asDouble(0),
                                node.path("y").asDouble(0),
                                node.path("width").asDouble(0),
                                node.path("height").asDouble(0),
                                node.path("maximized").asBoolean(false)))
                : Optional.empty();
    }

    private static Map<Giver, Integer> turns(JsonNode node) {
        var turns = new EnumMap<Giver, Integer>(Giver.class);
        for (var giver : Giver.values()) {
            var quarters = node.path(giver.id());
            if (quarters.isInt()) {
                turns.put(giver, Math.floorMod(quarters.intValue(), 4));
            }
        }
        return turns;
    }

    private static Map<String, Integer> followed(JsonNode node) {
        var followed = new HashMap<String, Integer>();
        node.forEachEntry(
                (id, times) -> {
                    if (times.isInt() && times.intValue() > 0) {
                        followed.put(id, times.intValue());
                    }
                });
        return followed;
    }

    private static List<String> strings(JsonNode node) {
        var strings = new ArrayList<String>();
        node.forEach(item -> item.asStringOpt().ifPresent(strings::add));
        return strings;
    }

    private static <E extends Enum<E> & Term> E term(JsonNode node, Class<E> type, E otherwise) {
        return node.asStringOpt().flatMap(id -> Term.find(type, id)).orElse(otherwise);
    }
}
