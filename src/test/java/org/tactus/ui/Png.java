package org.tactus.ui;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;

/// Turns a picture into the bytes of a PNG file, true colour with alpha. (The platform's own
/// writers live in `java.desktop`, which the application does without.)
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] EIGHT_BIT_RGBA = {8, 6, 0, 0, 0};

    private Png() {}

    static byte[] of(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var file = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(file)) {
            out.write(SIGNATURE);
            chunk(
                    out,
                    "IHDR",
                    ByteBuffer.allocate(13)
                            .putInt(width)
                            .putInt(height)
                            .put(EIGHT_BIT_RGBA)
                            .array());
            chunk(out, "IDAT", rows(image, width, height));
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory", e);
        }
        return file.toByteArray();
    }

    private static byte[] rows(Image image, int width, int height) throws IOException {
        var packed = new ByteArrayOutputStream();
        var pixels = image.getPixelReader();
        try (var out = new DataOutputStream(new DeflaterOutputStream(packed))) {
            var row = ByteBuffer.allocate(1 + 4 * width);
            for (int y = 0; y < height; y++) {
                row.clear().put((byte) 0);
                for (int x = 0; x < width; x++) {
                    row.putInt(Integer.rotateLeft(pixels.getArgb(x, y), 8));
                }
                out.write(row.array());
            }
        }
        return packed.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }
}
