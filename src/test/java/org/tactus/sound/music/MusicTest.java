package org.tactus.sound.music;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tactus.sound.Music;
import org.tactus.sound.SoundFormat;
import org.tactus.sound.decode.AudioFiles;

/// The files hold steady levels, so that it is seen which of them plays.
final class MusicTest {
    private static final int FRAMES = 480;

    @TempDir private Path folder;

    private final List<String> faults = new ArrayList<>();

    @Test
    void filesFollowEachOtherWithoutAGapAndBeginAgain() throws IOException {
        steady("b.wav", 0.2);
        steady("a.wav", 0.1);
        assertEquals(List.of(0.1, 0.2, 0.1, 0.2), levels(music(), 4));
        assertEquals(List.of(), faults);
    }

    @Test
    void filesAreOrderedAsPeopleCountAndFoldersWithinAreLookedThrough() throws IOException {
        Files.createDirectory(folder.resolve("Disc 2"));
        steady("Disc 2/1.wav", 0.4);
        steady("10 last.wav", 0.3);
        steady("2 second.wav", 0.2);
        steady("1 first.WAV", 0.1);
        assertEquals(List.of(0.1, 0.2, 0.3, 0.4, 0.1), levels(music(), 5));
    }

    @Test
    void shufflingPlaysEveryFileOnceInARound() throws IOException {
        for (int i = 1; i <= 6; i++) {
            steady(i + ".wav", i / 10.0);
        }
        var music = new FolderMusic(folder, Optional.of(new Random(5)), this::note);
        var first = levels(music, 6);
        var second = levels(music, 6);
        assertEquals(new TreeSet<>(first), new TreeSet<>(second));
        assertEquals(6, new TreeSet<>(first).size());
        assertTrue(!first.equals(second) || !first.equals(first.stream().sorted().toList()));
    }

    @Test
    void whatIsBrokenIsNamedOnceAndTheRestPlays() throws IOException {
        steady("a.wav", 0.1);
        Files.writeString(folder.resolve("b.mp3"), "no music");
        Files.writeString(folder.resolve("c.flac"), "no music either");
        Files.writeString(folder.resolve("notes.txt"), "not looked at");
        steady("d.wav", 0.2);
        assertEquals(List.of(0.1, 0.2, 0.1, 0.2, 0.1), levels(music(), 5));
        assertEquals(List.of("file-unreadable b.mp3", "file-unreadable c.flac"), faults);
    }

    @Test
    void aMp3ThatWasCutOffPlaysAsFarAsItGoesAndIsNamed() throws IOException {
        byte[] whole = Files.readAllBytes(sample("tone.mp3"));
        Files.write(folder.resolve("a.mp3"), Arrays.copyOf(whole, whole.length * 3 / 5));
        steady("b.wav", 0.1);
        var music = music();
        float[] second = new float[2 * SoundFormat.RATE];
        music.read(0, second, SoundFormat.RATE);
        assertEquals(List.of("file-short a.mp3"), faults);
        assertTrue(loudest(second) > 0.4);
    }

    @Test
    void anUnreadableFolderIsNamedAndSilent() {
        var missing = folder.resolve("missing");
        var music = new FolderMusic(missing, Optional.empty(), this::note);
        assertEquals(List.of(0.0, 0.0), levels(music, 2));
        assertEquals(List.of("folder-unreadable missing"), faults);
    }

    @Test
    void aFolderThatIsASymbolicLinkPlays() throws IOException {
        var music = Files.createDirectory(folder.resolve("music"));
        steady("music/2.wav", 0.2);
        steady("music/10.wav", 0.3);
        var link = Files.createSymbolicLink(folder.resolve("link"), music);

        assertEquals(
                List.of(0.2, 0.3, 0.2),
                levels(new FolderMusic(link, Optional.empty(), this::note), 3));
        assertEquals(List.of(), faults);
    }

