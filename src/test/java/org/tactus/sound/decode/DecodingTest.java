package org.tactus.sound.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tactus.sound.SoundFormat;

/// The samples are half a second of 440 Hz on the left and 660 Hz on the right, at half of full
/// scale; the AIFF is both in one channel.
final class DecodingTest {
    private static final double HALF_SCALE = 0.5;

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({"tone.flac, 440, 660", "tone.ogg, 440, 660", "tone.mp3, 440, 660"})
    void everyFormatSoundsAsItWasMade(String name, double left, double right) throws IOException {
        float[] sound = read(sample(name));
        assertEquals(HALF_SCALE, amplitude(sound, 0, left), 0.02);
        assertEquals(HALF_SCALE, amplitude(sound, 1, right), 0.02);
        assertEquals(0, amplitude(sound, 0, right), 0.02);
        assertEquals(0, amplitude(sound, 1, left), 0.02);
    }

    @Test
    void oneChannelSoundsFromTheMiddle() throws IOException {
        float[] sound = read(sample("tone.aiff"));
        for (int i = 0; i < sound.length; i += 2) {
            assertEquals(sound[i], sound[i + 1]);
        }
        assertEquals(HALF_SCALE / 2, amplitude(sound, 0, 440), 0.02);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tone.flac", "tone.ogg", "tone.aiff"})
    void halfASecondStaysHalfASecond(String name) throws IOException {
        assertEquals(SoundFormat.RATE, read(sample(name)).length, 100);
    }

    @ParameterizedTest
    @CsvSource({
        "8000, 8, false", "11025, 16, false", "22050, 16, true", "44100, 24, false",
        "48000, 16, false", "48000, 32, true", "96000, 24, false", "192000, 16, true"
    })
    void wavOfAnyRateAndDepthKeepsItsPitchAndLevel(int rate, int bits, boolean bigEndian)
            throws IOException {
        var file = folder.resolve(bigEndian ? "tone.aiff" : "tone.wav");
        write(file, rate, bits, !bigEndian);
        float[] sound = read(file);
        assertEquals(2 * SoundFormat.RATE, sound.length, 4);
        assertEquals(HALF_SCALE, amplitude(sound, 0, 1000), 0.01);
    }

    @Test
    void whatLiesAboveHalfTheRateIsTakenAway() {
        double tooHigh = 30_000;
        var resampler = new Resampler(96_000, 48_000);
        float[] sine = new float[2 * 9600];
        for (int i = 0; i < sine.length; i++) {
            sine[i] = (float) Math.sin(2 * Math.PI * tooHigh * Math.floorDiv(i, 2) / 96_000);
        }
        resampler.put(sine, sine.length / 2);
        float[] out = new float[2 * 4000];
        assertEquals(4000, resampler.take(out, 0, 4000));
        float loudest = 0;
        for (int i = 400; i < out.length; i++) {
            loudest = Math.max(loudest, Math.abs(out[i]));
        }
        assertTrue(loudest < 0.001, "an alias of " + loudest);
    }

    @Test
    void anEqualRatePassesBitByBit() {
        var resampler = new Resampler(48_000, 48_000);
        float[] in = {0.1f, -0.2f, 0.3f, -0.4f, 0.5f, -0.6f};
        resampler.put(in, 3);
        resampler.end();
        float[] out = new float[8];
        assertEquals(3, resampler.take(out, 0, 4));
        assertEquals(0, Arrays.compare(in, Arrays.copyOf(out, 6)));
    }

    @Test
    void theSizeOfThePiecesChangesNothing() throws IOException {
        float[] whole = read(sample("tone.ogg"));
        try (var sound = new Converted(AudioFiles.open(sample("tone.ogg")))) {
            float[] pieces = new float[whole.length];
            int at = 0;
            int size = 1;
            while (at < pieces.length / 2) {
                at += sound.read(pieces, at, Math.min(size, pieces.length / 2 - at));
                size = size % 977 + 13;
            }
            assertEquals(0, Arrays.compare(whole, pieces));
        }
    }

    @Test
    void aMp3ThatWasCutOffSaysSo() throws IOException {
        byte[] whole = Files.readAllBytes(sample("tone.mp3"));
        var file = folder.resolve("cut.mp3");
        Files.write(file, Arrays.copyOf(whole, whole.length * 3 / 5));
        try (var sound = new Converted(AudioFiles.open(file))) {
            assertTrue(drain(sound) > 0);
            assertTrue(sound.endedEarly());
        }
        try (var sound = new Converted(AudioFiles.open(sample("tone.mp3")))) {
            drain(sound);
            assertFalse(sound.endedEarly());
        }
    }

    @Test
    void aTagOfManyMegabytesIsPassedOver() throws IOException {
        int size = 3 << 20;
        byte[] tag = new byte[10 + size];
        tag[0] = 'I';
        tag[1] = 'D';
        tag[2] = '3';
        tag[3] = 3;
        for (int i = 0; i < 4; i++) {
            tag[6 + i] = (byte) ((size >> (7 * (3 - i))) & 0x7f);
        }
        var file = folder.resolve("tagged.mp3");
        try (var out = Files.newOutputStream(file)) {
            out.write(tag);
            out.write(Files.readAllBytes(sample("tone.mp3")));
        }
        assertEquals(HALF_SCALE, amplitude(read(file), 0, 440), 0.02);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.wav", "a.aiff", "a.flac", "a.ogg", "a.mp3"})
    void noiseIsRefusedWhateverItIsCalled(String name) throws IOException {
        var file = folder.resolve(name);
        byte[] noise = new byte[20_000];
        new Random(4).nextBytes(noise);
        Files.write(file, noise);
        assertThrows(IOException.class, () -> read(file));
        Files.write(file, new byte[0]);
        assertThrows(IOException.class, () -> read(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tone.flac", "tone.ogg", "tone.mp3", "tone.aiff"})
    void aDamagedFileNeverCrashesTheReader(String name) throws IOException {
        byte[] whole = Files.readAllBytes(sample(name));
        var random = new Random(7);
        var file = folder.resolve(name);
        for (int i = 0; i < 40; i++) {
            byte[] damaged = whole.clone();
            for (int j = 0; j < 20; j++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            Files.write(file, Arrays.copyOf(damaged, random.nextInt(damaged.length)));
            try {
                read(file);
            } catch (IOException _) {
                // Either it plays or it says that it does not.
            }
        }
    }

    @Test
    void aWavOfTenHoursIsReadInPieces() throws IOException {
        var file = folder.resolve("long.wav");
        long bytes = 10L * 3600 * 44_100 * 2;
        try (var out = new RandomAccessFile(file.toFile(), "rw")) {
            out.write(header(bytes));
            out.setLength(44 + bytes);
        }
        long before = used();
        try (var sound = new Converted(AudioFiles.open(file))) {
            float[] piece = new float[2 * SoundFormat.RATE];
            for (int second = 0; second < 60; second++) {
                assertEquals(SoundFormat.RATE, sound.read(piece, 0, SoundFormat.RATE));
            }
            assertTrue(used() - before < 64L << 20);
        }
        Files.delete(file);
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static byte[] header(long bytes) {
        var header = ByteBuffer.allocate(44).order(ByteOrder.LITTLE_ENDIAN);
        header.put("RIFF".getBytes(StandardCharsets.US_ASCII));
        header.putInt((int) (bytes + 36));
        header.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII));
        header.putInt(16).putShort((short) 1).putShort((short) 1).putInt(44_100);
        header.putInt(88_200).putShort((short) 2).putShort((short) 16);
        header.put("data".getBytes(StandardCharsets.US_ASCII));
        header.putInt((int) bytes);
        return header.array();
    }

    /// A second of 1000 Hz at half of full scale.
    private static void write(Path file, int rate, int bits, boolean wav) throws IOException {
        int size = bits / 8;
        byte[] bytes = new byte[rate * size];
        for (int i = 0; i < rate; i++) {
            long sample =
                    Math.round(
                            HALF_SCALE
                                    * Math.sin(2 * Math.PI * 1000 * i / rate)
                                    * ((1L << (bits - 1)) - 1));
            boolean unsigned = wav && bits == 8;
            long written = unsigned ? sample + 128 : sample;
            for (int j = 0; j < size; j++) {
                int place = wav ? j : size - 1 - j;
                bytes[i * size + j] = (byte) (written >> (8 * place));
            }
        }
        var format = new AudioFormat(rate, bits, 1, !(wav && bits == 8), !wav);
        try (var in = new AudioInputStream(new ByteArrayInputStream(bytes), format, rate)) {
            AudioSystem.write(
                    in, wav ? AudioFileFormat.Type.WAVE : AudioFileFormat.Type.AIFF, file.toFile());
        }
    }

    private static Path sample(String name) {
        return Path.of(Objects.requireNonNull(DecodingTest.class.getResource(name)).getPath());
    }

    private static float[] read(Path file) throws IOException {
        try (var sound = new Converted(AudioFiles.open(file))) {
            float[] all = new float[0];
            float[] piece = new float[2 * 4800];
            int read;
            do {
                read = sound.read(piece, 0, 4800);
                int old = all.length;
                all = Arrays.copyOf(all, old + 2 * read);
                System.arraycopy(piece, 0, all, old, 2 * read);
            } while (read == 4800);
            return all;
        }
    }

    private static int drain(Converted sound) throws IOException {
        float[] piece = new float[2 * 4800];
        int all = 0;
        int read;
        do {
            read = sound.read(piece, 0, 4800);
            all += read;
        } while (read == 4800);
        return all;
    }

    /// How strong a frequency is in the middle of one channel.
    private static double amplitude(float[] sound, int channel, double frequency) {
        int from = sound.length / 2 / 4;
        int frames = 4800 * Math.max(1, sound.length / 2 / 2 / 4800);
        double real = 0;
        double imaginary = 0;
        for (int i = 0; i < frames; i++) {
            double angle = 2 * Math.PI * frequency * i / SoundFormat.RATE;
            real += sound[2 * (from + i) + channel] * Math.cos(angle);
            imaginary += sound[2 * (from + i) + channel] * Math.sin(angle);
        }
        return 2 * Math.hypot(real, imaginary) / frames;
    }
}
