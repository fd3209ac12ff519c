package org.tactus.ui.player;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tactus.body.Spot;
import org.tactus.journal.Entry.Remark;
import org.tactus.journal.Entry.Remark.Said;
import org.tactus.session.Reading;
import org.tactus.session.Reading.State;
import org.tactus.session.Segment;
import org.tactus.session.Session;
import org.tactus.session.SessionEvent;
import org.tactus.session.SessionPlayer;
import org.tactus.text.Messages;
import org.tactus.ui.control.HoldToStop;

/// What a person can want of the player, as verbs; what it shows is its [PlayerDisplay].
///
/// [#frame] asks the session where it is and publishes what can be seen of that. Every verb ends
/// with a frame, so that nothing needs drawing while the session stands still: [#animatingProperty]
/// tells when frames are needed.
public final class PlayerViewModel {
    private static final Duration STAY = Duration.ofSeconds(30);

    private final SessionPlayer player;
    private final Consumer<Reading> follower;
    private final Consumer<Remark> remarks;
    private final Worked worked;
    private final PlayerDisplay display;
    private final PlayerModes modes;
    private final FocusPicks picks;
    private final CheckIns checkIns;
    private final HoldToStop hold;
    private final Walk walk;
    private final TimeLeft timeLeft;
    private final Refits refits = new Refits();
    private final Wishes wishes = new Wishes();
    private final ReadOnlyBooleanWrapper animating = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<Spot>> picked = new ReadOnlyObjectWrapper<>(List.of());
    private Session session;

    /// @param begin where the session begins
    /// @param listener is told what happens to the session
    /// @param follower is told where the session is, whenever it is read
    /// @param remarks is told what the receiver says
    public PlayerViewModel(
            Session begin,
            PlayerOptions options,
            PlayerClocks clocks,
            Messages messages,
            Consumer<SessionEvent> listener,
            Consumer<Reading> follower,
            Consumer<Remark> remarks) {
        this.follower = follower;
        this.remarks = remarks;
        session = begin;
        worked = new Worked(begin, options.earlier());
        player =
                new SessionPlayer(
                        begin,
                        clocks.session(),
                        event -> {
                            worked.hear(event);
                            listener.accept(event);
                        });
        display = new PlayerDisplay(begin.timeline(), options, clocks, messages);
        modes = new PlayerModes(options.turn(), options.levels());
        checkIns = new CheckIns(begin.timeline());
        picks = new FocusPicks(options.focus());
        picked.set(picks.spots());
        hold = new HoldToStop(clocks.nanos(), player::stop);
        walk = new Walk(clocks.nanos());
        timeLeft = new TimeLeft(clocks.nanos(), this::fitTo);
        modes.lockedProperty().subscribe(_ -> frame());
    }

    public PlayerDisplay display() {
        return display;
    }

    public PlayerModes modes() {
        return modes;
    }

    /// Where the session is, for whoever keeps it.
    public Session session() {
        return session;
    }

    /// Whether a session is under way that would be lost by leaving.
    public boolean isUnderWay() {
        var state = display.stateProperty().get();
        return state != State.READY && state != State.ENDED;
    }

    /// Whether anything was played at all.
    boolean hasWorked() {
        return !worked.time().isZero();
    }

    /// Whether it was played to its last second, rather than skipped.
    public boolean isFinished() {
        return worked.finished();
    }

    /// Brings everything that is shown up to now.
    public void frame() {
        hold.frame();
        walk.frame();
        timeLeft.frame();
        show(player.now());
    }

    /// Begins with the lead-in.
    public void start() {
        act(player::start);
    }

    public void pause() {
        act(player::pause);
    }

    /// Pauses, goes on, answers a wait.
    public void toggle() {
        act(player::toggle);
    }

    /// Answers a wait.
    public void goOn() {
        act(player::goOn);
    }

    public void skip() {
        act(player::skip);
    }

    public void back() {
        act(player::back);
    }

    public void seek(Duration position) {
        if (!modes.lockedProperty().get()) {
            act(() -> player.seek(position));
        }
    }

    public void undoSkip() {
        if (!modes.lockedProperty().get()) {
            act(player::undoSkip);
        }
    }

    /// Half a minute more of this; at a question, of what was worked before it. Where the receiver
    /// is asked it is an answer.
    public void stayHere() {
        if (display.checkInProperty().get().hears(Said.MORE_HERE)) {
            answer(Said.MORE_HERE);
        } else {
            act(this::stayLonger);
        }
    }

    private void stayLonger() {
        change(() -> player.stayHere(STAY), Told.MORE_HERE);
    }

    private void lighten() {
        change(player::softer, Told.LIGHTER);
    }

