package org.tactus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tactus.machine.FileBrowser;
import org.tactus.machine.Os;
import org.tactus.machine.SearchPath;
import org.tactus.machine.awake.WakeLock;
import org.tactus.routine.BundledRoutines;
import org.tactus.routine.Library;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineReader;
import org.tactus.settings.Settings;
import org.tactus.sound.Outputs;
import org.tactus.sound.speech.Engines;
import org.tactus.sound.speech.PiperModels;
import org.tactus.sound.speech.Voices;
import org.tactus.text.Messages;

class TerminalCompanyTest {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    private static final Routine ROUTINE =
            Library.of(BundledRoutines.load(new RoutineReader()))
                    .find("feet-10")
                    .orElseThrow()
                    .routine();

    @TempDir private Path folder;
    private final List<String> told = new ArrayList<>();
    private final AtomicInteger held = new AtomicInteger();

    @Test
    void whatASessionWillLackIsToldBeforeItBegins() {
        company(false, true).close();

        assertEquals(2, told.size(), told::toString);
        assertTrue(told.getFirst().contains("install espeak-ng"));
        assertTrue(told.getLast().startsWith("The screen cannot be kept on here."));
    }

    @Test
    void whoWantsNoSoundIsToldNothingOfAVoice() {
        company(true, false).close();

        assertEquals(List.of(), told);
        assertEquals(0, held.get());
    }

    private TerminalCompany company(boolean works, boolean heard) {
        var nothing = new SearchPath(List.of(), List.of());
        var engines = new Engines(Os.LINUX, nothing, new PiperModels(List.of()));
        var machine =
                new Machine(
                        Os.LINUX,
                        Outputs.silent(),
                        new Voices(engines, folder),
                        new FileBrowser(Os.LINUX, nothing),
                        () -> lock(works));
        return new TerminalCompany(MESSAGES, Settings.DEFAULT, machine, ROUTINE, heard, told::add);
    }

    private WakeLock lock(boolean works) {
        held.incrementAndGet();
        return new WakeLock() {
            @Override
            public boolean isHeld() {
                return works;
            }

            @Override
            public void close() {
                held.decrementAndGet();
            }
        };
    }
}
