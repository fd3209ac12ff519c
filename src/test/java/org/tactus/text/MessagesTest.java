package org.tactus.text;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tactus.body.Side;
import org.tactus.body.Term;
import org.tactus.body.Zone;
import org.tactus.routine.Audience;
import org.tactus.routine.BreathPattern;
import org.tactus.routine.Giver;
import org.tactus.routine.Implement;
import org.tactus.routine.Kind;
import org.tactus.routine.Position;
import org.tactus.routine.Sides;
import org.tactus.routine.Technique;

class MessagesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern KEY = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)\"");
    private static final Pattern PREFIX =
            Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*\\.)\"");

    @Test
    void everyKeyThatTheCodeNamesExists() throws IOException {
        var texts = texts();
        var missing = new TreeSet<String>();
        var families = families(texts);
        for (var key : named(KEY)) {
            boolean ours = families.contains(key.substring(0, key.indexOf('.')));
            boolean family =
                    texts.stringPropertyNames().stream()
                            .anyMatch(known -> known.startsWith(key + "."));
            if (ours && !family && !texts.containsKey(key)) {
                missing.add(key);
            }
        }
        missing.removeIf(
                key ->
                        BreathPattern.parse(key).isPresent()
                                || key.endsWith(".json")
                                || key.endsWith(".css")
                                || key.endsWith(".db")
                                || key.endsWith(".lock"));

        assertEquals(
                Set.of(),
                missing,
                () ->
                        "Paste into messages.properties:\n"
                                + missing.stream().map(key -> key + "=").collect(joining("\n")));
    }

    @Test
    void everyTextIsUsed() throws IOException {
        var used = named(KEY);
        var prefixes = named(PREFIX);
        var unused = new TreeSet<String>();
        for (var key : texts().stringPropertyNames()) {
            boolean composed =
                    prefixes.stream().anyMatch(key::startsWith)
                            || used.contains(key.substring(0, key.lastIndexOf('.')))
                            || isDomainWord(key);
            if (!used.contains(key) && !composed) {
                unused.add(key);
            }
        }

        assertEquals(
                Set.of(),
                unused,
                () -> "Delete from messages.properties:\n" + String.join("\n", unused));
    }

    @Test
    void everyTextIsAValidPattern() throws IOException {
        var texts = texts();
        for (var key : texts.stringPropertyNames()) {
            var format = new MessageFormat(texts.getProperty(key), Locale.ENGLISH);
            assertTrue(format.getFormatsByArgumentIndex().length <= 9, key);
        }
    }

    @Test
    void everyWordOfTheDomainHasAName() {
        var messages = Messages.in(Locale.ENGLISH);
        var families =
                List.<List<? extends Object>>of(
                        List.of("zone", Zone.values()),
                        List.of("technique", Technique.values()),
                        List.of("implement", Implement.values()),
                        List.of("audience", Audience.values()),
                        List.of("position", Position.values()),
                        List.of("giver", Giver.values()),
                        List.of("side", Side.values()),
                        List.of("sides", Sides.values()),
                        List.of("kind", Kind.values()));
        for (var family : families) {
            for (var term : (Term[]) family.getLast()) {
                assertTrue(!messages.name((String) family.getFirst(), term).isBlank());
            }
        }
        BreathPattern.known().forEach(pattern -> messages.get("pattern." + pattern.name()));
    }

    private static boolean isDomainWord(String key) {
        return Set.of(
                        "zone",
                        "technique",
                        "implement",
                        "audience",
                        "position",
                        "giver",
                        "side",
                        "sides",
                        "kind",
                        "direction")
                .contains(key.substring(0, key.indexOf('.')));
    }

    private static Set<String> families(Properties texts) {
        var families = new TreeSet<String>();
        texts.stringPropertyNames()
                .forEach(key -> families.add(key.substring(0, key.indexOf('.'))));
        return families;
    }

    private static Set<String> named(Pattern pattern) throws IOException {
        var found = new TreeSet<String>();
        for (var source : sources()) {
            pattern.matcher(Files.readString(source))
                    .results()
                    .forEach(match -> found.add(match.group(1)));
        }
        return found;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return new ArrayList<>(
                    files.filter(file -> file.toString().endsWith(".java")).toList());
        }
    }

    private static Properties texts() throws IOException {
        var texts = new Properties();
        try (var in = Messages.class.getResourceAsStream("/org/tactus/messages.properties");
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
