package org.tactus.settings;

import java.io.ByteArrayOutputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tactus.body.Term;
import org.tactus.compose.Tool;
import org.tactus.json.Json;
import org.tactus.routine.Audience;
import org.tactus.routine.Giver;
import org.tactus.routine.Pressure;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// The shape of the settings in their file. A value that is missing or makes no sense is its
/// default; only a file that is no JSON object at all is damaged.
final class SettingsFile {
    /// @throws tools.jackson.core.JacksonException if `bytes` are no JSON
    Optional<Settings> read(byte[] bytes) {
        var tree = Json.read(bytes);
        if (!(tree instanceof Json.Members)) {
            return Optional.empty();
        }
        return Optional.of(
                new Settings(
                        window(tree.get("window")),
                        look(tree),
                        new KnownRoutines(
                                tree.get("starred").texts(),
                                tree.get("recent").texts(),
                                followed(tree.get("followed"))),
                        SoundShape.read(tree.get("sound")),
                        compose(tree.get("compose")),
                        tree.get("emergencyNumber")
                                .text()
                                .orElse(Settings.DEFAULT.emergencyNumber())));
    }

    byte[] write(Settings settings) {
        var out = new ByteArrayOutputStream();
        var factory = JsonFactory.builder().build();
        try (var json = factory.createGenerator(new Laid(), out)) {
            json.writeStartObject();
            write(settings, json);
            json.writeEndObject();
        }
        return out.toByteArray();
    }

    private static void write(Settings settings, JsonGenerator json) {
        settings.window().ifPresent(place -> write(place, json));
        write(settings.look(), json);
        write(settings.routines(), json);
        json.writeStringProperty("emergencyNumber", settings.emergencyNumber());
        json.writeObjectPropertyStart("sound");
        SoundShape.write(settings.sound(), json);
        json.writeEndObject();
        write(settings.compose(), json);
    }

    private static void write(Look look, JsonGenerator json) {
        json.writeStringProperty("appearance", look.appearance().id());
        json.writeNumberProperty("textScale", look.textScale());
        json.writeStringProperty("motion", look.motion().id());
        json.writeObjectPropertyStart("turns");
        look.turns().forEach((giver, turns) -> json.writeNumberProperty(giver.id(), turns));
        json.writeEndObject();
    }

    private static void write(KnownRoutines routines, JsonGenerator json) {
        write("starred", routines.starred(), json);
        write("recent", routines.recent(), json);
        json.writeObjectPropertyStart("followed");
        routines.followed().forEach(json::writeNumberProperty);
        json.writeEndObject();
    }

    private static void write(ComposeSettings compose, JsonGenerator json) {
        json.writeObjectPropertyStart("compose");
        json.writeStringProperty("for", compose.audience().id());
        json.writeNumberProperty("pressure", compose.liked().level());
        write("tools", compose.tools().stream().map(Tool::id).toList(), json);
        json.writeEndObject();
    }

    private static void write(WindowPlace place, JsonGenerator json) {
        json.writeObjectPropertyStart("window");
        json.writeNumberProperty("x", place.x());
        json.writeNumberProperty("y", place.y());
        json.writeNumberProperty("width", place.width());
        json.writeNumberProperty("height", place.height());
        json.writeBooleanProperty("maximized", place.maximized());
        json.writeEndObject();
    }

    private static void write(String name, List<String> strings, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        strings.forEach(json::writeString);
        json.writeEndArray();
    }

    private static Optional<WindowPlace> window(Json node) {
        return node instanceof Json.Members
                ? Optional.of(
                        new WindowPlace(
                                node.get("x").number().orElse(0),
                                node.get("y").number().orElse(0),
                                node.get("width").number().orElse(0),
                                node.get("height").number().orElse(0),
                                node.get("maximized").flag().orElse(false)))
                : Optional.empty();
    }

    private static Look look(Json tree) {
        var usual = Look.DEFAULT;
        return new Look(
                term(tree.get("appearance"), Appearance.class, usual.appearance()),
                tree.get("textScale").number().orElse(usual.textScale()),
                term(tree.get("motion"), Motion.class, usual.motion()),
                turns(tree.get("turns")));
    }

    private static Map<Giver, Integer> turns(Json node) {
        var turns = new EnumMap<Giver, Integer>(Giver.class);
        for (var giver : Giver.values()) {
            node.get(giver.id())
                    .whole()
                    .ifPresent(quarters -> turns.put(giver, Math.floorMod(quarters, 4)));
        }
        return turns;
    }

    private static Map<String, Integer> followed(Json node) {
        var followed = new HashMap<String, Integer>();
        node.members()
                .forEach(
                        (id, times) ->
                                times.whole()
                                        .filter(often -> often > 0)
                                        .ifPresent(often -> followed.put(id, often)));
        return followed;
    }

    private static ComposeSettings compose(Json node) {
        var usual = ComposeSettings.DEFAULT;
        int pressure = (int) node.get("pressure").number().orElse(usual.liked().level());
        return new ComposeSettings(
                term(node.get("for"), Audience.class, usual.audience()),
                pressure < Pressure.LIGHTEST || pressure > Pressure.DEEPEST
                        ? usual.liked()
                        : new Pressure(pressure),
                node.get("tools").texts().stream()
                        .flatMap(id -> Term.find(Tool.class, id).stream())
                        .collect(Collectors.toSet()));
    }

    /// A word of the domain.
    static <E extends Enum<E> & Term> E term(Json node, Class<E> type, E otherwise) {
        return node.text().flatMap(id -> Term.find(type, id)).orElse(otherwise);
    }

    /// In lines, for people who look into the file.
    private static final class Laid extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
        }
    }
}
