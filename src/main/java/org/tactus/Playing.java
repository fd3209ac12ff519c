package org.tactus;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.tactus.body.Body;
import org.tactus.body.Hands;
import org.tactus.journal.Entry.Remark;
import org.tactus.routine.Giver;
import org.tactus.routine.Routine;
import org.tactus.session.Reading;
import org.tactus.session.SessionEvent;
import org.tactus.settings.Settings;
import org.tactus.sound.Levels;
import org.tactus.text.Messages;
import org.tactus.ui.control.Painted;
import org.tactus.ui.player.PlayerClocks;
import org.tactus.ui.player.PlayerExits;
import org.tactus.ui.player.PlayerOptions;
import org.tactus.ui.player.PlayerView;
import org.tactus.ui.player.PlayerViewModel;
import org.tactus.ui.shell.Question;
import org.tactus.ui.shell.Shell;
import org.tactus.ui.shell.Theme;

/// Opens the player on routines, and knows whether one is playing.
final class Playing {
    private final Messages messages;
    private final Body body;
    private final Supplier<Hands> hands;
    private final Shell shell;
    private final ObjectProperty<Settings> settings;
    private final PlayerClocks clocks;
    private final Function<Routine, Consumer<Reading>> company;
    private final ReadOnlyBooleanProperty audible;
    private final Runnable bowl;
    /// What accompanied the session ends.
    private final Runnable left;
    private final Runnable backToRoutines;
    private Optional<PlayerViewModel> current = Optional.empty();
    /// Whether it was silent before the session, as it is again after it.
    private boolean silent;

    Playing(
            Groundwork ground,
            Shell shell,
            ObjectProperty<Settings> settings,
            PlayerClocks clocks,
            Function<Routine, Consumer<Reading>> company,
            ReadOnlyBooleanProperty audible,
            Runnable bowl,
            Runnable left,
            Runnable backToRoutines) {
        this.company = company;
        this.audible = audible;
        this.messages = ground.messages();
        this.body = ground.body();
        this.hands = ground.hands();
        this.shell = shell;
        this.settings = settings;
        this.clocks = clocks;
        this.bowl = bowl;
        this.left = left;
        this.backToRoutines = backToRoutines;
    }

    /// Opens the player on a session.
    void play(Sitting sitting) {
        var routine = sitting.session().timeline().routine();
        var chosen = settings.get();
        settings.set(chosen.withRoutines(chosen.routines().withRecent(routine.id())));
        silent = chosen.sound().levels().muted();
        var giver = routine.giver();
        var options =
                new PlayerOptions(
                        sitting.focus(),
                        chosen.look().turn(giver),
                        Theme.reducedMotion(chosen),
                        chosen.sound().levels(),
                        Optional.of(sitting.today()),
                        sitting.earlier());
        var model =
                new PlayerViewModel(
                        sitting.session(),
                        options,
                        clocks,
                        messages,
                        event -> {
                            count(routine, event);
                            sitting.events().accept(event);
                        },
                        company.apply(routine).andThen(sitting.readings()),
                        remark -> heard(sitting, remark));
        model.modes().turnProperty().subscribe(turn -> keepTurn(giver, turn.intValue()));
        model.modes().levelsProperty().subscribe(this::keepLevels);
        model.modes().audibleProperty().bind(audible);
        current = Optional.of(model);
        var view =
                new PlayerView(
                        model, options, clocks, body, hands.get(), messages, new Exits(sitting));
        shell.showSession(view);
        // What other screens have left is cleared away before hands move: later it would be seen.
        Painted.then(view.root(), System::gc);
    }

    private void heard(Sitting sitting, Remark remark) {
        current.ifPresent(model -> sitting.remarks().accept(remark, model.session()));
    }

    /// Whether a session would be lost by closing the window now.
    boolean isUnderWay() {
        return current.filter(PlayerViewModel::isUnderWay).isPresent();
    }

    /// Pauses what is playing, if anything is.
    void pause() {
        current.ifPresent(PlayerViewModel::pause);
    }

    /// Asks whether to close the window, which ends what is playing.
    void askToClose(Runnable close) {
        ask(
                messages.get("close.text"),
                Question.Answer.grave("close-leave", messages.get("close.leave"), close));
    }

    private void askToStop() {
        ask(
                messages.get("stop.text"),
                Question.Answer.grave("stop-here", messages.get("stop.here"), this::stop));
    }

    /// What plays stands still while the person is asked, and goes on where it is not to end.
    private void ask(String text, Question.Answer end) {
        boolean playing =
                current.filter(model -> model.display().playingProperty().get()).isPresent();
        pause();
        shell.ask(
                new Question(
                        "close",
                        messages.get("close.title"),
                        text,
                        "",
                        List.of(
                                end,
                                Question.Answer.of(
                                        "close-stay",
                                        messages.get("close.stay"),
                                        () -> {
                                            if (playing) {
                                                current.ifPresent(PlayerViewModel::toggle);
                                            }
                                        }))));
    }

    private void stop() {
        current.ifPresent(PlayerViewModel::stop);
    }

    private void keepTurn(Giver giver, int quarters) {
        var now = settings.get();
        settings.set(now.withLook(now.look().withTurn(giver, quarters)));
    }

    private void keepLevels(Levels levels) {
        settings.set(settings.get().withSound(settings.get().sound().withLevels(levels)));
    }

    /// A routine that was followed to its end is known a little better.
    private void count(Routine routine, SessionEvent event) {
        if (event instanceof SessionEvent.Ended
                && current.filter(PlayerViewModel::isFinished).isPresent()) {
            var now = settings.get();
            settings.set(now.withRoutines(now.routines().withFollowed(routine.id())));
        }
    }

    private void leave() {
        end();
        backToRoutines.run();
    }

    private void end() {
        current = Optional.empty();
        keepLevels(settings.get().sound().levels().withMuted(silent));
        left.run();
    }

    private final class Exits implements PlayerExits {
        private final Sitting sitting;

        Exits(Sitting sitting) {
            this.sitting = sitting;
        }

        @Override
        public void askToStop() {
            Playing.this.askToStop();
        }

        @Override
        public Optional<Runnable> afterwards() {
            return sitting.afterwards().map(way -> () -> go(way));
        }

        @Override
        public void walked() {
            bowl.run();
        }

        @Override
        public void backToRoutines() {
            leave();
        }

        @Override
        public void again() {
            go(sitting.again());
        }

        /// Leaves the player for another screen.
        private void go(Runnable way) {
            end();
            way.run();
        }
    }
}
