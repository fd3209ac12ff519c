package org.tactus;

import java.util.Optional;
import java.util.function.Consumer;
import org.tactus.text.Messages;
import org.tactus.ui.breathing.BreathingView;
import org.tactus.ui.breathing.BreathingViewModel;
import org.tactus.ui.player.PlayerClocks;
import org.tactus.ui.shell.Shell;
import org.tactus.ui.shell.Theme;

/// The screen for breathing alone, made when it is first wanted.
final class BreathingScreen {
    private final Messages messages;
    private final Shell shell;
    private final SettingsKeeper settings;
    private final PlayerClocks clocks;
    private final Accompaniment accompaniment;
    private final Acquaintance acquaintance;
    private final Consumer<Runnable> ask;
    private Optional<BreathingView> made = Optional.empty();

    /// @param ask asks what is to be known before the breath is held, and then goes on
    BreathingScreen(
            Messages messages,
            Shell shell,
            SettingsKeeper settings,
            PlayerClocks clocks,
            Accompaniment accompaniment,
            Acquaintance acquaintance,
            Consumer<Runnable> ask) {
        this.messages = messages;
        this.shell = shell;
        this.settings = settings;
        this.clocks = clocks;
        this.accompaniment = accompaniment;
        this.acquaintance = acquaintance;
        this.ask = ask;
    }

    /// Shows it, held to what is known of whoever was here last.
    void show() {
        accompaniment.checkScreen();
        acquaintance.known(shell.ifStillWanted(this::show));
    }

    private void show(Acquaintance.Known known) {
        var view = made.orElseGet(this::make);
        view.keepTo(known.standing(), known.barring(), acquaintance.mayHold(known));
        shell.showBreathe(view);
    }

    private BreathingView make() {
        var model =
                new BreathingViewModel(
                        clocks::session,
                        clocks.nanos(),
                        Theme.reducedMotion(settings.get()),
                        messages,
                        accompaniment::breathe);
        settings.property()
                .subscribe(now -> model.reducedMotionProperty().set(Theme.reducedMotion(now)));
        var view = new BreathingView(model, messages, () -> ask.accept(this::show));
        made = Optional.of(view);
        return view;
    }

    void pause() {
        made.ifPresent(BreathingView::pause);
    }

    void close() {
        made.ifPresent(BreathingView::close);
    }
}
