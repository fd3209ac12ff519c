package org.tactus.journal;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.tactus.session.Session;
import org.tactus.session.SessionClock;
import org.tactus.session.SessionPlayer;

/// A session that is played and recorded on a clock that tests move.
final class Sitting {
    private static final Duration FRAME = Duration.ofMillis(40);

    private final Recorder recorder;
    private final SessionPlayer player;
    private long nanos;
    private Instant wall = Instant.parse("2026-11-23T20:00:00Z");

    /// Begins a session, up to the end of the lead-in.
    Sitting(Journal journal, Person person, Session session, Optional<Feeling> before) {
        recorder = Recorder.begin(journal, person.id(), before, this::now, _ -> {});
        player = player(session);
        begin();
    }

    /// Goes on with one that was cut off.
    Sitting(Journal journal, Resume resume) {
        recorder = Recorder.goOn(journal, resume, this::now, _ -> {});
        player = player(resume.session());
        begin();
    }

    Recorder recorder() {
        return recorder;
    }

    SessionPlayer player() {
        return player;
    }

    /// Where it stands.
    Session session() {
        return player.now().session();
    }

    /// Plays on, frame by frame.
    void pass(double seconds) {
        long frames = Math.round(seconds * 1000 / FRAME.toMillis());
        for (long i = 0; i < frames; i++) {
            nanos += FRAME.toNanos();
            wall = wall.plus(FRAME);
            recorder.read(player.now());
        }
    }

    private void begin() {
        player.start();
        pass((double) SessionPlayer.LEAD_IN.toSeconds());
    }

    private SessionPlayer player(Session session) {
        return new SessionPlayer(session, new SessionClock(() -> nanos, () -> wall), recorder);
    }

    private OffsetDateTime now() {
        return wall.atOffset(ZoneOffset.UTC);
    }
}
