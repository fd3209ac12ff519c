package org.tactus.sound.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tactus.machine.Os;
import org.tactus.machine.SearchPath;
import org.tactus.routine.BundledRoutines;
import org.tactus.routine.LibraryEntry;
import org.tactus.routine.RoutineReader;
import org.tactus.session.SessionClock;
import org.tactus.session.SessionPlayer;
import org.tactus.session.Timeline;
import org.tactus.sound.Clip;
import org.tactus.text.Messages;

/// Programs that speak, really started: stand-ins for those that fail, and eSpeak NG.
final class SpeechTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir private Path folder;

    private Path cache;

    @BeforeEach
    void chooseACache() {
        cache = folder.resolve("data").resolve("speech");
    }

    @Test
    void eSpeakNgSpeaks() throws InterruptedException {
        var clip = aloud(espeak().say("Glide up beside the spine, out over the shoulders."));
        assertTrue(clip.length().compareTo(Duration.ofSeconds(2)) > 0);
        assertTrue(clip.length().compareTo(Duration.ofSeconds(5)) < 0);
        assertTrue(clip.peak() > 0.3 && clip.peak() <= 0.9);
    }

    @Test
    void eSpeakNgListsItsVoices() throws InterruptedException {
        var path = SearchPath.of(System.getenv(), Os.LINUX);
        assumeEspeak(path);
        var engines = new Engines(Os.LINUX, path, new PiperModels(List.of()));
        assertTrue(
                engines.voices(EngineKind.ESPEAK_NG, runner(PATIENCE)).stream()
                        .anyMatch(voice -> voice.id().equals("de")));
    }

    @Test
    void aFasterVoiceIsShorter() throws InterruptedException {
        var usual = aloud(espeak().say("Soft hands, slow circles, both sides the same."));
        var fast = aloud(espeak(1.5).say("Soft hands, slow circles, both sides the same."));
        assertTrue(fast.length().compareTo(usual.length().multipliedBy(4).dividedBy(5)) < 0);
    }

    @Test
    void theLinesOfARoutineEndBeforeTheNextStepBegins() throws InterruptedException {
        var speech = espeak();
        var timeline = timeline();
        var lines = new Narration(Messages.in(Locale.ENGLISH), Detail.FULL).of(timeline);
        var faults = new ArrayList<Fault>();
        var spoken = new Narrator(speech, faults::add).speak(lines, () -> {});
        assertEquals(List.of(), faults);
        assertTrue(spoken.size() > lines.size() * 3 / 4, spoken.size() + " of " + lines.size());
        for (var line : spoken) {
            var segment = timeline.segments().get(line.segment());
            assertTrue(
                    line.at().plus(line.clip().length()).compareTo(segment.end()) <= 0,
                    () -> line.at() + " " + line.clip().length());
        }
    }

    @Test
    void whatWasSaidOnceIsNotSpokenAgain() throws IOException, InterruptedException {
        var counting =
                script("echo said >> \"$0.log\"; cat > /dev/null; cat '%s'".formatted(wav()));
        var speech = speech(counting);
        assertEquals(aloud(speech.say("Rest.")).frames(), aloud(speech.say("Rest.")).frames());
        aloud(speech(counting).say("Rest."));
        assertEquals(1, Files.readAllLines(Path.of(counting + ".log")).size());
        aloud(speech.say("Rest now."));
        assertEquals(2, Files.readAllLines(Path.of(counting + ".log")).size());
    }

    @Test
    void whatIsKeptIsForItsOwnerOnlyAndHasNoWordsInItsName()
            throws IOException, InterruptedException {
        aloud(speech(script("cat > /dev/null; cat '%s'".formatted(wav()))).say("Secret"));
        assertEquals(
                "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(cache)));
        var file = kept().getFirst();
        assertEquals(1, kept().size());
        assertTrue(file.getFileName().toString().matches("[0-9a-f]{64}\\.wav"));
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void aDamagedSoundInTheCacheIsSpokenAgain() throws IOException, InterruptedException {
        var speech = speech(script("cat > /dev/null; cat '%s'".formatted(wav())));
        aloud(speech.say("Rest."));
        Files.writeString(kept().getFirst(), "no sound");
        aloud(speech.say("Rest."));
    }

    @Test
    void theCacheKeepsToItsSizeAndForgetsWhatWasNotHeardForLongest() throws IOException {
        var small = new WavCache(cache, 2500);
        keep(small, "one", 1000);
        keep(small, "two", 2000);
        assertTrue(small.find("one").isPresent());
        small.keep("three", new byte[1000]);
        assertTrue(small.find("one").isPresent());
        assertTrue(small.find("two").isEmpty());
        assertTrue(small.find("three").isPresent());
    }

    @Test
    void theTextReachesTheProgramAsItIsAndNoShell() throws IOException, InterruptedException {
        var listening =
                script("cat > \"$0.heard\"; echo \"$1\" > \"$0.arg\"; cat '%s'".formatted(wav()));
        var text = "Don't $(touch %s/evil); \"rush\" `now` über".formatted(folder);
        aloud(speech(listening).say(text));
        assertEquals(text + "\n", Files.readString(Path.of(listening + ".heard")));
        aloud(speech(new OwnCommand(List.of(listening.toString(), "{text}"))).say(text));
        assertEquals(text + "\n", Files.readString(Path.of(listening + ".arg")));
        assertFalse(Files.exists(folder.resolve("evil")));
    }

    @Test
    void bracketsThatSomeProgramsTakeForCommandsAreLeftOut()
            throws IOException, InterruptedException {
        var listening = script("cat > \"$0.heard\"; cat '%s'".formatted(wav()));
        aloud(speech(listening).say("Rest [[slnc 9000]]\nnow."));
        assertEquals("Rest  slnc 9000  now.\n", Files.readString(Path.of(listening + ".heard")));
    }

    @Test
    void aProgramThatIsMissingIsNotStarted() throws InterruptedException {
        assertEquals(Fault.NOT_STARTED, fault(speech(folder.resolve("missing")).say("Rest.")));
    }

    @Test
    void aProgramThatCrashesSaysNothing() throws IOException, InterruptedException {
        assertEquals(Fault.CRASHED, fault(speech(script("exit 3")).say("Rest.")));
        assertEquals(Fault.CRASHED, fault(speech(script("kill -9 $$")).say("Rest.")));
    }

    @Test
    void aProgramThatHangsIsEndedWithItsChildren() throws IOException, InterruptedException {
        var hanging = script("echo $$ > \"$0.pid\"; sleep 300 & echo $! >> \"$0.pid\"; wait");
        var speech =
                new EngineSpeech(
                        new OwnCommand(List.of(hanging.toString())),
                        runner(Duration.ofMillis(600)),
                        new WavCache(cache, 1 << 20));
        assertEquals(Fault.HUNG, fault(speech.say("Rest.")));
        for (var pid : Files.readAllLines(Path.of(hanging + ".pid"))) {
            var process = ProcessHandle.of(Long.parseLong(pid));
            process.ifPresent(handle -> handle.onExit().join());
        }
    }

    @Test
    @Timeout(60)
    void closingTheVoiceEndsTheProgramsThatSpeak() {
        assertClosingEnds("sleep SECONDS");
    }

    @Test
    @Timeout(60)
    void closingTheVoiceEndsProgramsThatDoNotWantTo() {
        assertClosingEnds("trap '' TERM; sleep SECONDS; sleep SECONDS");
    }

    @Test
    @Timeout(60)
    void closingTheVoiceEndsProgramsThatStartOneAfterTheOther() {
        assertClosingEnds("trap : TERM; while :; do sleep SECONDS; done");
    }

    /// The seconds are as no other program has them, so that what was started is found by them
    /// wherever it belongs by then.
    private void assertClosingEnds(String program) {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell for stand-in programs");
        var seconds = "30." + System.nanoTime();
        var command = List.of("/bin/sh", "-c", program.replace("SECONDS", seconds));
        var player = new SessionPlayer(timeline(), new SessionClock(() -> 0, () -> Instant.EPOCH));
        var voice =
                new VoiceOver(
                        new Narration(Messages.in(Locale.ENGLISH), Detail.FULL),
                        new Narrator(speech(new OwnCommand(command)), fault -> {}),
                        () -> 0,
                        Runnable::run,
                        said -> {});
        player.start();
        voice.follow(player.now());
        while (sleeping(seconds) < Narrator.AT_ONCE) {
            Thread.onSpinWait();
        }
        long begun = System.nanoTime();
        voice.close();

        while (running(seconds) > 0) {
            Thread.onSpinWait();
        }
        assertTrue(System.nanoTime() - begun < 10_000_000_000L, "they ended by themselves");
        assertEquals(0, running(seconds));
    }

    private static long sleeping(String seconds) {
        return programs(seconds).filter(program -> program.endsWith("/sleep")).count();
    }

    private static long running(String seconds) {
        return programs(seconds).count();
    }

    /// Whatever runs with these seconds. What is over has no command any more, though nobody may
    /// have asked about it yet.
    private static Stream<String> programs(String seconds) {
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::info)
                .filter(info -> info.commandLine().orElse("").contains(seconds))
                .flatMap(info -> info.command().stream());
    }

    @Test
    void silenceIsNoSpeech() throws IOException, InterruptedException {
        assertEquals(Fault.SILENT, fault(speech(script("cat > /dev/null")).say("Rest.")));
        var quiet = folder.resolve("quiet.wav");
        Files.write(quiet, Tone.wav(16_000, 8000, 0));
        assertEquals(Fault.SILENT, fault(speech(script("cat '" + quiet + "'")).say("Rest.")));
    }

    @Test
    void whatIsNoWavIsNoSpeech() throws IOException, InterruptedException {
        assertEquals(Fault.UNREADABLE, fault(speech(script("echo hello")).say("Rest.")));
    }

    @Test
    void differentVoicesAreEquallyLoud() throws IOException, InterruptedException {
        var soft = folder.resolve("soft.wav");
        Files.write(soft, Tone.wav(16_000, 16_000, 0.05));
        var loud = aloud(speech(script("cat '%s'".formatted(wav()))).say("Rest."));
        var softly = aloud(speech(script("cat '" + soft + "'")).say("Rest."));
        assertEquals(loud.peak(), softly.peak(), 0.01);
    }

    private static Timeline timeline() {
        return BundledRoutines.load(new RoutineReader()).stream()
                .map(entry -> ((LibraryEntry.Good) entry).routine())
                .filter(good -> good.id().equals("self-neck-shoulders-6"))
                .map(Timeline::of)
                .findFirst()
                .orElseThrow();
    }

    private EngineSpeech espeak() {
        return espeak(1);
    }

    private EngineSpeech espeak(double speed) {
        var path = SearchPath.of(System.getenv(), Os.LINUX);
        assumeEspeak(path);
        return new EngineSpeech(
                new EspeakNg(path.find("espeak-ng").orElseThrow(), "en", speed),
                runner(PATIENCE),
                new WavCache(cache, 1 << 26));
    }

    private static void assumeEspeak(SearchPath path) {
        assumeTrue(path.find("espeak-ng").isPresent(), "espeak-ng is not installed");
    }

    private Runner runner(Duration patience) {
        return new Runner(folder.resolve("scratch"), patience);
    }

    private EngineSpeech speech(Path program) {
        return speech(new OwnCommand(List.of(program.toString())));
    }

    private EngineSpeech speech(Engine engine) {
        return new EngineSpeech(engine, runner(PATIENCE), new WavCache(cache, 1 << 26));
    }

    private Path wav() throws IOException {
        var file = folder.resolve("tone.wav");
        Files.write(file, Tone.wav(16_000, 16_000, 0.5));
        return file;
    }

    private Path script(String body) throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell for stand-in programs");
        var file = Files.createTempFile(folder, "program", "");
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        return file;
    }

    /// Keeps a thousand bytes, last heard so long after 1970.
    private void keep(WavCache small, String key, long millis) throws IOException {
        var before = kept();
        small.keep(key, new byte[1000]);
        for (var file : kept()) {
            if (!before.contains(file)) {
                Files.setLastModifiedTime(file, FileTime.fromMillis(millis));
            }
        }
    }

    private List<Path> kept() throws IOException {
        if (!Files.isDirectory(cache)) {
            return List.of();
        }
        try (var files = Files.list(cache)) {
            return files.toList();
        }
    }

    private static Clip aloud(Speech.Said said) {
        return assertInstanceOf(Speech.Said.Aloud.class, said).clip();
    }

    private static Fault fault(Speech.Said said) {
        return assertInstanceOf(Speech.Said.Failed.class, said).fault();
    }
}
