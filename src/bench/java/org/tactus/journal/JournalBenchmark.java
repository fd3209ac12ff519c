package org.tactus.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// What the journal costs with 100,000 sessions of one person in it. Its screen may take 300 ms to
/// open, and a rating 50 ms to be safe on the disk.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g", "--enable-native-access=ALL-UNNAMED"})
public class JournalBenchmark {
    private static final int PAGE = 50;

    private final Random random = new Random(2);
    private final Path folder = temporary();
    private Journal journal =
            new JournalFolder(folder).open(ManySessions.TODAY, Runnable::run).journal();
    private Entry last = ManySessions.entry(ManySessions.COUNT, random);

    /// Fills the journal.
    @Setup
    public void fill() throws SQLException {
        journal.close();
        ManySessions.fill(folder);
        journal = new JournalFolder(folder).open(ManySessions.TODAY, Runnable::run).journal();
    }

    /// Deletes it.
    @TearDown
    public void delete() throws IOException {
        journal.close();
        Damaged.delete(folder);
    }

    /// A rating that is confirmed, over and over for the same session.
    @Benchmark
    public Written aRating() {
        last = last.withNote(String.valueOf(random.nextInt()));
        return ManySessions.asked(then -> journal.put(last, then));
    }

    /// All that the journal's screen needs when it opens: the first page of its list, the sessions
    /// of three months, and every day added up.
    @Benchmark
    public Object theScreen() {
        var person = ManySessions.PERSON.id();
        return List.of(
                ManySessions.<List<Entry>>asked(then -> journal.latest(person, PAGE, then)),
                ManySessions.<List<Entry>>asked(
                        then ->
                                journal.between(
                                        person,
                                        ManySessions.TODAY.minusDays(91),
                                        ManySessions.TODAY,
                                        then)),
                ManySessions.<List<Day>>asked(then -> journal.days(person, then)));
    }

    /// A page in the midst of the list, when it is scrolled.
    @Benchmark
    public Object aPage() {
        var page =
                ManySessions.<List<Entry>>asked(
                        then -> journal.latest(ManySessions.PERSON.id(), PAGE, then));
        return ManySessions.<List<Entry>>asked(then -> journal.earlier(page.getLast(), PAGE, then));
    }

    /// What opening costs, the check of every page included.
    @Benchmark
    public Object opening() {
        journal.close();
        journal = new JournalFolder(folder).open(ManySessions.TODAY, Runnable::run).journal();
        return journal;
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("journal");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
