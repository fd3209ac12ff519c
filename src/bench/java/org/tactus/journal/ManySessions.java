package org.tactus.journal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.journal.Entry.Ending;
import org.tactus.journal.Entry.Overall;
import org.tactus.journal.Entry.Remark;
import org.tactus.journal.Entry.Work;
import org.tactus.safety.Preferences;

/// A journal with more sessions than anyone has in a life: 100,000 of one person, five a day.
public final class ManySessions {
    static final int COUNT = 100_000;
    static final OffsetDateTime LAST = OffsetDateTime.parse("2026-11-23T20:15:00+01:00");
    static final LocalDate TODAY = LAST.toLocalDate();
    static final Person PERSON = new Person(UUID.randomUUID(), "Anna", Tint.CLAY, Preferences.NONE);

    private static final List<Spot> SPOTS =
            List.of(
                    new Spot(Zone.LOWER_BACK, Side.LEFT),
                    new Spot(Zone.LOWER_BACK, Side.RIGHT),
                    new Spot(Zone.MID_BACK, Side.LEFT),
                    new Spot(Zone.MID_BACK, Side.RIGHT),
                    new Spot(Zone.SHOULDER_TOP, Side.LEFT),
                    new Spot(Zone.SHOULDER_TOP, Side.RIGHT),
                    new Spot(Zone.SACRUM, Side.MIDLINE),
                    new Spot(Zone.SCALP, Side.MIDLINE));

    private ManySessions() {}

    /// Fills the journal of a folder.
    public static void fill(Path folder) throws SQLException {
        var opened = new JournalFolder(folder).open(TODAY, Runnable::run);
        opened.journal().close();
        var random = new Random(1);
        try (var database = Database.open(new JournalFolder(folder).file())) {
            new People(database).put(PERSON);
            for (int from = 0; from < COUNT; from += 1000) {
                int first = from;
                database.transaction(
                        () -> {
                            for (int i = first; i < first + 1000; i++) {
                                new Entries(database).put(entry(i, random));
                            }
                            return first;
                        });
            }
        }
    }

    /// The session before the last by a number.
    static Entry entry(int number, Random random) {
        var begun = LAST.minusHours(5L * (COUNT - 1 - number));
        return new Entry(
                UUID.randomUUID(),
                PERSON.id(),
                begun,
                number % 2 == 0 ? "back-relax-20" : "desk-neck-shoulders-10",
                number % 2 == 0 ? "Full back relaxation" : "Neck and shoulders at the desk",
                Duration.ofMinutes(20),
                Duration.ofSeconds(600 + random.nextInt(600)),
                Duration.ofMinutes(1),
                random.nextInt(9) == 0 ? Ending.STOPPED : Ending.FINISHED,
                work(random),
                Optional.of(new Feeling(begun.minusMinutes(2), scores(random))),
                Optional.of(new Feeling(begun.plusMinutes(25), scores(random))),
                Optional.of(Overall.BETTER),
                List.of(new Remark(Duration.ofSeconds(33), Remark.Said.GOOD, Set.of(SPOTS.get(0)))),
                Set.of(),
                number % 5 == 0 ? "The left side was tense, the right one less so." : "");
    }

    /// Waits for an answer.
    static <T> T asked(Consumer<Consumer<T>> question) {
        var answer = new CompletableFuture<T>();
        question.accept(answer::complete);
        return answer.join();
    }

    private static List<Work> work(Random random) {
        var work = new ArrayList<Work>();
        SPOTS.forEach(
                spot ->
                        work.add(
                                new Work(
                                        spot,
                                        Duration.ofSeconds(30 + random.nextInt(60)),
                                        1 + random.nextInt(3))));
        return work;
    }

    private static Map<Spot, Integer> scores(Random random) {
        var scores = new HashMap<Spot, Integer>();
        SPOTS.subList(0, 3).forEach(spot -> scores.put(spot, random.nextInt(Feeling.WORST)));
        return scores;
    }
}
