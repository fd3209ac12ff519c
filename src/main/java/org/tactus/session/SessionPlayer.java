package org.tactus.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.tactus.body.Spot;
import org.tactus.session.Reading.Notice;
import org.tactus.session.Reading.State;
import org.tactus.session.SessionEvent.Cause;
import org.tactus.session.SessionEvent.Outcome;

/// Moves a session along as its clock says and does what the person wants. Ask [#now] whenever
/// something is to be drawn: nothing happens between two readings that the later one does not make
/// up for. For one thread.
public final class SessionPlayer {
    public static final Duration LEAD_IN = Duration.ofSeconds(5);
    public static final Duration RESUMING = Duration.ofSeconds(3);
    private static final Duration UNDO_OFFERED = Duration.ofSeconds(10);

    private final SessionClock clock;
    private final Consumer<SessionEvent> listener;
    private Session session;
    private State state = State.READY;
    private Duration countdown = Duration.ZERO;
    private Optional<Notice> notice = Optional.empty();
    private Optional<Session> left = Optional.empty();
    private Duration undoLeft = Duration.ZERO;

    /// @param listener is told of what happens, on the thread that calls
    public SessionPlayer(Session session, SessionClock clock, Consumer<SessionEvent> listener) {
        this.session = session;
        this.clock = clock;
        this.listener = listener;
    }

    /// From the beginning of `timeline`, with nobody listening.
    public SessionPlayer(Timeline timeline, SessionClock clock) {
        this(Session.start(timeline), clock, event -> {});
    }

    /// Brings the session up to now.
    public Reading now() {
        var tick = clock.read();
        if (tick.slept() && (state == State.PLAYING || isCounting())) {
            notice = Optional.of(Notice.SLEPT);
            pause(Cause.SLEPT);
        } else {
            pass(tick.elapsed());
        }
        return new Reading(state, session, tick.nanos(), countdown, notice, undo());
    }

    /// Begins with the lead-in.
    public void start() {
        now();
        if (state == State.READY) {
            count(State.LEAD_IN, LEAD_IN);
            listener.accept(new SessionEvent.Started(session));
            if (session.isOver()) {
                settle();
            }
        }
    }

    public void pause() {
        now();
        if (state == State.PLAYING || isCounting()) {
            pause(Cause.PERSON);
        }
    }

    /// Goes on after a pause, in three seconds.
    public void resume() {
        now();
        if (state == State.PAUSED) {
            notice = Optional.empty();
            count(State.RESUMING, RESUMING);
            listener.accept(new SessionEvent.Resumed(session));
            if (session.waiting().isPresent() || session.isOver()) {
                settle();
            }
        }
    }

    /// What the big key does: starts, pauses, goes on, answers a wait.
    public void toggle() {
        now();
        switch (state) {
            case READY -> start();
            case LEAD_IN, PLAYING, RESUMING -> pause();
            case PAUSED -> resume();
            case WAITING -> goOn();
            case ENDED -> {}
        }
    }

    /// Answers a wait.
    public void goOn() {
        now();
        if (state == State.WAITING) {
            session = session.goOn();
            settle();
        }
    }

    /// To the next step; the position left is offered for ten seconds.
    public void skip() {
        jump(Session::skip, true);
    }

    /// To the beginning of this step, or the one before.
    public void back() {
        jump(Session::back, false);
    }

    /// To another position; the position left is offered for ten seconds.
    public void seek(Duration to) {
        jump(before -> before.seek(to), true);
    }

    /// Takes back the last skip, seek or gentle finish, while that is offered.
    public void undoSkip() {
        now();
        left.ifPresent(
                before -> {
                    left = Optional.empty();
                    boolean revived = state == State.ENDED;
                    state = revived ? State.PAUSED : state;
                    become(before);
                    if (revived) {
                        settle();
                    }
                });
    }

    /// Gives the current side, and the one after it, so much more time.
    public void stayHere(Duration extra) {
        change(before -> before.stayHere(extra));
    }

    /// One level lighter from now on.
    public void softer() {
        change(Session::softer);
    }

    /// On to the closing; the position left is offered for ten seconds.
    public void finishGently() {
        jump(Session::finishGently, true);
    }

    /// What is left is fitted to the time that is `left`; the session as it was is offered for ten
    /// seconds.
    public void haveLeft(Duration time) {
        jump(before -> before.withTimeLeft(time), true);
    }

    /// Gives focus steps that have not begun these spots.
    public void pickFocus(List<Spot> spots) {
        change(before -> before.withFocus(spots));
    }

    /// Ends the session here.
    public void stop() {
        now();
        if (state != State.ENDED) {
            left = Optional.empty();
            end(Outcome.STOPPED);
        }
    }

    private void jump(UnaryOperator<Session> where, boolean undoable) {
        now();
        if (state == State.ENDED) {
            return;
        }
        var before = session;
        var next = where.apply(before);
        if (!next.equals(before)) {
            left = undoable ? Optional.of(before) : Optional.empty();
            undoLeft = UNDO_OFFERED;
            become(next);
        }
    }

    /// A changed timeline is not undone by an older jump.
    private void change(UnaryOperator<Session> how) {
        now();
        if (state != State.ENDED) {
            left = Optional.empty();
            become(how.apply(session));
        }
    }

    private void become(Session next) {
        var before = session;
        session = next;
        if (!before.equals(next)) {
            listener.accept(new SessionEvent.Changed(before, next));
        }
        boolean sameWait = state == State.WAITING && before.waiting().equals(next.waiting());
        if (state == State.PLAYING || (state == State.WAITING && !sameWait)) {
            settle();
        }
    }

    private void pass(Duration elapsed) {
        undoLeft = undoLeft.minus(elapsed);
        if (undoLeft.isNegative() || undoLeft.isZero()) {
            left = Optional.empty();
        }
        var rest = elapsed;
        if (isCounting()) {
            if (rest.compareTo(countdown) < 0) {
                countdown = countdown.minus(rest);
                return;
            }
            rest = rest.minus(countdown);
            settle();
        }
        if (state == State.PLAYING) {
            session = session.after(rest);
            if (session.isOver() || session.waiting().isPresent()) {
                settle();
            }
        }
    }

    /// Plays, waits or ends, as the session stands.
    private void settle() {
        var before = state;
        countdown = Duration.ZERO;
        if (session.isOver()) {
            end(Outcome.FINISHED);
        } else if (session.waiting().isPresent()) {
            state = State.WAITING;
            listener.accept(new SessionEvent.Waiting(session));
        } else if (before != State.PLAYING) {
            state = State.PLAYING;
            listener.accept(new SessionEvent.Playing(session));
        }
    }

    private void count(State counting, Duration length) {
        state = counting;
        countdown = length;
    }

    private void pause(Cause cause) {
        state = State.PAUSED;
        countdown = Duration.ZERO;
        listener.accept(new SessionEvent.Paused(session, cause));
    }

    private void end(Outcome outcome) {
        state = State.ENDED;
        countdown = Duration.ZERO;
        listener.accept(new SessionEvent.Ended(session, outcome));
    }

    private boolean isCounting() {
        return state == State.LEAD_IN || state == State.RESUMING;
    }

    private Optional<Reading.Undo> undo() {
        return left.map(before -> new Reading.Undo(before.position(), undoLeft));
    }
}
