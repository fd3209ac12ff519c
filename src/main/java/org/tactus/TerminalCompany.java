package org.tactus;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import org.tactus.routine.Routine;
import org.tactus.session.Reading;
import org.tactus.settings.Settings;
import org.tactus.terminal.Company;
import org.tactus.text.Messages;
import org.tactus.ui.Background;

/// Goes along with a session in the terminal as with one in the window. What is ready in the
/// background is taken over whenever the session is read.
final class TerminalCompany implements Company {
    private final Queue<Runnable> ready = new ConcurrentLinkedQueue<>();
    private final Background background = Background.onVirtualThreads(ready::add);
    private final Accompaniment accompaniment;
    private final Consumer<Reading> session;

    /// Says first what the session will lack here.
    ///
    /// @param settings how it is to sound
    /// @param heard whether it is to be heard at all
    /// @param notice says a sentence to the person
    TerminalCompany(
            Messages messages,
            Settings settings,
            Machine machine,
            Routine routine,
            boolean heard,
            Consumer<String> notice) {
        accompaniment =
                new Accompaniment(
                        messages,
                        new SimpleObjectProperty<>(settings),
                        machine,
                        System::nanoTime,
                        background,
                        ready::add,
                        notice);
        if (heard) {
            accompaniment.voiceMissing().ifPresent(notice);
        }
        accompaniment.screenMissing().ifPresent(notice);
        session = heard ? accompaniment.play(routine) : accompaniment.watch();
    }

    @Override
    public void follow(Reading reading) {
        for (var work = ready.poll(); work != null; work = ready.poll()) {
            work.run();
        }
        session.accept(reading);
    }

    @Override
    public void ringOut() {
        accompaniment.loudspeaker().ringOut();
    }

    @Override
    public void close() {
        accompaniment.close();
        background.close();
    }
}
