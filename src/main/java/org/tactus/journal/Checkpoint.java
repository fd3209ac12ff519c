package org.tactus.journal;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tactus.body.Spot;
import org.tactus.routine.Read;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineReader;
import org.tactus.routine.RoutineWriter;
import org.tactus.session.Session;
import org.tactus.session.Timeline;
import org.tactus.session.Wish;

/// The tables of the session that is being played, or was when the program ended.
record Checkpoint(Database database) {

    /// Keeps where a session stands. What the routine is and what was wished for is written when
    /// it is new, where it stands each time.
    void put(Resume resume) throws SQLException {
        var entry = resume.entry().id().toString();
        var timeline = resume.session().timeline();
        if (!entry.equals(entryPlaying().orElse(""))) {
            clear();
            database.run(
                    """
                    insert into playing (id, entry, routine, focus)
                    values (1, (select id from entry where uuid = ?), ?, ?)
                    """,
                    entry,
                    RoutineWriter.write(timeline.routine()),
                    Spots.write(timeline.focus()));
        }
        if (!timeline.wishes().equals(wishes())) {
            database.run("delete from wish");
            for (var wish : timeline.wishes()) {
                put(wish);
            }
        }
        database.run(
                "insert or replace into place (id, position, waits, saved) values (1, ?, ?, ?)",
                resume.session().position().toNanos(),
                resume.session().waitsPassed(),
                resume.saved().toString());
    }

    /// There is nothing to go on with any more.
    void clear() throws SQLException {
        database.run("delete from playing");
    }

    /// Which session it is.
    Optional<String> entryPlaying() throws SQLException {
        return database.one(
                "select uuid from playing join entry on entry.id = playing.entry",
                row -> row.text("uuid"));
    }

    /// What can be gone on with; empty where there is nothing, or where it cannot be understood.
    Optional<Resume> find() throws SQLException {
        var found =
                database.one(
                        """
                        select uuid, playing.routine, focus, position, waits, saved
                        from playing join place using (id) join entry on entry.id = playing.entry
                        """,
                        row ->
                                new Found(
                                        UUID.fromString(row.text("uuid")),
                                        row.text("routine"),
                                        Spots.read(row.text("focus")),
                                        row.duration("position"),
                                        Math.toIntExact(row.number("waits")),
                                        OffsetDateTime.parse(row.text("saved"))));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var entry = new Entries(database).of(found.get().entry());
        var routine = routine(found.get().routine());
        var wishes = wishes();
        return entry.flatMap(of -> routine.map(written -> found.get().resume(of, written, wishes)));
    }

    /// What the tables have, but for the wishes.
    private record Found(
            UUID entry,
            String routine,
            List<Spot> focus,
            Duration position,
            int waits,
            OffsetDateTime saved) {

        Resume resume(Entry of, Routine written, List<Wish> wishes) {
            var timeline = Timeline.of(written, focus, wishes);
            return new Resume(of, new Session(timeline, position, waits), saved);
        }
    }

    private static Optional<Routine> routine(String json) {
        return switch (new RoutineReader().read(json.getBytes(StandardCharsets.UTF_8))) {
            case Read.Valid(var routine, _) -> Optional.of(routine);
            case Read.Invalid _ -> Optional.empty();
        };
    }

    private void put(Wish wish) throws SQLException {
        var extra = time(wish).map(Duration::toNanos);
        var spots = wish instanceof Wish.Focus picked ? picked.spots() : List.<Spot>of();
        database.run(
                "insert into wish (playing, kind, position, extra, spots) values (1, ?, ?, ?, ?)",
                kind(wish),
                wish.at().toNanos(),
                extra,
                Spots.write(spots));
    }

    /// The time that a wish names.
    private static Optional<Duration> time(Wish wish) {
        return switch (wish) {
            case Wish.StayHere(_, var extra) -> Optional.of(extra);
            case Wish.TimeLeft(_, var left) -> Optional.of(left);
            case Wish.Softer _, Wish.FinishGently _, Wish.Focus _ -> Optional.empty();
        };
    }

    private List<Wish> wishes() throws SQLException {
        return database.list("select * from wish order by id", Checkpoint::wish);
    }

    private static String kind(Wish wish) {
        return switch (wish) {
            case Wish.StayHere _ -> "stay-here";
            case Wish.Softer _ -> "softer";
            case Wish.FinishGently _ -> "finish-gently";
            case Wish.TimeLeft _ -> "time-left";
            case Wish.Focus _ -> "focus";
        };
    }

    private static Wish wish(Row row) throws SQLException {
        var at = row.duration("position");
        return switch (row.text("kind")) {
            case "stay-here" -> new Wish.StayHere(at, row.duration("extra"));
            case "softer" -> new Wish.Softer(at);
            case "finish-gently" -> new Wish.FinishGently(at);
            case "time-left" -> new Wish.TimeLeft(at, row.duration("extra"));
            case "focus" -> new Wish.Focus(at, Spots.read(row.text("spots")));
            default -> throw new IllegalArgumentException("no such wish");
        };
    }
}
