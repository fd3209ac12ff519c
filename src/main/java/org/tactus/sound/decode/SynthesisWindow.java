package org.tactus.sound.decode;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import javazoom.jl.decoder.Decoder;

/// The numbers that every frame of MP3 is filtered with. JLayer keeps them as a serialized array,
/// and Java asks its security before it reads such a thing, see [org.tactus.machine.PlainFile].
final class SynthesisWindow {
    private static final String FILE = "sfd.ser";

    /// What Java writes before the numbers of a `float[]`.
    private static final int HEADER = 27;

    private static final int NUMBERS = 512;
    private static final int ROW = 16;

    private SynthesisWindow() {}

    /// Gives JLayer its numbers before it asks for them. Where that fails it reads them itself.
    static void lay() {
        try {
            var numbers = read();
            var rows = new float[NUMBERS / ROW][];
            Arrays.setAll(rows, i -> Arrays.copyOfRange(numbers, i * ROW, (i + 1) * ROW));
            var filter = Class.forName(Decoder.class.getPackageName() + ".SynthesisFilter");
            set(filter, "d16", rows);
            set(filter, "d", numbers);
        } catch (IOException | ReflectiveOperationException | RuntimeException anotherJLayer) {
            // It is asked for none of this.
        }
    }

    private static float[] read() throws IOException {
        try (var file =
                new DataInputStream(
                        Objects.requireNonNull(Decoder.class.getResourceAsStream(FILE)))) {
            file.skipNBytes(HEADER);
            var numbers = new float[NUMBERS];
            for (int i = 0; i < NUMBERS; i++) {
                numbers[i] = file.readFloat();
            }
            return numbers;
        }
    }

    private static void set(Class<?> filter, String name, Object value)
            throws ReflectiveOperationException {
        var field = filter.getDeclaredField(name);
        field.setAccessible(true);
        field.set(null, value);
    }
}
