package org.tactus.journal.share;

import static org.tactus.journal.share.Field.*;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.tactus.body.Spot;
import org.tactus.journal.Entry;
import org.tactus.journal.Feeling;
import org.tactus.journal.Person;
import org.tactus.journal.Tint;
import org.tactus.routine.Pressure;
import org.tactus.safety.Preferences;

/// Makes people and sessions of the fields of a journal file; none of one that has an error.
final class ItemReader {
    private static final int LONGEST_ID = 200;
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_NOTE = 20_000;

    private ItemReader() {}

    static Optional<Person> person(Fields fields) {
        var id = fields.required(ID, Form.ID);
        var name = fields.required(NAME, Form.line(Person.LONGEST_NAME));
        var tint = fields.required(TINT, Form.term(Tint.class));
        var pressure =
                fields.optional(PRESSURE, Form.whole(Pressure.LIGHTEST, Pressure.DEEPEST))
                        .map(Pressure::new);
        var unwanted = fields.list(UNWANTED, Form.SPOT);
        return fields.areWell()
                ? Optional.of(
                        new Person(
                                id.orElseThrow(),
                                name.orElseThrow(),
                                tint.orElseThrow(),
                                new Preferences(pressure, new HashSet<>(unwanted))))
                : Optional.empty();
    }

    static Optional<Entry> session(Fields fields) {
        var id = fields.required(ID, Form.ID);
        var person = fields.required(PERSON, Form.ID);
        var begun = fields.required(BEGUN, Form.MOMENT);
        var routine = fields.required(ROUTINE, Form.line(LONGEST_ID));
        var title = fields.required(TITLE, Form.line(LONGEST_TITLE));
        var planned = fields.required(PLANNED, Form.LENGTH);
        var played = fields.required(PLAYED, Form.LENGTH);
        var breathed = fields.required(BREATHED, Form.LENGTH);
        var ending = fields.required(ENDING, Form.term(Entry.Ending.class));
        var work = fields.objects(WORK, ItemReader::work);
        var before = fields.object(BEFORE, ItemReader::feeling);
        var after = fields.object(AFTER, ItemReader::feeling);
        var overall = fields.optional(OVERALL, Form.term(Entry.Overall.class));
        var during = fields.objects(DURING, ItemReader::remark);
        var hurting = fields.list(HURTING, Form.SPOT);
        var note = fields.optional(NOTE, Form.text(LONGEST_NOTE));
        return fields.areWell()
                ? Optional.of(
                        new Entry(
                                id.orElseThrow(),
                                person.orElseThrow(),
                                begun.orElseThrow(),
                                routine.orElseThrow(),
                                title.orElseThrow(),
                                planned.orElseThrow(),
                                played.orElseThrow(),
                                breathed.orElseThrow(),
                                ending.orElseThrow(),
                                work,
                                before,
                                after,
                                overall,
                                during,
                                new HashSet<>(hurting),
                                note.orElse("")))
                : Optional.empty();
    }

    private static Optional<Entry.Work> work(Fields fields) {
        var spot = fields.required(SPOT, Form.SPOT);
        var time = fields.required(TIME, Form.LENGTH);
        var firmest = fields.required(FIRMEST, Form.whole(0, Pressure.DEEPEST));
        return spot.flatMap(
                where ->
                        time.flatMap(
                                length ->
                                        firmest.map(
                                                level -> new Entry.Work(where, length, level))));
    }

    private static Optional<Feeling> feeling(Fields fields) {
        var at = fields.required(AT, Form.MOMENT);
        var scores = fields.object(SCORES, ItemReader::scores);
        return at.map(moment -> new Feeling(moment, scores.orElse(Map.of())));
    }

    private static Optional<Map<Spot, Integer>> scores(Fields fields) {
        var scores = new HashMap<Spot, Integer>();
        var score = Form.whole(0, Feeling.WORST);
        fields.each(
                (name, member) -> {
                    var at = Fields.path(fields.path(), name);
                    var spot = fields.read(new Value.Str(member.at(), name), at, Form.SPOT);
                    fields.read(member.value(), at, score)
                            .ifPresent(points -> spot.ifPresent(it -> scores.put(it, points)));
                });
        return Optional.of(scores);
    }

    private static Optional<Entry.Remark> remark(Fields fields) {
        var at = fields.required(AT, Form.LENGTH);
        var said = fields.required(SAID, Form.term(Entry.Remark.Said.class));
        var spots = fields.list(SPOTS, Form.SPOT);
        return at.flatMap(
                position ->
                        said.map(word -> new Entry.Remark(position, word, new HashSet<>(spots))));
    }
}
