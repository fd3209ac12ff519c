package org.tactus.bench.light;

import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.tactus.journal.Entry;
import org.tactus.journal.JournalFolder;
import org.tactus.journal.Person;
import org.tactus.journal.Resume;
import org.tactus.journal.Tint;
import org.tactus.journal.Written;
import org.tactus.routine.BundledRoutines;
import org.tactus.routine.LibraryEntry.Good;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineReader;
import org.tactus.safety.Preferences;
import org.tactus.session.Session;
import org.tactus.session.Timeline;
import org.tactus.settings.DataFolder;
import org.tactus.settings.Settings;
import org.tactus.settings.SettingsStore;
import org.tactus.settings.WindowPlace;
import org.tactus.sound.Levels;
import org.tactus.sound.speech.EngineKind;

/// A data folder as a person leaves it whose machine went off in the midst of a session: the window
/// where it is measured, no sound, and a session that one key goes on with.
record CutOffSession(Session session) {
    private static final String ROUTINE = "back-relax-20";

    /// Long strokes for the next two minutes.
    private static final Duration POSITION = Duration.ofSeconds(165);

    static CutOffSession make() {
        return new CutOffSession(Session.start(Timeline.of(routine())).seek(POSITION));
    }

    /// Writes the settings, and nothing else.
    static void prepare(Path folder) {
        var sound =
                Settings.DEFAULT
                        .sound()
                        .withLevels(Levels.usual().withMuted(true))
                        .withVoice(Settings.DEFAULT.sound().voice().withEngine(EngineKind.NONE));
        var settings =
                Settings.DEFAULT
                        .withSound(sound)
                        .withWindow(new WindowPlace(0, 0, Look.WIDTH, Look.HEIGHT, false));
        if (!new SettingsStore(new DataFolder(folder).settings()).save(() -> settings)) {
            throw new IllegalStateException("no settings in " + folder);
        }
    }

    /// Writes the settings and the session.
    void writeTo(Path folder) {
        prepare(folder);
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        var person = new Person(UUID.randomUUID(), "", Tint.CLAY, Preferences.NONE);
        var entry = Entry.begin(person.id(), now, session.timeline(), Optional.empty());
        var opened =
                new JournalFolder(new DataFolder(folder).journal())
                        .open(now.toLocalDate(), Runnable::run);
        try (var journal = opened.journal()) {
            written(then -> journal.put(person, then));
            written(then -> journal.keep(new Resume(entry, session, now), then));
        }
    }

    private static void written(Consumer<Consumer<Written>> writing) {
        var done = new CompletableFuture<Written>();
        writing.accept(done::complete);
        if (!done.join().isSafe()) {
            throw new IllegalStateException("the journal could not be written");
        }
    }

    private static Routine routine() {
        return BundledRoutines.load(new RoutineReader()).stream()
                .filter(Good.class::isInstance)
                .map(entry -> ((Good) entry).routine())
                .filter(routine -> routine.id().equals(ROUTINE))
                .findFirst()
                .orElseThrow();
    }
}