    /// Tells what was wished for only where it changed anything.
    private void change(Runnable wish, Told told) {
        var before = player.now().session().timeline();
        wish.run();
        var now = player.now();
        if (!now.session().timeline().equals(before)) {
            wishes.heard(told, now);
        }
    }

    /// Lighter from now on, where it can be lighter. Where the receiver is asked it is an answer.
    public void softer() {
        if (display.checkInProperty().get().hears(Said.LIGHTER)) {
            answer(Said.LIGHTER);
        } else if (display.canSoftenProperty().get()) {
            act(this::lighten);
        } else if (isUnderWay()) {
            act(() -> wishes.heard(Told.LIGHTEST, player.now()));
        }
    }

    /// The receiver answers the question, or the prompt, that stands.
    public void answer(Said said) {
        frame();
        var checkIn = display.checkInProperty().get();
        if (modes.lockedProperty().get() || !checkIn.hears(said)) {
            return;
        }
        var remark = new Remark(session.position(), said, hands(checkIn));
        checkIns.heard(remark);
        remarks.accept(remark);
        switch (said) {
            case LIGHTER -> act(this::lighten);
            case GOOD -> act(checkIn.form() == CheckIn.Form.QUESTION ? player::skip : () -> {});
            case MORE_HERE -> act(this::stayLonger);
        }
    }

    /// Where hands are; while a question stands, where they were before it.
    private Set<Spot> hands(CheckIn checkIn) {
        var touch =
                checkIn.form() == CheckIn.Form.QUESTION
                        ? session.timeline().lastTouch(session.position())
                        : Optional.of(session.moment().segment());
        return touch.map(Segment::spots).orElse(Set.of());
    }

    /// Asks how much time there is, with nothing chosen yet.
    public void askTimeLeft() {
        if (isUnderWay() && !modes.lockedProperty().get()) {
            act(timeLeft::open);
        }
    }

    /// Ten minutes are left, or the next choice; taken when nobody wishes again.
    public void nextTimeLeft() {
        if (isUnderWay()) {
            act(timeLeft::next);
        }
    }

    /// So many minutes are left: the rest is fitted to them.
    public void haveLeft(int minutes) {
        if (isUnderWay() && !modes.lockedProperty().get()) {
            act(() -> timeLeft.take(minutes));
        }
    }

    /// Asks no more how much time there is; answers whether it did.
    boolean closeTimeLeft() {
        return timeLeft.close();
    }

    private void fitTo(int minutes) {
        var asked = Duration.ofMinutes(minutes);
        var before = player.now().session();
        player.haveLeft(asked);
        var now = player.now();
        if (!now.session().timeline().equals(before.timeline())) {
            refits.heard(before, now, asked);
        }
    }

    /// On to the closing.
    public void finishGently() {
        act(player::finishGently);
    }

    /// Ends the session here.
    public void stop() {
        act(player::stop);
    }

    /// Picks a spot for the focus steps to come, or lets go of it.
    public void pick(Spot spot) {
        if (!modes.lockedProperty().get()
                && display.pickingProperty().get().spots().contains(spot)) {
            picks.toggle(spot);
            picked.set(picks.spots());
            act(() -> player.pickFocus(picks.spots()));
        }
    }

    /// Begins the walk after the session, or sits down again.
    public void toggleWalk() {
        if (walk.isWalking()) {
            walk.end();
        } else {
            walk.begin();
        }
        frame();
    }

    /// What stops the session when it is held long enough is being held from now on.
    void holdToStop() {
        hold.begin();
        frame();
    }

    /// It was let go; answers how long it was held.
    Duration letGo() {
        var time = hold.end();
        frame();
        return time;
    }

    /// Whether what is shown changes by itself, so that frames are needed.
    public ReadOnlyBooleanProperty animatingProperty() {
        return animating.getReadOnlyProperty();
    }

    /// How much of the hold that stops is over, from 0 to 1.
    ReadOnlyDoubleProperty heldProperty() {
        return hold.doneProperty();
    }

    /// The walk after the session.
    ReadOnlyObjectProperty<Walk.Stage> walkProperty() {
        return walk.stageProperty();
    }

    /// Whether it is asked how much time there is.
    ReadOnlyObjectProperty<TimeLeft.Asked> timeLeftProperty() {
        return timeLeft.askedProperty();
    }

    /// The spots picked for focus steps.
    ReadOnlyObjectProperty<List<Spot>> pickedProperty() {
        return picked.getReadOnlyProperty();
    }

    private void act(Runnable wish) {
        wish.run();
        frame();
    }

    private void show(Reading reading) {
        session = reading.session();
        follower.accept(reading);
        display.show(reading, modes.lockedProperty().get(), checkIns, refits, wishes, worked);
        animating.set(
                display.playingProperty().get()
                        || reading.undo().isPresent()
                        || hold.isHeld()
                        || walk.isWalking()
                        || timeLeft.isOpen());
    }
}
