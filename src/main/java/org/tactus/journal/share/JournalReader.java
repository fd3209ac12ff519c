package org.tactus.journal.share;

import static org.tactus.journal.share.Field.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.tactus.journal.Entry;
import org.tactus.journal.Person;
import org.tactus.routine.NotJson;
import org.tactus.routine.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactoryBuilder;

/// Reads a journal file. Whatever the bytes are, what is wrong is found all at once and told with
/// its line and column, never thrown; what is well is handed over, even the beginning of a file
/// that is torn.
public final class JournalReader {
    /// The largest file that is read: some hundred thousand sessions.
    public static final int MOST_BYTES = 128 << 20;

    private static final int DEEPEST = 16;
    private static final int LONGEST_TEXT = 1 << 20;

    private static final TokenStreamFactory FACTORY =
            new JsonFactoryBuilder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(DEEPEST)
                                    .maxStringLength(LONGEST_TEXT)
                                    .build())
                    .build();

    private final byte[] bytes;
    private final Findings findings;
    private final List<Person> people = new ArrayList<>();
    private final List<Entry> sessions = new ArrayList<>();
    private final List<Integer> placesOfSessions = new ArrayList<>();
    private final Set<UUID> ids = new HashSet<>();
    private boolean format;
    private boolean version;
    private boolean over;

    private JournalReader(byte[] bytes) {
        this.bytes = bytes;
        this.findings = new Findings(bytes);
    }

    /// Reads the bytes of a file.
    public static ReadJournal read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return nothing(
                    Problem.ofFile(
                            "too-large", "the file is larger than " + (MOST_BYTES >> 20) + " MiB"));
        }
        return NotJson.of(bytes)
                .map(JournalReader::nothing)
                .orElseGet(() -> new JournalReader(bytes).read());
    }

    private static ReadJournal nothing(Problem problem) {
        return new ReadJournal(JournalCopy.EMPTY, List.of(problem));
    }

    private ReadJournal read() {
        var problems = new ArrayList<Problem>();
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            readAll(parser);
        } catch (JacksonException notJson) {
            problems.add(NotJson.of(bytes, notJson, over));
        }
        dropSessionsOfStrangers();
        var found = findings.problems();
        problems.addAll(0, found);
        return new ReadJournal(
                format && version ? new JournalCopy(people, sessions) : JournalCopy.EMPTY,
                problems);
    }

    private void readAll(JsonParser parser) {
        try {
            journal(parser);
        } catch (StreamConstraintsException tooMuch) {
            int at = (int) parser.currentTokenLocation().getByteOffset();
            findings.error(at, "", "too-deep", "nested too deeply, or a text is too long");
        }
    }

    private void journal(JsonParser parser) {
        var values = new ValueReader(parser, findings);
        var first = parser.nextToken();
        if (first != JsonToken.START_OBJECT) {
            findings.error(0, "", "no-journal", "a journal file holds one object");
            return;
        }
        var seen = new HashSet<String>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            int at = values.at();
            var name = parser.currentName();
            parser.nextToken();
            if (!seen.add(name)) {
                findings.error(at, Fields.path("", name), "duplicate-field", "it is here twice");
                parser.skipChildren();
            } else {
                field(name, at, parser, values);
            }
        }
        over = true;
        missing(format || seen.contains(FORMAT), FORMAT, "\"" + JOURNAL + "\"");
        missing(version || seen.contains(VERSION), VERSION, String.valueOf(CURRENT));
        parser.nextToken();
    }

    private void missing(boolean there, String name, String allowed) {
        if (!there) {
            findings.error(0, name, "missing-field", "it is missing: " + allowed);
        }
    }

    private void field(String name, int at, JsonParser parser, ValueReader values) {
        switch (name) {
            case FORMAT -> format = head(name, JOURNAL, parser, values);
            case VERSION -> version = head(name, String.valueOf(CURRENT), parser, values);
            case PEOPLE -> items(name, parser, values, ItemReader::person, this::add);
            case SESSIONS -> items(name, parser, values, ItemReader::session, this::add);
            default -> {
                findings.warning(
                        at,
                        Fields.path("", name),
                        "unknown-field",
                        "there is no such field; it is left out");
                parser.skipChildren();
            }
        }
    }

    /// Whether a field that says what the file is says what can be read.
    private boolean head(String name, String allowed, JsonParser parser, ValueReader values) {
        boolean fine = parser.currentToken().isScalarValue() && parser.getString().equals(allowed);
        if (!fine) {
            findings.error(values.at(), name, "other-" + name, "only " + allowed + " can be read");
        }
        parser.skipChildren();
        return fine;
    }

    /// Takes an item that was read.
    private interface Taking<T> {
        void take(T item, Fields fields);
    }

    private <T> void items(
            String name,
            JsonParser parser,
            ValueReader values,
            Function<Fields, Optional<T>> reading,
            Taking<T> taking) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            findings.error(values.at(), name, "wrong-value", "it is not a list");
            parser.skipChildren();
            return;
        }
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            var path = name + "[" + i + "]";
            values.read(path)
                    .ifPresent(
                            value -> {
                                if (value instanceof Value.Obj object) {
                                    var fields = new Fields(object, path, findings);
                                    reading.apply(fields)
                                            .ifPresent(item -> taking.take(item, fields));
                                } else {
                                    findings.error(
                                            value.at(),
                                            path,
                                            "wrong-value",
                                            value.what() + " is not an object");
                                }
                            });
        }
    }

    private void add(Person person, Fields fields) {
        if (isNew(person.id(), fields)) {
            people.add(person);
        }
    }

    private void add(Entry entry, Fields fields) {
        if (isNew(entry.id(), fields)) {
            sessions.add(entry);
            placesOfSessions.add(fields.at());
        }
    }

    private boolean isNew(UUID id, Fields fields) {
        boolean isNew = ids.add(id);
        if (!isNew) {
            findings.error(
                    fields.at(),
                    Fields.path(fields.path(), ID),
                    "duplicate-id",
                    "another has this id; only the first is taken");
        }
        return isNew;
    }

    private void dropSessionsOfStrangers() {
        var known = new HashSet<UUID>();
        people.forEach(person -> known.add(person.id()));
        var kept = new ArrayList<Entry>();
        for (int i = 0; i < sessions.size(); i++) {
            if (known.contains(sessions.get(i).person())) {
                kept.add(sessions.get(i));
            } else {
                findings.error(
                        placesOfSessions.get(i),
                        PERSON,
                        "unknown-person",
                        "the person of this session is not in the file; left out");
            }
        }
        sessions.clear();
        sessions.addAll(kept);
    }
}
