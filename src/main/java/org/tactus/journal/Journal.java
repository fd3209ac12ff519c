package org.tactus.journal;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tactus.safety.Answers;

/// Everything that is remembered of people and their sessions. [JournalFolder] opens it.
///
/// Nothing here waits: what is asked is done on the journal's own thread, in the order of asking,
/// and the answer comes on the screen's. A write is answered after it is on the disk. A journal
/// that is only read answers writes with [Written#REFUSED]; one without a file knows nothing. What
/// goes wrong in reading is thrown where the answer would come, as a fault.
public final class Journal implements AutoCloseable {
    private final Optional<JournalFile> file;
    private final Executor screen;
    private final Scribe scribe = new Scribe();

    Journal(Optional<JournalFile> file, Executor screen) {
        this.file = file;
        this.screen = screen;
    }

    /// Everyone, in the order in which they came.
    public void people(Consumer<List<Person>> then) {
        read(database -> new People(database).all(), List.of(), then);
    }

    /// Who was here last, for a session or to be asked about one.
    public void lastPerson(Consumer<Optional<UUID>> then) {
        read(database -> new Entries(database).lastPerson(), Optional.empty(), then);
    }

    /// Adds `person`, or changes what is known of them.
    public void put(Person person, Consumer<Written> then) {
        write(database -> new People(database).put(person), then);
    }

    /// Deletes a person with everything that belongs to them, so that nothing of it is left in any
    /// file: damaged ones that were kept aside go as well.
    public void delete(UUID person, Consumer<Written> then) {
        wipe(database -> new People(database).delete(person), then);
    }

    /// Deletes everyone and everything.
    public void deleteEverything(Consumer<Written> then) {
        wipe(database -> new People(database).deleteAll(), then);
    }

    /// What a person has answered so far.
    public void answers(UUID person, Consumer<Answers> then) {
        read(database -> new AnswerSheets(database).of(person), Answers.NONE, then);
    }

    /// Replaces what a person has answered.
    public void put(UUID person, Answers answers, Consumer<Written> then) {
        write(database -> new AnswerSheets(database).put(person, answers), then);
    }

    /// The session with this id.
    public void entry(UUID id, Consumer<Optional<Entry>> then) {
        read(database -> new Entries(database).of(id), Optional.empty(), then);
    }

    /// The latest sessions of a person, latest first.
    public void latest(UUID person, int most, Consumer<List<Entry>> then) {
        read(
                database -> new Entries(database).latest(person, Optional.empty(), most),
                List.of(),
                then);
    }

    /// The sessions of a person that are listed behind `before`, latest first.
    public void earlier(Entry before, int most, Consumer<List<Entry>> then) {
        read(
                database ->
                        new Entries(database).latest(before.person(), Optional.of(before), most),
                List.of(),
                then);
    }

    /// The sessions of a person from one day to another, both included, earliest first.
    public void between(UUID person, LocalDate from, LocalDate to, Consumer<List<Entry>> then) {
        between(person, from, to, screen, then);
    }

    /// As [#between(UUID, LocalDate, LocalDate, Consumer)], for who makes something of what is read
    /// before the screen gets it.
    ///
    /// @param reader on which the answer comes
    public void between(
            UUID person,
            LocalDate from,
            LocalDate to,
            Executor reader,
            Consumer<List<Entry>> then) {
        read(database -> new Entries(database).between(person, from, to), List.of(), reader, then);
    }

    /// The days on which a person had sessions, earliest first.
    public void days(UUID person, Consumer<List<Day>> then) {
        read(database -> new Entries(database).days(person), List.of(), then);
    }

    /// Adds `entry`, or replaces what is there of it.
    public void put(Entry entry, Consumer<Written> then) {
        write(database -> new Entries(database).put(entry), then);
    }

    /// Deletes a session. A damaged journal that was kept aside may still have it.
    public void deleteEntry(UUID id, Consumer<Written> then) {
        write(database -> new Entries(database).delete(id), then);
    }

    /// Keeps where a session stands that is being played, and what there is of it so far. Another
    /// one that could still have been gone on with is cut off by that.
    public void keep(Resume resume, Consumer<Written> then) {
        write(
                database -> {
                    var entries = new Entries(database);
                    entries.put(resume.entry());
                    entries.closeAllBut(Optional.of(resume.entry().id()));
                    new Checkpoint(database).put(resume);
                },
                then);
    }

    /// The session is over, and there is nothing to go on with any more.
    public void finish(Entry entry, Consumer<Written> then) {
        write(
                database -> {
                    new Entries(database).put(entry);
                    new Checkpoint(database).clear();
                },
                then);
    }

    /// The session that was cut off is not gone on with.
    public void leave(Consumer<Written> then) {
        write(
                database -> {
                    new Checkpoint(database).clear();
                    new Entries(database).closeAllBut(Optional.empty());
                },
                then);
    }

    /// Waits until everything is written. What is asked afterwards is not answered.
    @Override
    public void close() {
        scribe.run(() -> file.ifPresent(JournalFile::close));
        scribe.close();
    }

    private <T> void read(Question<T> question, T unknown, Consumer<T> then) {
        read(question, unknown, screen, then);
    }

    private <T> void read(Question<T> question, T unknown, Executor reader, Consumer<T> then) {
        scribe.run(
                () -> {
                    try {
                        var answer =
                                file.isPresent() ? question.ask(file.get().database()) : unknown;
                        reader.execute(() -> then.accept(answer));
                    } catch (SQLException e) {
                        var fault = new IllegalStateException("Reading the journal", e);
                        reader.execute(
                                () -> {
                                    throw fault;
                                });
                    }
                });
    }

    private void write(JournalFile.Change change, Consumer<Written> then) {
        onFile(open -> open.write(change), then);
    }

    private void wipe(JournalFile.Change change, Consumer<Written> then) {
        onFile(open -> open.wipe(change), then);
    }

    private void onFile(Function<JournalFile, Written> writing, Consumer<Written> then) {
        scribe.run(
                () -> {
                    var written = file.map(writing).orElse(Written.REFUSED);
                    screen.execute(() -> then.accept(written));
                });
    }

    /// Reads something from the database.
    private interface Question<T> {
        T ask(Database database) throws SQLException;
    }
}
