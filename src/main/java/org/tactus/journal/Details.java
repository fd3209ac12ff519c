package org.tactus.journal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collector;
import org.tactus.body.Spot;
import org.tactus.journal.Entry.Remark;
import org.tactus.journal.Entry.Work;

/// The tables of what belongs to sessions: scores, work and remarks.
record Details(Database database) {
    private static final List<String> TABLES = List.of("score", "work", "remark");

    /// Something that belongs to the session of a row.
    private record Owned<T>(long entry, T thing) {}

    private record Score(Spot spot, int score) {}

    /// What belongs to several sessions, by the numbers of their rows.
    record Found(
            Map<Long, Map<Spot, Integer>> before,
            Map<Long, Map<Spot, Integer>> after,
            Map<Long, List<Work>> work,
            Map<Long, List<Remark>> remarks) {

        Map<Spot, Integer> before(long entry) {
            return before.getOrDefault(entry, Map.of());
        }

        Map<Spot, Integer> after(long entry) {
            return after.getOrDefault(entry, Map.of());
        }

        List<Work> work(long entry) {
            return work.getOrDefault(entry, List.of());
        }

        List<Remark> remarks(long entry) {
            return remarks.getOrDefault(entry, List.of());
        }
    }

    /// Replaces what belongs to the session of row `id`.
    void put(long id, Entry entry) throws SQLException {
        for (var table : TABLES) {
            database.run("delete from " + table + " where entry = ?", id);
        }
        putScores(id, false, entry.before().map(Feeling::scores).orElse(Map.of()));
        putScores(id, true, entry.after().map(Feeling::scores).orElse(Map.of()));
        for (var work : entry.work()) {
            database.run(
                    "insert into work (entry, spot, time, firmest) values (?, ?, ?, ?)",
                    id,
                    Spots.write(work.spot()),
                    work.time().toNanos(),
                    work.firmest());
        }
        for (var remark : entry.during()) {
            database.run(
                    "insert into remark (entry, position, said, spots) values (?, ?, ?, ?)",
                    id,
                    remark.at().toNanos(),
                    remark.said().id(),
                    Spots.write(remark.spots()));
        }
    }

    /// What belongs to the sessions of these rows.
    Found of(Collection<Long> entries) throws SQLException {
        var scores = toMap(Score::spot, Score::score, (one, other) -> other);
        return new Found(
                owned("score where afterwards = 0 and", entries, Details::score, scores),
                owned("score where afterwards = 1 and", entries, Details::score, scores),
                owned("work where", entries, Details::work, toList()),
                owned("remark where", entries, Details::remark, toList()));
    }

    private void putScores(long id, boolean afterwards, Map<Spot, Integer> scores)
            throws SQLException {
        for (var score : scores.entrySet()) {
            database.run(
                    "insert into score (entry, afterwards, spot, score) values (?, ?, ?, ?)",
                    id,
                    afterwards ? 1 : 0,
                    Spots.write(score.getKey()),
                    score.getValue());
        }
    }

    private <T, R> Map<Long, R> owned(
            String where,
            Collection<Long> entries,
            Row.Reading<T> reading,
            Collector<T, ?, R> together)
            throws SQLException {
        return database
                .list(
                        "select * from "
                                + where
                                + " entry in (select value from json_each(?)) order by id",
                        row -> new Owned<>(row.number("entry"), reading.read(row)),
                        entries.toString())
                .stream()
                .collect(groupingBy(Owned::entry, mapping(Owned::thing, together)));
    }

    private static Score score(Row row) throws SQLException {
        return new Score(Spots.readOne(row.text("spot")), Math.toIntExact(row.number("score")));
    }

    private static Work work(Row row) throws SQLException {
        return new Work(
                Spots.readOne(row.text("spot")),
                row.duration("time"),
                Math.toIntExact(row.number("firmest")));
    }

    private static Remark remark(Row row) throws SQLException {
        return new Remark(
                row.duration("position"),
                Words.of(Remark.Said.class, row.text("said")),
                Set.copyOf(Spots.read(row.text("spots"))));
    }
}
