package org.tactus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.tactus.body.Body;
import org.tactus.journal.Entry;
import org.tactus.journal.Journal;
import org.tactus.journal.Person;
import org.tactus.journal.Written;
import org.tactus.journal.look.Period;
import org.tactus.journal.share.JournalCopy;
import org.tactus.journal.share.JournalReader;
import org.tactus.journal.share.JournalWriter;
import org.tactus.journal.share.PlanCalendar;
import org.tactus.journal.share.ReadJournal;
import org.tactus.journal.share.Report;
import org.tactus.journal.share.ReportWriter;
import org.tactus.journal.share.SessionTable;
import org.tactus.machine.PlainFile;
import org.tactus.machine.SafeFile;
import org.tactus.text.Messages;
import org.tactus.ui.Background;
import org.tactus.ui.FileChoices;
import org.tactus.ui.FileChoices.JournalFile;
import org.tactus.ui.journal.Planned;
import org.tactus.ui.journal.Titles;
import org.tactus.ui.shell.Question;

/// What goes out of the journal and comes into it, as files that the person names: written and read
/// in the background, and what became of it said in a notice. All methods are for the JavaFX
/// thread.
final class JournalTraffic {
    private static final LocalDate EVER = LocalDate.EPOCH;
    private static final int REPORT_DAYS = 91;

    private final Messages messages;
    private final Body body;
    private final FileChoices choices;
    private final Journal journal;
    private final Titles titles;
    private final Background background;
    private final Clock clock;
    private final FileProblems problems;
    private final Consumer<String> notice;

    /// @param ask shows over the window what could not be read in
    JournalTraffic(
            Messages messages,
            Body body,
            FileChoices choices,
            Journal journal,
            Titles titles,
            Background background,
            Clock clock,
            Consumer<Question> ask,
            Consumer<String> notice) {
        this.messages = messages;
        this.body = body;
        this.choices = choices;
        this.journal = journal;
        this.titles = titles;
        this.background = background;
        this.clock = clock;
        problems = new FileProblems(messages, ask);
        this.notice = notice;
    }

    /// The sessions of `person` as a table.
    void exportTable(Person person) {
        to(
                JournalFile.TABLE,
                person,
                file ->
                        sessions(
                                person,
                                entries -> {
                                    var table = new SessionTable(messages, this::title);
                                    write(file, bytes(out -> table.write(entries, out)));
                                }));
    }

    /// Everyone and everything.
    void exportAll() {
        to(
                JournalFile.COPY,
                file ->
                        everything(
                                copy -> write(file, bytes(out -> JournalWriter.write(copy, out)))));
    }

    /// The last three months of `person` for a doctor, with the first week to compare with; notes
    /// stay out.
    void report(Person person) {
        to(
                JournalFile.REPORT,
                person,
                file ->
                        sessions(
                                person,
                                entries -> {
                                    var today = LocalDate.now(clock);
                                    var report =
                                            new Report(
                                                    person.name(),
                                                    Period.endingOn(today, REPORT_DAYS),
                                                    entries,
                                                    false,
                                                    today);
                                    var writer =
                                            new ReportWriter(
                                                    messages,
                                                    body,
                                                    this::title,
                                                    new SystemLetters());
                                    write(file, bytes(out -> writer.write(report, out)));
                                }));
    }

    /// The plan as events that come again every week.
    void saveCalendar(Planned planned) {
        to(
                JournalFile.CALENDAR,
                file ->
                        write(
                                file,
                                () ->
                                        new PlanCalendar(
                                                        planned.person().id(),
                                                        planned.days(),
                                                        planned.at(),
                                                        planned.length(),
                                                        clock.getZone())
                                                .write(messages, clock.instant())));
    }

    /// Reads in what was exported; what is there already stays as it is.
    ///
    /// @param then called when something has come in
    void importAll(Runnable then) {
        choices.journalToOpen()
                .ifPresent(
                        file ->
                                background.run(
                                        () -> read(file),
                                        found ->
                                                found.ifPresentOrElse(
                                                        read -> take(file, read, then),
                                                        () ->
                                                                tell(
                                                                        "journal.import.failed",
                                                                        file))));
    }

    private static Optional<ReadJournal> read(Path file) {
        try {
            return Files.size(file) > JournalReader.MOST_BYTES
                    ? Optional.empty()
                    : Optional.of(JournalReader.read(PlainFile.read(file)));
        } catch (IOException cannotRead) {
            return Optional.empty();
        }
    }

