package org.tactus.ui.player;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tactus.body.Body;
import org.tactus.body.Hands;
import org.tactus.journal.Entry.Remark;
import org.tactus.routine.Routine;
import org.tactus.safety.Today;
import org.tactus.session.Reading;
import org.tactus.session.Session;
import org.tactus.session.SessionEvent;
import org.tactus.session.Timeline;
import org.tactus.text.Messages;

/// A player with clocks that a test moves.
final class Stagehand implements PlayerExits {
    static final Body BODY = Body.load();
    static final Hands HANDS = Hands.load();
    static final Messages MESSAGES = Messages.in(Locale.ENGLISH);

    final FakeClocks clocks = new FakeClocks();
    final List<SessionEvent> events = new ArrayList<>();
    final List<Reading> readings = new ArrayList<>();
    final List<Remark> remarks = new ArrayList<>();
    final List<String> exits = new ArrayList<>();
    final PlayerViewModel model;
    private final PlayerOptions options;

    Stagehand(Routine routine) {
        this(routine, PlayerOptions.DEFAULT);
    }

    Stagehand(Routine routine, PlayerOptions options) {
        this(Session.start(Timeline.of(routine, options.focus())), options);
    }

    private Stagehand(Session begin, PlayerOptions options) {
        this.options = options;
        model =
                new PlayerViewModel(
                        begin,
                        options,
                        clocks.clocks(),
                        MESSAGES,
                        events::add,
                        readings::add,
                        remarks::add);
    }

    /// A session that was cut off after so long, and is gone on with.
    static Stagehand goingOn(Routine routine, Duration played) {
        var usual = PlayerOptions.DEFAULT;
        return new Stagehand(
                Session.start(Timeline.of(routine)).seek(played),
                new PlayerOptions(
                        usual.focus(),
                        usual.turn(),
                        usual.reducedMotion(),
                        usual.levels(),
                        usual.today(),
                        Optional.of(new Earlier(played, Timeline.of(routine).length()))));
    }

    /// A routine as it is for the receiver today.
    static Stagehand today(Today today) {
        var usual = PlayerOptions.DEFAULT;
        return new Stagehand(
                today.routine(),
                new PlayerOptions(
                        usual.focus(),
                        usual.turn(),
                        usual.reducedMotion(),
                        usual.levels(),
                        Optional.of(today),
                        usual.earlier()));
    }

    PlayerView view() {
        return new PlayerView(model, options, clocks.clocks(), BODY, HANDS, MESSAGES, this);
    }

    /// Lets time pass with a frame a second.
    Stagehand pass(double seconds) {
        clocks.pass(Duration.ofMillis(Math.round(seconds * 1000)), model::frame);
        return this;
    }

    /// Started, with the lead-in over.
    Stagehand playing() {
        model.start();
        return pass(5);
    }

    /// At a position of the routine, playing.
    Stagehand at(double seconds) {
        model.seek(Duration.ofMillis(Math.round(seconds * 1000)));
        clocks.pass(Duration.ofMillis(1));
        model.frame();
        return this;
    }

    @Override
    public void askToStop() {
        exits.add("ask to stop");
    }

    @Override
    public Optional<Runnable> afterwards() {
        return Optional.of(() -> exits.add("afterwards"));
    }

    @Override
    public void walked() {
        exits.add("walked");
    }

    @Override
    public void backToRoutines() {
        exits.add("routines");
    }

    @Override
    public void again() {
        exits.add("again");
    }
}
