package org.tactus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tactus.machine.FileBrowser;
import org.tactus.machine.Os;
import org.tactus.machine.SearchPath;
import org.tactus.machine.awake.Awake;
import org.tactus.routine.BundledRoutines;
import org.tactus.routine.Library;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineReader;
import org.tactus.session.Reading;
import org.tactus.session.SessionClock;
import org.tactus.session.SessionPlayer;
import org.tactus.session.Timeline;
import org.tactus.settings.Settings;
import org.tactus.sound.FakeOutputs;
import org.tactus.sound.Samples;
import org.tactus.sound.Score;
import org.tactus.sound.SoundWishes;
import org.tactus.sound.speech.EngineKind;
import org.tactus.sound.speech.Engines;
import org.tactus.sound.speech.PiperModels;
import org.tactus.sound.speech.Telling;
import org.tactus.sound.speech.VoiceChoice;
import org.tactus.sound.speech.Voices;
import org.tactus.text.Messages;
import org.tactus.ui.Background;

/// Sessions on a device whose blocks are the time. The test is the JavaFX thread.
@Timeout(120)
class HearingTest {
    private static final int SECOND = 50;
    private static final Routine ROUTINE =
            Library.of(BundledRoutines.load(new RoutineReader()))
                    .find("self-neck-shoulders-6")
                    .orElseThrow()
                    .routine();
    private static final VoiceChoice SILENT =
            new VoiceChoice(EngineKind.NONE, "", 1, "", Telling.ALWAYS_FULL);

    @TempDir private Path folder;

    private final FakeOutputs outputs = new FakeOutputs();
    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final Background background = Background.onVirtualThreads(screen::add);
    private final ObjectProperty<Settings> settings =
            new SimpleObjectProperty<>(
                    Settings.DEFAULT.withSound(Settings.DEFAULT.sound().withVoice(SILENT)));
    private final List<String> notices = new ArrayList<>();
    private Hearing hearing;

    @BeforeEach
    void listen() {
        outputs.plug("default");
        var nothing = new SearchPath(List.of(), List.of());
        var engines = new Engines(Os.LINUX, nothing, new PiperModels(List.of()));
        var machine =
                new Machine(
                        Os.LINUX,
                        outputs,
                        new Voices(engines, folder.resolve("speech")),
                        new FileBrowser(Os.LINUX, nothing),
                        () -> new Awake(Os.LINUX, nothing).hold());
        hearing =
                new Hearing(
                        Messages.in(Locale.ENGLISH),
                        settings,
                        machine,
                        outputs::nanoTime,
                        background,
                        screen::add,
                        notices::add);
        // Made now, so that no session waits for the sounds.
        Score.of(Timeline.of(ROUTINE), List.of(), SoundWishes.usual(), hearing.clips());
    }

    @AfterEach
    void close() {
        outputs.letGo();
        hearing.close();
        background.close();
        assertTrue(
                Thread.getAllStackTraces().keySet().stream()
                        .noneMatch(thread -> thread.getName().equals("sound")),
                "The sound goes on");
    }

    /// A session, and what goes along with it.
    private final class Session {
        final SessionPlayer player =
                new SessionPlayer(
                        Timeline.of(ROUTINE), new SessionClock(outputs::nanoTime, outputs::wall));
        final Consumer<Reading> company = hearing.play(ROUTINE);

        Session start() throws InterruptedException {
            player.start();
            read();
            finishWork();
            return this;
        }

        void read() {
            for (var next = screen.poll(); next != null; next = screen.poll()) {
                next.run();
            }
            company.accept(player.now());
        }

        /// The last of so many seconds.
        Samples hear(int seconds) throws InterruptedException {
            for (int i = 0; i < 5 * (seconds - 1); i++) {
                read();
                outputs.heardOn("default", SECOND / 5);
            }
            read();
            return outputs.heardOn("default", SECOND);
        }
    }

    @Test
    void aSessionIsHeard() throws InterruptedException {
        var session = new Session().start();

        assertEquals(0, power(session.hear(3)), "the lead-in");
        bowl(session.hear(5));
    }

    @Test
    void whetherAnythingCanBeHeardIsKnown() throws InterruptedException {
        var session = new Session().start();
        session.hear(1);
        assertTrue(hearing.audibleProperty().get());
        outputs.pull("default");
        while (hearing.audibleProperty().get() || notices.isEmpty()) {
            var next = screen.poll(10, TimeUnit.SECONDS);
            assertNotNull(next, "nothing more is told");
            next.run();
        }
        assertEquals(List.of("There is no sound device; the session goes on in silence."), notices);
    }

    @Test
    void leavingASessionFallsSilentAndLetsTheDeviceGo() throws InterruptedException {
        var session = new Session().start();
        bowl(session.hear(7));
        hearing.rest();
        outputs.heardOn("default", 2);

        assertEquals(0, power(outputs.heardOn("default", 20)));
        outputs.letGo("default");
        assertTrue(outputs.closed("default"));
    }

    @Test
    void leavingASessionAndStartingAgainSoundsLikeTheFirstTime() throws InterruptedException {
        var first = new Session().start();
        double once = bowl(first.hear(8));
        first.player.pause();
        first.read();
        hearing.rest();
        var second = new Session().start();
        outputs.heardOn("default", 2);

        assertEquals(0, power(second.hear(3)), "the lead-in");
        second.hear(2);
        assertEquals(once, power(second.hear(3)), 0.3 * once);
    }

