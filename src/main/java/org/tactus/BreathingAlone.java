package org.tactus;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tactus.routine.Audience;
import org.tactus.routine.Common;
import org.tactus.routine.Giver;
import org.tactus.routine.Position;
import org.tactus.routine.Routine;
import org.tactus.routine.Step;
import org.tactus.routine.Text;
import org.tactus.safety.Outcome;
import org.tactus.safety.Today;
import org.tactus.session.Session;
import org.tactus.session.Timeline;
import org.tactus.text.Messages;
import org.tactus.ui.shell.Shell;

/// Sessions without any touch: nobody keeps them, and only held breath needs questions.
final class BreathingAlone {
    /// Where natural breathing ends by itself.
    private static final Duration NATURAL = Duration.ofMinutes(5);

    private final Messages messages;
    private final Shell shell;
    private final Acquaintance acquaintance;
    private final Preparing preparing;
    private final Playing playing;

    BreathingAlone(
            Messages messages,
            Shell shell,
            Acquaintance acquaintance,
            Preparing preparing,
            Playing playing) {
        this.messages = messages;
        this.shell = shell;
        this.acquaintance = acquaintance;
        this.preparing = preparing;
        this.playing = playing;
    }

    /// With easier breathing where an earlier answer asks for it; not at all where one of today
    /// bars more than breathing in one's own rhythm.
    ///
    /// @param ask where the questions come first
    void begin(Routine routine, Consumer<Outcome> barred, Runnable ask) {
        acquaintance.known(
                shell.ifStillWanted(
                        known ->
                                known.barred()
                                        .ifPresentOrElse(
                                                barred, () -> begin(routine, known, barred, ask))));
    }

    private void begin(
            Routine routine, Acquaintance.Known known, Consumer<Outcome> barred, Runnable ask) {
        if (acquaintance.isAsked(routine, known)) {
            ask.run();
        } else {
            play(preparing.adapt(routine, known.standing()), () -> begin(routine, barred, ask));
        }
    }

    /// All that is offered where there is no massage today.
    void naturally() {
        var step = Step.Breathe.natural(Common.saying(messages.get("visit.natural.text")), NATURAL);
        var routine =
                new Routine(
                        "breathe-naturally",
                        Text.of(messages.get("visit.natural")),
                        Optional.empty(),
                        Audience.EITHER,
                        Position.SUPINE,
                        Giver.SELF,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(step));
        play(Today.asWritten(routine), this::naturally);
    }

    /// What the questions have cleared.
    void play(Today today, Runnable again) {
        playing.play(Sitting.unkept(today, Session.start(Timeline.of(today.routine())), again));
    }
}