    @Test
    void aLinkThatLeadsNowhereIsAnUnreadableFolder() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("missing"));

        assertEquals(List.of(0.0), levels(new FolderMusic(link, Optional.empty(), this::note), 1));
        assertEquals(List.of("folder-unreadable link"), faults);
    }

    @Test
    void aFolderWithinThatCannotBeReadIsNamedOnceAndTheRestPlays() throws IOException {
        steady("a.wav", 0.1);
        steady("z.wav", 0.2);
        var locked = Files.createDirectory(folder.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(locked), "this user reads everything");

            assertEquals(List.of(0.1, 0.2, 0.1), levels(music(), 3));
            assertEquals(List.of("subfolder-unreadable locked"), faults);
        } finally {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /// As the system tells it, for users who read everything.
    @Test
    void theSearchGoesOnAfterAFolderWithinButNotWithoutTheFolderItself() throws IOException {
        var search = new MusicFolder.Search(folder);
        var within = folder.resolve("locked");
        var denied = new AccessDeniedException("locked");

        assertEquals(FileVisitResult.CONTINUE, search.visitFileFailed(within, denied));
        assertEquals(FileVisitResult.CONTINUE, search.postVisitDirectory(within, denied));
        assertEquals(List.of(within, within), search.unreadable());
        assertThrows(IOException.class, () -> search.visitFileFailed(folder, denied));
        assertThrows(IOException.class, () -> search.postVisitDirectory(folder, denied));
    }

    @Test
    void aFolderWithNothingToPlayIsNamedAndSilent() throws IOException {
        var empty = Files.createDirectory(folder.resolve("empty"));
        assertEquals(
                List.of(0.0, 0.0), levels(new FolderMusic(empty, Optional.empty(), this::note), 2));
        Files.writeString(folder.resolve("a.mp3"), "");
        assertEquals(List.of(0.0, 0.0), levels(music(), 2));
        assertEquals(
                List.of(
                        "folder-empty empty",
                        "file-unreadable a.mp3",
                        "folder-empty " + folder.getFileName()),
                faults);
    }

    @Test
    void afterClosingNothingIsHeldOpen() throws IOException {
        steady("a.wav", 0.1);
        var music = music();
        assertEquals(List.of(0.1), levels(music, 1));
        music.close();
        assertEquals(List.of(0.0), levels(music, 1));
    }

    @Test
    @Timeout(30)
    void musicIsReadyAheadAndComesOutAsItWentIn() {
        try (var ahead = MusicAhead.of(ramp())) {
            float[] block = new float[2 * FRAMES];
            int steps = 0;
            float last = -1;
            for (int i = 0; i < 2000; i++) {
                awaitReady(ahead, FRAMES);
                ahead.read((long) i * FRAMES, block, FRAMES);
                for (int frame = 0; frame < FRAMES && i > 2; frame++) {
                    float now = block[2 * frame];
                    boolean follows = now > last || (last > 0.99 && now < 0.01);
                    steps += follows ? 1 : 0;
                    assertEquals(now, block[2 * frame + 1]);
                    last = now;
                }
            }
            assertEquals(1997 * FRAMES, steps);
        }
    }

    @Test
    @Timeout(30)
    void itHoldsSomeSecondsAndThenRests() {
        try (var ahead = MusicAhead.of(ramp())) {
            awaitReady(ahead, 5 * SoundFormat.RATE);
            assertTrue(ahead.ready().compareTo(Duration.ofSeconds(6)) < 0);
        }
    }

    @Test
    @Timeout(30)
    void silenceIsReachedAndLeftWithoutAClickWhereNothingIsReady() throws InterruptedException {
        var gate = new CountDownLatch(1);
        var stalling = new CountDownLatch(1);
        Music slow =
                (frame, into, frames) -> {
                    Arrays.fill(into, 0, 2 * frames, 0.8f);
                    if (frame > 20_000) {
                        stalling.countDown();
                        awaitQuietly(gate);
                    }
                };
        try (var ahead = MusicAhead.of(slow)) {
            stalling.await();
            var heard = new ArrayList<Float>();
            float[] block = new float[2 * FRAMES];
            for (int i = 0; i < 100; i++) {
                ahead.read(0, block, FRAMES);
                add(block, heard);
            }
            gate.countDown();
            awaitReady(ahead, 10 * FRAMES);
            for (int i = 0; i < 10; i++) {
                ahead.read(0, block, FRAMES);
                add(block, heard);
            }
            for (int i = 1; i < heard.size(); i++) {
                assertTrue(Math.abs(heard.get(i) - heard.get(i - 1)) < 0.05, "a jump at " + i);
            }
            assertEquals(0f, heard.get(99 * FRAMES));
            assertEquals(0.8f, heard.getLast());
        }
    }

    @Test
    @Timeout(30)
    void closingClosesTheMusicBeneath() throws InterruptedException {
        var closed = new CountDownLatch(1);
        var music =
                new Music() {
                    @Override
                    public void read(long frame, float[] into, int frames) {
                        Arrays.fill(into, 0);
                    }

                    @Override
                    public void close() {
                        closed.countDown();
                    }
                };
        MusicAhead.of(music).close();
        closed.await();
    }

    private static Music ramp() {
        return (frame, into, frames) -> {
            for (int i = 0; i < frames; i++) {
                float level = (frame + i) % 48_000 / 48_000f;
                into[2 * i] = level;
                into[2 * i + 1] = level;
            }
        };
    }

    private static void awaitReady(MusicAhead ahead, int frames) {
        while (ahead.ready().compareTo(SoundFormat.length(frames)) < 0) {
            Thread.onSpinWait();
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void add(float[] block, List<Float> heard) {
        for (int i = 0; i < FRAMES; i++) {
            heard.add(block[2 * i]);
        }
    }

    private FolderMusic music() {
        return new FolderMusic(folder, Optional.empty(), this::note);
    }

    private void note(MusicFault fault) {
        faults.add(fault.kind().id() + " " + fault.name());
    }

    /// Ten blocks of one level.
    private void steady(String name, double level) throws IOException {
        int frames = 10 * FRAMES;
        byte[] samples = new byte[4 * frames];
        short sample = (short) Math.round(level * 32768);
        for (int i = 0; i < samples.length; i += 2) {
            samples[i] = (byte) sample;
            samples[i + 1] = (byte) (sample >> 8);
        }
        var format = new AudioFormat(SoundFormat.RATE, 16, 2, true, false);
        try (var in = new AudioInputStream(new ByteArrayInputStream(samples), format, frames)) {
            AudioSystem.write(in, AudioFileFormat.Type.WAVE, folder.resolve(name).toFile());
        }
    }

    /// The level in the middle of each of the next files.
    private static List<Double> levels(Music music, int files) {
        var levels = new ArrayList<Double>();
        float[] blocks = new float[2 * 10 * FRAMES];
        for (int i = 0; i < files; i++) {
            music.read(0, blocks, 10 * FRAMES);
            levels.add(Math.round(100 * blocks[10 * FRAMES]) / 100.0);
        }
        return levels;
    }

    private static float loudest(float[] sound) {
        float loudest = 0;
        for (float sample : sound) {
            loudest = Math.max(loudest, Math.abs(sample));
        }
        return loudest;
    }

    private static Path sample(String name) {
        return Path.of(Objects.requireNonNull(AudioFiles.class.getResource(name)).getPath());
    }
}