    @Test
    void startingAgainAfterTheEndCutsTheLastBowlAndSoundsLikeTheFirstTime()
            throws InterruptedException {
        var first = new Session().start();
        double once = bowl(first.hear(8));
        first.player.seek(first.player.now().session().timeline().length().minusSeconds(1));
        bowl(first.hear(3));
        assertEquals(Reading.State.ENDED, first.player.now().state());
        var again = new Session().start();
        outputs.heardOn("default", 2);

        assertEquals(0, power(again.hear(3)), () -> "the lead-in " + again.player.now());
        again.hear(2);
        first.read();
        assertEquals(once, power(again.hear(3)), 0.3 * once);
    }

    @Test
    void aSessionThatStandsStillTakesNothingFromTheOneThatPlays() throws InterruptedException {
        var paused = new Session().start();
        double once = bowl(paused.hear(8));
        paused.player.pause();
        paused.read();
        var playing = new Session().start();
        for (int i = 0; i < 7; i++) {
            playing.hear(1);
            paused.read();
        }

        assertEquals(once, power(playing.hear(1)), 0.3 * once);
    }

    @Test
    void pausingIsSilentAndClosingThenLetsTheDeviceGo() throws InterruptedException {
        var session = new Session().start();
        bowl(session.hear(8));
        session.player.pause();
        session.read();
        outputs.heardOn("default", 2);
        assertEquals(0, power(outputs.heardOn("default", 10)));
        outputs.letGo("default");
        hearing.close();

        assertTrue(outputs.closed("default"));
    }

    @Test
    void closingInTheMiddleOfASessionFadesOutAndLetsTheDeviceGo() throws InterruptedException {
        var session = new Session().start();
        bowl(session.hear(8));
        outputs.letGo("default");
        hearing.close();

        assertTrue(outputs.closed("default"));
        assertTrue(outputs.all("default").jump() < 0.05);
        session.read();
    }

    @Test
    void whatIsReadAfterClosingIsHeardByNobody() throws InterruptedException {
        outputs.letGo("default");
        hearing.close();
        var session = new Session().start();
        session.read();

        assertEquals(0, outputs.opened());
    }

    // ---- the device ----

    @Test
    void thatThereIsNoDeviceIsToldOnceARun() throws InterruptedException {
        outputs.pull("default");
        for (int i = 0; i < 2; i++) {
            new Session().start();
            await(() -> notices.size() == 1);
            hearing.rest();
            outputs.letGo();
        }
        assertToldSoFar(1);
    }

    // ---- the voice ----

    @Test
    void aMissingVoiceIsToldOnceBeforeEachSessionHoweverManyRoutinesAreLookedAt()
            throws InterruptedException {
        choose(VoiceChoice.DEFAULT);
        hearing.checkVoice();
        await(() -> notices.size() == 1);
        hearing.checkVoice();
        hearing.checkVoice();
        new Session().start();
        assertToldSoFar(1);

        hearing.rest();
        hearing.checkVoice();
        await(() -> notices.size() == 2);
        new Session().start();
        assertToldSoFar(2);
    }

    @Test
    void aSessionThatBeginsFromTheEndOfAnotherIsTold() throws InterruptedException {
        choose(VoiceChoice.DEFAULT);
        new Session().start();
        await(() -> notices.size() == 1);
        var again = new Session().start();
        await(() -> notices.size() == 2);
        again.player.pause();
        again.read();
        again.player.resume();
        again.read();

        assertToldSoFar(2);
    }

    @Test
    void whoeverWantsNoVoiceIsToldNothing() throws InterruptedException {
        hearing.checkVoice();
        new Session().start();
        hearing.checkVoice();

        assertToldSoFar(0);
    }

    @Test
    void leavingASessionEndsTheProgramThatSpeaks() throws InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell for a stand-in program");
        choose(
                new VoiceChoice(
                        EngineKind.OWN_COMMAND,
                        "",
                        1,
                        "/bin/sh -c 'sleep 30'",
                        Telling.ALWAYS_FULL));
        var before = ProcessHandle.current().descendants().toList();
        var session = new Session().start();
        var programs = new ArrayList<ProcessHandle>();
        await(
                () -> {
                    session.read();
                    programs.clear();
                    ProcessHandle.current()
                            .descendants()
                            .filter(program -> !before.contains(program))
                            .forEach(programs::add);
                    return !programs.isEmpty();
                });
        hearing.rest();

        for (var program : programs) {
            program.onExit().orTimeout(10, TimeUnit.SECONDS).join();
        }
    }

    private void choose(VoiceChoice voice) {
        settings.set(settings.get().withSound(settings.get().sound().withVoice(voice)));
    }

    /// Waits until what was begun by now is done, then counts.
    private void assertToldSoFar(int times) throws InterruptedException {
        finishWork();
        assertEquals(times, notices.size(), notices::toString);
    }

    /// What was begun before comes to its end meanwhile.
    private void finishWork() throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            var done = new ArrayList<Boolean>();
            background.run(() -> true, done::add);
            await(() -> !done.isEmpty());
        }
    }

    private void await(BooleanSupplier done) throws InterruptedException {
        while (!done.getAsBoolean()) {
            var next = screen.poll(10, TimeUnit.MILLISECONDS);
            if (next != null) {
                next.run();
            }
        }
    }

    private static double power(Samples heard) {
        return heard.power(0, heard.frames());
    }

    /// How loud a bowl is, which is heard.
    private static double bowl(Samples heard) {
        double power = power(heard);
        assertTrue(power > 1e-5, () -> "no bowl, but " + power);
        return power;
    }
}