    private void take(Path file, ReadJournal read, Runnable then) {
        if (read.hasErrors() && read.copy().isEmpty()) {
            problems.show(
                    "journal.import.none",
                    messages.get("journal.import.none.text"),
                    file,
                    read.problems());
            return;
        }
        everything(
                known -> {
                    var fresh =
                            read.copy()
                                    .without(
                                            known.people().stream()
                                                    .map(Person::id)
                                                    .collect(Collectors.toSet()),
                                            known.sessions().stream()
                                                    .map(Entry::id)
                                                    .collect(Collectors.toSet()));
                    putNext(
                            new ArrayDeque<>(fresh.people()),
                            new ArrayDeque<>(fresh.sessions()),
                            written -> {
                                tell(written, fresh, file, read);
                                then.run();
                            });
                });
    }

    private void tell(Written written, JournalCopy fresh, Path file, ReadJournal read) {
        var done =
                written.isSafe()
                        ? messages.get(
                                "journal.import.done",
                                fresh.sessions().size(),
                                fresh.people().size())
                        : messages.get("journal.import.unkept");
        if (read.hasErrors()) {
            problems.show("journal.import.partly", done, file, read.problems());
        } else {
            notice.accept(done);
        }
    }

    /// People first: sessions belong to them.
    private void putNext(Deque<Person> people, Deque<Entry> entries, Consumer<Written> then) {
        Consumer<Written> next =
                written -> {
                    if (written.isSafe()) {
                        putNext(people, entries, then);
                    } else {
                        then.accept(written);
                    }
                };
        if (!people.isEmpty()) {
            journal.put(people.removeFirst(), next);
        } else if (!entries.isEmpty()) {
            journal.put(entries.removeFirst(), next);
        } else {
            then.accept(Written.SAFE);
        }
    }

    private String title(Entry entry) {
        return titles.of(entry.routine(), entry.title());
    }

    private void sessions(Person person, Consumer<List<Entry>> then) {
        journal.between(person.id(), EVER, LocalDate.now(clock).plusDays(1), then);
    }

    private void everything(Consumer<JournalCopy> then) {
        journal.people(
                people -> everything(people, new ArrayDeque<>(people), new ArrayList<>(), then));
    }

    private void everything(
            List<Person> people, Deque<Person> left, List<Entry> read, Consumer<JournalCopy> then) {
        if (left.isEmpty()) {
            then.accept(new JournalCopy(people, read));
            return;
        }
        sessions(
                left.removeFirst(),
                entries -> {
                    read.addAll(entries);
                    everything(people, left, read, then);
                });
    }

    /// To a file that says whose sessions it holds.
    private void to(JournalFile kind, Person whose, Consumer<Target> then) {
        to(kind, inFileName(whose), then);
    }

    /// To a file of everyone's, or of nobody's.
    private void to(JournalFile kind, Consumer<Target> then) {
        to(kind, "", then);
    }

    private void to(JournalFile kind, String whose, Consumer<Target> then) {
        var day = LocalDate.now(clock).toString();
        var name = messages.get("journal.file." + kind.ending(), whose, day);
        choices.journalFileToSave(kind, name + "." + kind.ending())
                .map(chosen -> Target.of(chosen, kind))
                .ifPresent(then);
    }

    /// Letters and digits of the name, or of the colour by which they are known.
    private static String inFileName(Person person) {
        var name = person.name().replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? person.tint().id() : name;
    }

    private void write(Target target, Callable<byte[]> content) {
        background.run(
                () -> {
                    try {
                        SafeFile.put(target.file(), content.call(), target.replace());
                        return "journal.file.done";
                    } catch (FileAlreadyExistsException there) {
                        return "render.there";
                    } catch (IOException cannotWrite) {
                        return "journal.file.failed";
                    }
                },
                key -> tell(key, target.file()));
    }

    private void tell(String key, Path file) {
        notice.accept(messages.get(key, file.toString()));
    }

    private static Callable<byte[]> bytes(SafeFile.Content content) {
        return () -> {
            var out = new ByteArrayOutputStream();
            content.writeTo(out);
            return out.toByteArray();
        };
    }

    /// Where to write. What the dialog asked about may be written over; a name that only gets its
    /// ending here may not.
    private record Target(Path file, boolean replace) {
        static Target of(Path chosen, JournalFile kind) {
            var name = String.valueOf(chosen.getFileName());
            var ending = "." + kind.ending();
            return name.toLowerCase(Locale.ROOT).endsWith(ending)
                    ? new Target(chosen, true)
                    : new Target(chosen.resolveSibling(name + ending), false);
        }
    }
}
