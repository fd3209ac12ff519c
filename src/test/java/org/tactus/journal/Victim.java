package org.tactus.journal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.tactus.journal.Entry.Remark;
import org.tactus.journal.Entry.Remark.Said;
import org.tactus.session.Reading.State;
import org.tactus.session.Session;
import org.tactus.session.SessionClock;
import org.tactus.session.SessionPlayer;
import org.tactus.session.Timeline;

/// A program that plays, rates and writes at the speed of life until it is killed, and says on its
/// output what has been confirmed to it. Each line ends with a full stop, so that a line which was
/// cut off is known.
final class Victim {
    private final Random random;
    private final Recorder recorder;
    private final SessionPlayer player;
    private long ahead;

    /// Plays a session in the journal of a folder.
    ///
    /// @param arguments the folder, and what makes this run different from others
    public static void main(String[] arguments) {
        var opened = new JournalFolder(Path.of(arguments[0])).open(Samples.TODAY, Runnable::run);
        if (opened instanceof Opened.Fine(var journal, var resume)) {
            new Victim(journal, resume, Long.parseLong(arguments[1])).play();
        } else {
            say("opened " + opened.getClass().getSimpleName());
        }
    }

    private Victim(Journal journal, Optional<Resume> resume, long seed) {
        random = new Random(seed);
        recorder =
                resume.map(it -> Recorder.goOn(journal, it, () -> Samples.EVENING, _ -> {}))
                        .orElseGet(
                                () ->
                                        Recorder.begin(
                                                journal,
                                                someone(journal).id(),
                                                Optional.empty(),
                                                () -> Samples.EVENING,
                                                _ -> {}));
        var clock =
                new SessionClock(
                        () -> System.nanoTime() + ahead, () -> Instant.now().plusNanos(ahead));
        player =
                new SessionPlayer(
                        resume.map(Resume::session)
                                .orElseGet(() -> Session.start(Timeline.of(Samples.routine()))),
                        clock,
                        recorder);
    }

    private void play() {
        player.start();
        skipCountdown();
        recorder.entry().ifPresent(entry -> say("playing " + entry.id()));
        while (player.now().state() != State.ENDED) {
            var reading = player.now();
            recorder.read(reading);
            say("at " + reading.position().toNanos());
            if (reading.state() == State.WAITING) {
                player.goOn();
                player.seek(Duration.ZERO);
            } else if (reading.state() == State.PAUSED) {
                player.resume();
                skipCountdown();
            }
            act(random.nextInt(60));
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private void act(int what) {
        switch (what) {
            case 0, 1, 2, 3 -> rate(Said.LIGHTER);
            case 7, 8, 9 -> rate(Said.GOOD);
            case 4 -> player.stayHere(Duration.ofSeconds(10));
            case 5 -> player.pickFocus(List.of(Samples.LOWER_LEFT));
            case 6 -> player.pause();
            default -> {}
        }
    }

    private void rate(Said said) {
        var session = player.now().session();
        recorder.say(
                new Remark(session.position(), said, session.moment().segment().spots()),
                session,
                written -> {
                    if (written.isSafe()) {
                        say("safe " + session.position().toNanos() + " " + said);
                    }
                });
    }

    /// What takes time before it plays is passed over, in steps so small that the position does not
    /// leap.
    private void skipCountdown() {
        while (!player.now().countdown().isZero()) {
            ahead += TimeUnit.MILLISECONDS.toNanos(50);
        }
        recorder.read(player.now());
    }

    private static Person someone(Journal journal) {
        var person = Samples.person("Anna");
        journal.put(person, _ -> {});
        return person;
    }

    private static synchronized void say(String line) {
        System.out.println(line + ".");
        System.out.flush();
    }
}
