package org.tactus.journal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.tactus.session.Session;
import org.tactus.session.Timeline;

/// Nothing of what a person said or wrote is in any log, at any level.
final class PrivacyTest {
    /// What the samples are known by.
    private static final List<String> TRACES =
            List.of(
                    "Annemarie",
                    "lower-back",
                    "LOWER_BACK",
                    "sacrum",
                    "Slept",
                    "lighter",
                    "LIGHTER");

    @TempDir Path home;
    private final Person person = Samples.person("Annemarie");

    @Test
    void recordsSayNothingOfWhatTheyHold() {
        var entry = Samples.entry(person, Samples.EVENING);
        var session = Session.start(Timeline.of(Samples.routine()));
        for (var thing :
                List.of(
                        person,
                        person.preferences(),
                        Samples.answers(),
                        entry,
                        entry.before(),
                        entry.during(),
                        new Resume(entry, session, Samples.EVENING))) {
            assertNoTraceIn(thing.toString());
        }
    }

    @Test
    void noLogHasATrace() throws Exception {
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var own = (Logger) LoggerFactory.getLogger("org.tactus");
        var rootLevel = Optional.ofNullable(root.getLevel());
        var ownLevel = Optional.ofNullable(own.getLevel());
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        root.setLevel(Level.TRACE);
        own.setLevel(Level.TRACE);
        var console = Optional.ofNullable(root.getAppender("console"));
        console.ifPresent(root::detachAppender);
        root.addAppender(lines);
        try {
            use();
            damage();
            use();
        } finally {
            root.detachAppender(lines);
            console.ifPresent(root::addAppender);
            root.setLevel(rootLevel.orElse(null));
            own.setLevel(ownLevel.orElse(null));
        }
        assertTrue(lines.list.stream().anyMatch(line -> line.getLevel() == Level.WARN));
        for (var line : lines.list) {
            assertNoTraceIn(line.getFormattedMessage());
            for (var cause = line.getThrowableProxy(); cause != null; cause = cause.getCause()) {
                assertNoTraceIn(String.valueOf(cause.getMessage()));
            }
        }
    }

    /// A marked session, and everything that can go wrong with it.
    private void use() {
        try (var journal = open().journal()) {
            Asked.safely(then -> journal.put(person, then));
            Asked.safely(then -> journal.put(person.id(), Samples.answers(), then));
            var entry = Samples.entry(person, Samples.EVENING);
            Asked.safely(then -> journal.put(entry, then));
            assertTrue(Asked.sessions(journal, person).contains(entry));
            var timeline = Timeline.of(Samples.routine(), List.of(Samples.SACRUM));
            var sitting = new Sitting(journal, person, Session.start(timeline), entry.before());
            sitting.pass(3);
            var unknown = Samples.entry(Samples.person("Annemarie"), Samples.EVENING);
            Asked.answers(Written.FAILED, then -> journal.put(unknown, then));
            var endless =
                    entry.withPlayed(
                            Duration.ofSeconds(Long.MAX_VALUE),
                            Duration.ZERO,
                            List.of(),
                            Entry.Ending.STOPPED);
            Asked.answers(Written.FAILED, then -> journal.put(endless, then));
            assertInstanceOf(Opened.Elsewhere.class, open()).journal().close();
        }
    }

    private void damage() throws IOException {
        var file = new JournalFolder(home).file();
        var bytes = Files.readAllBytes(file);
        bytes[3] = 0;
        Files.write(file, bytes);
        assertInstanceOf(Opened.Recovered.class, open()).journal().close();
    }

    private Opened open() {
        return new JournalFolder(home).open(Samples.TODAY, Runnable::run);
    }

    private static void assertNoTraceIn(String text) {
        for (var trace : TRACES) {
            assertFalse(text.contains(trace), () -> trace + " is in " + text);
        }
    }
}
