package org.tactus.journal;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import org.tactus.body.Spot;
import org.tactus.body.Term;
import org.tactus.journal.Entry.Ending;
import org.tactus.journal.Entry.Overall;

/// The table of sessions, and those of what belongs to each.
record Entries(Database database) {
    private static final String SELECT =
            "select entry.*, person.uuid as owner from entry join person on person.id = entry.person ";

    /// Adds `entry`, or replaces what is there of it.
    void put(Entry entry) throws SQLException {
        database.transaction(
                () -> {
                    long id = putRow(entry);
                    new Details(database).put(id, entry);
                    return id;
                });
    }

    /// Deletes a session with everything that belongs to it.
    void delete(UUID id) throws SQLException {
        database.run("delete from entry where uuid = ?", id.toString());
    }

    Optional<Entry> of(UUID id) throws SQLException {
        return list(SELECT + "where entry.uuid = ?", id.toString()).stream().findFirst();
    }

    /// The sessions of a person, latest first.
    ///
    /// @param before only those that are listed behind this one
    /// @param most how many at most
    List<Entry> latest(UUID person, Optional<Entry> before, int most) throws SQLException {
        if (before.isEmpty()) {
            return list(
                    SELECT
                            + """
                            where entry.person = (select id from person where uuid = ?)
                            order by entry.millis desc, entry.id desc limit ?
                            """,
                    person.toString(),
                    most);
        }
        return list(
                SELECT
                        + """
                        where entry.person = (select id from person where uuid = ?)
                            and (entry.millis, entry.id)
                                < (select millis, id from entry where uuid = ?)
                        order by entry.millis desc, entry.id desc limit ?
                        """,
                person.toString(),
                before.get().id().toString(),
                most);
    }

    /// The sessions of a person from one day to another, both included, earliest first.
    List<Entry> between(UUID person, LocalDate from, LocalDate to) throws SQLException {
        return list(
                SELECT
                        + """
                        where entry.person = (select id from person where uuid = ?)
                            and entry.day between ? and ?
                        order by entry.millis, entry.id
                        """,
                person.toString(),
                from.toEpochDay(),
                to.toEpochDay());
    }

    /// Who was here last: who answered last, for every session is asked about first; who had the
    /// latest session where no answers are kept, as after an import.
    Optional<UUID> lastPerson() throws SQLException {
        var asked = person("select person from answer order by id desc limit 1");
        return asked.isPresent()
                ? asked
                : person("select person from entry order by millis desc, id desc limit 1");
    }

    private Optional<UUID> person(String latest) throws SQLException {
        return database.one(
                "select uuid from person where id = (" + latest + ")",
                row -> UUID.fromString(row.text("uuid")));
    }

    /// The days on which a person had sessions, earliest first.
    List<Day> days(UUID person) throws SQLException {
        return database.list(
                """
                select day, count(*) as sessions, sum(played) as played, sum(breathed) as breathed,
                    avg(before_worst) as before, avg(after_worst) as after
                from entry where person = (select id from person where uuid = ?)
                group by day order by day
                """,
                row ->
                        new Day(
                                LocalDate.ofEpochDay(row.number("day")),
                                Math.toIntExact(row.number("sessions")),
                                row.duration("played"),
                                row.duration("breathed"),
                                mean(row, "before"),
                                mean(row, "after")),
                person.toString());
    }

    /// Every session that is still open but for `playing` was cut off.
    void closeAllBut(Optional<UUID> playing) throws SQLException {
        database.run(
                "update entry set ending = 'cut-off' where ending = 'open' and uuid <> ?",
                playing.map(UUID::toString).orElse(""));
    }

    private long putRow(Entry entry) throws SQLException {
        return database.number(
                """
                insert into entry (uuid, person, begun, millis, day, routine, title, planned,
                    played, breathed, ending, before, before_worst, after, after_worst, overall,
                    hurting, note)
                values (?, (select id from person where uuid = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    ?, ?, ?, ?, ?, ?)
                on conflict (uuid) do update set person = excluded.person, begun = excluded.begun,
                    millis = excluded.millis, day = excluded.day, routine = excluded.routine,
                    title = excluded.title, planned = excluded.planned, played = excluded.played,
                    breathed = excluded.breathed, ending = excluded.ending,
                    before = excluded.before, before_worst = excluded.before_worst,
                    after = excluded.after, after_worst = excluded.after_worst,
                    overall = excluded.overall, hurting = excluded.hurting, note = excluded.note
                returning id
                """,
                entry.id().toString(),
                entry.person().toString(),
                entry.begun().toString(),
                entry.begun().toInstant().toEpochMilli(),
                entry.begun().toLocalDate().toEpochDay(),
                entry.routine(),
                entry.title(),
                entry.planned().toNanos(),
                entry.played().toNanos(),
                entry.breathed().toNanos(),
                entry.ending().id(),
                entry.before().map(feeling -> feeling.at().toString()),
                entry.before().map(Feeling::worst),
                entry.after().map(feeling -> feeling.at().toString()),
                entry.after().map(Feeling::worst),
                entry.overall().map(Term::id),
                Spots.write(entry.hurting()),
                entry.note());
    }

    private List<Entry> list(String sql, Object... arguments) throws SQLException {
        return database.transaction(
                () -> {
                    var rows = database.list(sql, row -> row.number("id"), arguments);
                    var details = new Details(database).of(rows);
                    return database.list(sql, row -> read(row, details), arguments);
                });
    }

    private static Entry read(Row row, Details.Found details) throws SQLException {
        long id = row.number("id");
        return new Entry(
                UUID.fromString(row.text("uuid")),
                UUID.fromString(row.text("owner")),
                OffsetDateTime.parse(row.text("begun")),
                row.text("routine"),
                row.text("title"),
                row.duration("planned"),
                row.duration("played"),
                row.duration("breathed"),
                Words.of(Ending.class, row.text("ending")),
                details.work(id),
                feeling(row, "before", details.before(id)),
                feeling(row, "after", details.after(id)),
                row.optionalText("overall").map(word -> Words.of(Overall.class, word)),
                details.remarks(id),
                Set.copyOf(Spots.read(row.text("hurting"))),
                row.text("note"));
    }

    private static Optional<Feeling> feeling(Row row, String column, Map<Spot, Integer> scores)
            throws SQLException {
        return row.optionalText(column).map(at -> new Feeling(OffsetDateTime.parse(at), scores));
    }

    private static OptionalDouble mean(Row row, String column) throws SQLException {
        double mean = row.results().getDouble(column);
        return row.results().wasNull() ? OptionalDouble.empty() : OptionalDouble.of(mean);
    }
}
