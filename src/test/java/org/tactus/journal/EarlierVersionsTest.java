package org.tactus.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tactus.journal.Entry.Ending;
import org.tactus.routine.Pressure;
import org.tactus.safety.Preferences;
import org.tactus.session.Session;
import org.tactus.session.Timeline;
import org.tactus.session.Wish;

/// Files that Tactus wrote when its journal had version 1, 2 and so on, each with the values below
/// and at least a row in every table: what they hold is there in the present version. Whoever makes
/// a new version adds a file of it, which never changes again.
final class EarlierVersionsTest {
    private static final Person ANNA =
            new Person(
                    UUID.fromString("0b5c2a52-54e4-4a54-9d5c-1f7a3f0a9e01"),
                    "Anna",
                    Tint.PLUM,
                    new Preferences(
                            Optional.of(new Pressure(2)),
                            Set.of(Samples.LOWER_LEFT, Samples.SACRUM)));
    private static final Person NAMELESS =
            new Person(
                    UUID.fromString("0b5c2a52-54e4-4a54-9d5c-1f7a3f0a9e02"),
                    "",
                    Tint.SAGE,
                    Preferences.NONE);
    private static final Entry WHOLE =
            as(
                    "0b5c2a52-54e4-4a54-9d5c-1f7a3f0a9e11",
                    Samples.entry(ANNA, Samples.EVENING.minusDays(1)));
    private static final Entry OPEN =
            as(
                    "0b5c2a52-54e4-4a54-9d5c-1f7a3f0a9e12",
                    Samples.bare(ANNA, Samples.EVENING, Ending.OPEN));
    private static final Session PLAYING =
            new Session(
                    Timeline.of(
                            Samples.routine(),
                            List.of(Samples.SACRUM),
                            List.of(
                                    new Wish.StayHere(
                                            Duration.ofSeconds(20), Duration.ofSeconds(30)),
                                    new Wish.Softer(Duration.ofSeconds(25, 1)),
                                    new Wish.Focus(
                                            Duration.ofSeconds(60), List.of(Samples.LOWER_LEFT)))),
                    Duration.ofSeconds(61, 123_456_789),
                    0);

    @TempDir Path home;

    static IntStream versions() {
        return IntStream.rangeClosed(1, Schema.PRESENT.version());
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everythingInAFileOfThisVersionIsThereInThePresentOne(int version)
            throws IOException, SQLException {
        var folder = new JournalFolder(home);
        var name = "journal-" + version + ".db";
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream(name), name)) {
            Files.copy(file, folder.file());
        }
        NativeLibrary.load(home);
        try (var database = Database.read(folder.file())) {
            assertEquals(version, Schema.versionOf(database));
        }

        var opened =
                assertInstanceOf(
                        Opened.Fine.class, folder.open(Samples.TODAY, Runnable::run), name);
        try (var journal = opened.journal()) {
            Asked.answers(List.of(ANNA, NAMELESS), journal::people);
            Asked.answers(Samples.answers(), then -> journal.answers(ANNA.id(), then));
            assertEquals(List.of(OPEN, WHOLE), Asked.sessions(journal, ANNA));
        }
        var resume = opened.resume().orElseThrow();
        assertEquals(OPEN, resume.entry());
        assertEquals(PLAYING.position(), resume.session().position());
        assertEquals(PLAYING.timeline().routine(), resume.session().timeline().routine());
        assertEquals(PLAYING.timeline().wishes(), resume.session().timeline().wishes());
        assertEquals(PLAYING.timeline().segments(), resume.session().timeline().segments());
        assertEquals(Samples.EVENING.plusMinutes(1), resume.saved());
        try (var database = Database.read(folder.file())) {
            assertEquals(Schema.PRESENT.version(), Schema.versionOf(database));
        }
    }

    private static Entry as(String id, Entry entry) {
        return new Entry(
                UUID.fromString(id),
                entry.person(),
                entry.begun(),
                entry.routine(),
                entry.title(),
                entry.planned(),
                entry.played(),
                entry.breathed(),
                entry.ending(),
                entry.work(),
                entry.before(),
                entry.after(),
                entry.overall(),
                entry.during(),
                entry.hurting(),
                entry.note());
    }
}
