package org.tactus.journal;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tactus.journal.Entry.Ending;
import org.tactus.journal.Entry.Remark;
import org.tactus.session.Reading;
import org.tactus.session.Session;
import org.tactus.session.SessionEvent;

/// Keeps the record of one session while it is played, so that little is lost however it ends: an
/// entry is open in the journal from the first second on, and where the session stands is kept at
/// every event and every second. Told of a player's events and readings, on its thread.
///
/// The open entry is the recorder's: what is said while it is played goes through [#say]. After
/// the session it is given to whoever asks for how it felt.
public final class Recorder implements Consumer<SessionEvent> {
    /// How often it is kept while it plays, so that it is never two seconds old, the way to the
    /// disk included.
    static final Duration EVERY = Duration.ofSeconds(1);

    private final Journal journal;
    private final Supplier<OffsetDateTime> now;
    private final Consumer<Written> kept;
    private final UUID person;
    private final Optional<Feeling> before;
    private final Tally tally = new Tally();
    private Optional<Entry> base;
    private Optional<Session> playedTo = Optional.empty();
    private Ending ending = Ending.OPEN;
    private OptionalLong keptNanos = OptionalLong.empty();
    private volatile boolean keeping;

    private Recorder(
            Journal journal,
            Supplier<OffsetDateTime> now,
            Consumer<Written> kept,
            UUID person,
            Optional<Feeling> before,
            Optional<Entry> base) {
        this.journal = journal;
        this.now = now;
        this.kept = kept;
        this.person = person;
        this.before = before;
        this.base = base;
    }

    /// For a session that is about to begin.
    ///
    /// @param before how it feels; absent where it was not said
    /// @param kept told each time whether the record could be written
    public static Recorder begin(
            Journal journal,
            UUID person,
            Optional<Feeling> before,
            Supplier<OffsetDateTime> now,
            Consumer<Written> kept) {
        return new Recorder(journal, now, kept, person, before, Optional.empty());
    }

    /// For a session that was cut off and is gone on with.
    public static Recorder goOn(
            Journal journal, Resume resume, Supplier<OffsetDateTime> now, Consumer<Written> kept) {
        var entry = resume.entry();
        return new Recorder(journal, now, kept, entry.person(), entry.before(), Optional.of(entry));
    }

    /// What there is of the session so far; empty before its first step.
    public Optional<Entry> entry() {
        return base.map(entry -> tally.onTopOf(entry, ending));
    }

    @Override
    public void accept(SessionEvent event) {
        switch (event) {
            case SessionEvent.Started _, SessionEvent.Resumed _ -> {}
            case SessionEvent.Playing(var session) -> {
                open(session);
                ending = Ending.OPEN;
                playedTo = Optional.of(session);
                keep(session);
            }
            case SessionEvent.Paused(var session, _) -> stopAt(session);
            case SessionEvent.Waiting(var session) -> stopAt(session);
            case SessionEvent.Changed(var left, var session) -> {
                boolean playing = playedTo.isPresent();
                played(left);
                playedTo = playing ? Optional.of(session) : Optional.empty();
                ending = Ending.OPEN;
                keep(session);
            }
            case SessionEvent.Ended ended -> {
                played(ended.session());
                playedTo = Optional.empty();
                ending = entry().map(entry -> ending(ended, entry)).orElse(Ending.STOPPED);
                entry().ifPresent(entry -> journal.finish(entry, kept));
            }
        }
    }

    /// Looks at the session as it is being drawn.
    public void read(Reading reading) {
        if (reading.state() == Reading.State.PLAYING && isDue(reading.nanos())) {
            keptNanos = OptionalLong.of(reading.nanos());
            played(reading.session());
            keeping = true;
            keep(
                    reading.session(),
                    written -> {
                        keeping = false;
                        kept.accept(written);
                    });
        }
    }

    /// Keeps what the receiver said; nothing before the first step.
    ///
    /// @param session as it was then
    /// @param then told when it is on the disk
    public void say(Remark remark, Session session, Consumer<Written> then) {
        if (base.isEmpty()) {
            then.accept(Written.REFUSED);
            return;
        }
        base = base.map(entry -> entry.withRemark(remark));
        played(session);
        keep(session, then);
    }

    /// A slow disk is not given the next one before it has written the last.
    private boolean isDue(long nanos) {
        return !keeping
                && (keptNanos.isEmpty() || nanos - keptNanos.getAsLong() >= EVERY.toNanos());
    }

    private static Ending ending(SessionEvent.Ended ended, Entry entry) {
        return switch (ended.outcome(entry.played(), entry.planned())) {
            case FINISHED -> Ending.FINISHED;
            case STOPPED -> Ending.STOPPED;
        };
    }

    private void open(Session session) {
        if (base.isEmpty()) {
            base = Optional.of(Entry.begin(person, now.get(), session.timeline(), before));
        }
    }

    private void stopAt(Session session) {
        played(session);
        playedTo = Optional.empty();
        keep(session);
    }

    /// Adds the stretch up to `session`, where it was playing.
    private void played(Session session) {
        if (playedTo.isPresent()) {
            tally.add(session.timeline(), playedTo.get().position(), session.position());
            playedTo = Optional.of(session);
        }
    }

    private void keep(Session session) {
        keep(session, kept);
    }

    /// What is over is only added to.
    private void keep(Session session, Consumer<Written> then) {
        entry().ifPresent(
                        entry -> {
                            if (ending == Ending.OPEN) {
                                journal.keep(new Resume(entry, session, now.get()), then);
                            } else {
                                journal.put(entry, then);
                            }
                        });
    }
}
