package org.tactus.routine;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Whatever a disk, an editor or a cat on the keyboard makes of a file, reading it answers.
class BadInputTest {
    private static final int SAMPLED = 3000;

    private final RoutineReader reader = new RoutineReader();

    @Test
    void aFileCutAnywhereIsRefusedWithAReason() {
        var random = new Random(1);
        var files = List.copyOf(files().values());
        for (int i = 0; i < SAMPLED; i++) {
            var bytes = files.get(random.nextInt(files.size()));
            checkCut(bytes, random.nextInt(bytes.length));
        }
    }

    @Test
    void aFileWithAFlippedByteIsReadOrRefusedWithAReason() {
        var random = new Random(2);
        var files = List.copyOf(files().values());
        for (int i = 0; i < SAMPLED; i++) {
            var bytes = files.get(random.nextInt(files.size()));
            checkFlip(bytes, random.nextInt(bytes.length), 1 + random.nextInt(255));
        }
    }

    @Test
    @Tag("soak")
    void everyFileCutAtEveryByteIsRefusedWithAReason() {
        for (var bytes : files().values()) {
            for (int at = 0; at < bytes.length; at++) {
                checkCut(bytes, at);
            }
        }
    }

    @Test
    @Tag("soak")
    void everyFileWithAnyBitFlippedIsReadOrRefusedWithAReason() {
        for (var bytes : files().values()) {
            for (int at = 0; at < bytes.length; at++) {
                for (int bit = 0; bit < 8; bit++) {
                    checkFlip(bytes, at, 1 << bit);
                }
                checkFlip(bytes, at, 0xFF);
            }
        }
    }

    @Test
    void rubbishIsRefusedWithAReason() {
        var half = new byte[RoutineReader.MOST_BYTES];
        for (var rubbish :
                List.of(
                        new byte[0],
                        new byte[] {0},
                        new byte[RoutineReader.MOST_BYTES],
                        new byte[RoutineReader.MOST_BYTES + 1],
                        filled(half, '['),
                        filled(half, '{'),
                        filled(half, '"'),
                        filled(half, '1'),
                        filled(half, ' '),
                        filled(half, '\n'),
                        filled(half, '\\'),
                        new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
                        new byte[] {(byte) 0xFF, (byte) 0xFE, '{', 0, '}', 0})) {
            checkProblems(rubbish, reader.read(rubbish).problems());
        }
    }

    private void checkCut(byte[] bytes, int at) {
        var cut = Arrays.copyOf(bytes, at);
        switch (reader.read(cut)) {
            case Read.Invalid(var problems) -> checkProblems(cut, problems);
            case Read.Valid _ ->
                    assertTrue(
                            isBlank(Arrays.copyOfRange(bytes, at, bytes.length)), "cut at " + at);
        }
    }

    private void checkFlip(byte[] bytes, int at, int mask) {
        var flipped = bytes.clone();
        flipped[at] ^= (byte) mask;
        switch (reader.read(flipped)) {
            case Read.Invalid(var problems) -> checkProblems(flipped, problems);
            case Read.Valid _ -> {}
        }
    }

    private static void checkProblems(byte[] bytes, List<Problem> problems) {
        assertFalse(problems.isEmpty());
        for (var problem : problems) {
            var line = problem.line("x.json");
            assertFalse(line.isBlank() || line.lines().count() > 1 || line.length() > 1000, line);
            assertFalse(
                    line.contains("jackson")
                            || line.contains("Exception")
                            || line.contains("[Source"),
                    line);
            assertTrue(
                    problem.place().line() >= 1 && problem.place().column() <= bytes.length + 1,
                    line);
        }
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (!Character.isWhitespace(b)) {
                return false;
            }
        }
        return true;
    }

    private static byte[] filled(byte[] bytes, char with) {
        var filled = bytes.clone();
        Arrays.fill(filled, (byte) with);
        return filled;
    }

    private static Map<String, byte[]> files() {
        var files = new TreeMap<String, byte[]>();
        new ArrayList<>(Samples.NAMES).forEach(name -> files.put(name, Samples.bytes(name)));
        BundledRoutines.names().forEach(name -> files.put(name, BundledRoutines.bytes(name)));
        return files;
    }
}
