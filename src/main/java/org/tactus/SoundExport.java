package org.tactus;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import org.tactus.body.Spot;
import org.tactus.routine.Routine;
import org.tactus.session.Timeline;
import org.tactus.settings.Settings;
import org.tactus.sound.CueClips;
import org.tactus.sound.music.MusicFault;
import org.tactus.sound.music.MusicNotices;
import org.tactus.sound.recording.SessionFile;
import org.tactus.sound.recording.Voicing;
import org.tactus.sound.speech.Narration;
import org.tactus.sound.speech.Narrator;
import org.tactus.sound.speech.VoiceNotices;
import org.tactus.text.ClockText;
import org.tactus.text.Messages;
import org.tactus.ui.Background;
import org.tactus.ui.FileChoices;
import org.tactus.ui.shell.Shell;
import org.tactus.ui.shell.Stay;
import org.tactus.ui.shell.WorkNotice;

/// Sessions that are written as audio files, in the background: with a bar above the screen that
/// stays wherever the person goes, and what became of it in a notice. All methods are for the
/// JavaFX thread, but for [#close].
final class SoundExport implements AutoCloseable {
    private static final String ENDING = ".wav";

    private final Messages messages;
    private final FileChoices choices;
    private final Supplier<Settings> settings;
    private final Machine machine;
    private final CueClips clips;
    private final Background background;
    private final Executor screen;
    private final Shell shell;
    private final List<Future<?>> running = new ArrayList<>();

    /// @param settings what is chosen when a file is begun is what is heard in it
    /// @param screen runs work on the JavaFX thread
    SoundExport(
            Messages messages,
            FileChoices choices,
            Supplier<Settings> settings,
            Machine machine,
            CueClips clips,
            Background background,
            Executor screen,
            Shell shell) {
        this.messages = messages;
        this.choices = choices;
        this.settings = settings;
        this.machine = machine;
        this.clips = clips;
        this.background = background;
        this.screen = screen;
        this.shell = shell;
    }

    /// Asks where to, and writes a session of `routine` there. What the dialog asked about may be
    /// written over; a name that only gets its ending here may not.
    void write(Routine routine, Collection<Spot> spots) {
        choices.soundToSave(routine.id() + ENDING)
                .ifPresent(
                        chosen -> {
                            var file = withEnding(chosen);
                            if (file.equals(chosen) || !Files.exists(file)) {
                                begin(routine, List.copyOf(spots), file);
                            } else {
                                shell.notice(messages.get("render.there", file));
                            }
                        });
    }

    private void begin(Routine routine, List<Spot> spots, Path file) {
        var chosen = settings.get();
        var name = String.valueOf(file.getFileName());
        var work = shell.begin(messages.get("render.going-on", name));
        var job =
                background.start(
                        () -> write(routine, spots, chosen, file, progress(work)),
                        outcome -> {
                            shell.end(work);
                            tell(outcome, file);
                        });
        work.onCancel(
                () -> {
                    job.cancel(true);
                    shell.end(work);
                });
        synchronized (running) {
            running.removeIf(Future::isDone);
            running.add(job);
        }
    }

    private SessionFile.Outcome write(
            Routine routine,
            List<Spot> spots,
            Settings chosen,
            Path file,
            DoubleConsumer progress) {
        var sound = chosen.sound();
        var voice = sound.voice();
        var notices = new VoiceNotices(messages);
        var speech = machine.voices().find(voice, messages.locale());
        if (speech.isEmpty() && !voice.isNone()) {
            tell(notices.missing(voice.engine(), machine.os()));
        }
        var detail = voice.telling().detail(chosen.routines().followed(routine.id()));
        var voicing =
                speech.map(
                        who ->
                                new Voicing(
                                        new Narration(messages, detail),
                                        new Narrator(who, fault -> tell(notices.failed(fault)))));
        return new SessionFile(Timeline.of(routine, spots), sound.sounds(), sound.levels(), voicing)
                .write(file, sound.music().rendered(faults()), clips, progress);
    }

    private Consumer<MusicFault> faults() {
        var notices = new MusicNotices(messages);
        return fault -> {
            // What is called off looks like a file that cannot be read.
            if (!Thread.currentThread().isInterrupted()) {
                tell(notices.text(fault));
            }
        };
    }

    /// Shows whole percents only, so that the screen is not kept busy.
    private DoubleConsumer progress(WorkNotice work) {
        var shown = new AtomicInteger();
        return done -> {
            int percent = (int) (100 * done);
            if (shown.getAndSet(percent) != percent) {
                screen.execute(() -> work.progress(percent / 100.0));
            }
        };
    }

    private void tell(String sentence) {
        screen.execute(() -> shell.notice(sentence, Stay.UNTIL_READ));
    }

    private void tell(SessionFile.Outcome outcome, Path file) {
        switch (outcome) {
            case SessionFile.Outcome.Written(var length) ->
                    shell.notice(
                            messages.get("render.done", file, ClockText.elapsed(length)),
                            Stay.UNTIL_READ);
            case SessionFile.Outcome.NoRoom _ ->
                    shell.notice(messages.get("render.no-room", file), Stay.UNTIL_CLOSED);
            case SessionFile.Outcome.Unwritable _ ->
                    shell.notice(messages.get("render.unwritable", file), Stay.UNTIL_CLOSED);
            case SessionFile.Outcome.CalledOff _ -> {}
        }
    }

    private static Path withEnding(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING)
                ? file
                : file.resolveSibling(name + ENDING);
    }

    /// Calls off what goes on; nothing of it is left.
    @Override
    public void close() {
        synchronized (running) {
            running.forEach(job -> job.cancel(true));
        }
    }
}
