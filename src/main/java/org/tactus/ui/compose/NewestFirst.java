package org.tactus.ui.compose;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tactus.compose.Composed;
import org.tactus.compose.Wishes;
import org.tactus.ui.Background;

/// Composes in the background, one session at a time. Of the wishes that come meanwhile only the
/// newest are met, so that the screen keeps up with a slider that is dragged. For the JavaFX
/// thread.
public final class NewestFirst implements ComposeViewModel.Composing {
    private final Background background;
    private final Function<Wishes, Composed> composer;
    private boolean busy;
    private Optional<Runnable> waiting = Optional.empty();

    public NewestFirst(Background background, Function<Wishes, Composed> composer) {
        this.background = background;
        this.composer = composer;
    }

    @Override
    public void compose(Wishes wishes, Consumer<Composed> then) {
        Runnable work =
                () ->
                        background.run(
                                () -> composer.apply(wishes),
                                composed -> {
                                    then.accept(composed);
                                    goOn();
                                });
        if (busy) {
            waiting = Optional.of(work);
        } else {
            busy = true;
            work.run();
        }
    }

    private void goOn() {
        var next = waiting;
        waiting = Optional.empty();
        busy = next.isPresent();
        next.ifPresent(Runnable::run);
    }
}
