package org.tactus.journal.share;

import static org.tactus.journal.share.Field.*;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tactus.body.Spot;
import org.tactus.journal.Entry;
import org.tactus.journal.Feeling;
import org.tactus.journal.Person;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// Writes a journal file: everything that there is of people and sessions, to keep, to move to
/// another computer and to read in again. One person and one session a line, so that files can be
/// compared; the same journal always gives the same bytes.
public final class JournalWriter {
    private static final Comparator<Spot> BY_PLACE =
            Comparator.comparing(Spot::zone).thenComparing(Spot::side);

    private final JsonGenerator json;

    private JournalWriter(JsonGenerator json) {
        this.json = json;
    }

    /// Writes `copy` in UTF-8 and leaves `out` open.
    public static void write(JournalCopy copy, OutputStream out) throws IOException {
        var factory = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
        try (var json =
                factory.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            new JournalWriter(json).journal(copy);
        } catch (JacksonException failure) {
            throw new IOException(failure);
        }
    }

    private void journal(JournalCopy copy) {
        json.writeStartObject();
        line();
        json.writeStringProperty(FORMAT, JOURNAL);
        line();
        json.writeNumberProperty(VERSION, CURRENT);
        line();
        json.writeArrayPropertyStart(PEOPLE);
        copy.people().forEach(this::person);
        json.writeEndArray();
        line();
        json.writeArrayPropertyStart(SESSIONS);
        copy.sessions().forEach(this::session);
        json.writeEndArray();
        json.writeEndObject();
        line();
    }

    private void line() {
        json.writeRaw('\n');
    }

    private void person(Person person) {
        line();
        json.writeStartObject();
        json.writeStringProperty(ID, person.id().toString());
        text(NAME, person.name());
        json.writeStringProperty(TINT, person.tint().id());
        person.preferences()
                .pressure()
                .ifPresent(pressure -> json.writeNumberProperty(PRESSURE, pressure.level()));
        spots(UNWANTED, person.preferences().unwanted());
        json.writeEndObject();
    }

    private void session(Entry entry) {
        line();
        json.writeStartObject();
        json.writeStringProperty(ID, entry.id().toString());
        json.writeStringProperty(PERSON, entry.person().toString());
        json.writeStringProperty(BEGUN, entry.begun().toString());
        text(ROUTINE, entry.routine());
        text(TITLE, entry.title());
        json.writeStringProperty(PLANNED, entry.planned().toString());
        json.writeStringProperty(PLAYED, entry.played().toString());
        json.writeStringProperty(BREATHED, entry.breathed().toString());
        json.writeStringProperty(ENDING, entry.ending().id());
        work(entry.work());
        entry.before().ifPresent(feeling -> feeling(BEFORE, feeling));
        entry.after().ifPresent(feeling -> feeling(AFTER, feeling));
        entry.overall().ifPresent(overall -> json.writeStringProperty(OVERALL, overall.id()));
        during(entry.during());
        spots(HURTING, entry.hurting());
        if (!entry.note().isEmpty()) {
            text(NOTE, entry.note());
        }
        json.writeEndObject();
    }

    /// A text that somebody typed; a half character in it, which UTF-8 has not, becomes `?`.
    private void text(String name, String text) {
        json.writeStringProperty(
                name, new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    private void work(List<Entry.Work> work) {
        if (work.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart(WORK);
        for (var one : work) {
            json.writeStartObject();
            json.writeStringProperty(SPOT, SpotName.of(one.spot()));
            json.writeStringProperty(TIME, one.time().toString());
            json.writeNumberProperty(FIRMEST, one.firmest());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void feeling(String name, Feeling feeling) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty(AT, feeling.at().toString());
        json.writeObjectPropertyStart(SCORES);
        feeling.scores().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(BY_PLACE))
                .forEach(
                        score ->
                                json.writeNumberProperty(
                                        SpotName.of(score.getKey()), score.getValue().intValue()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void during(List<Entry.Remark> remarks) {
        if (remarks.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart(DURING);
        for (var remark : remarks) {
            json.writeStartObject();
            json.writeStringProperty(AT, remark.at().toString());
            json.writeStringProperty(SAID, remark.said().id());
            spots(SPOTS, remark.spots());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void spots(String name, Collection<Spot> spots) {
        if (spots.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart(name);
        spots.stream().sorted(BY_PLACE).map(SpotName::of).forEach(json::writeString);
        json.writeEndArray();
    }
}
