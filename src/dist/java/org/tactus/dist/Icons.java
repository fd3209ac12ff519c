package org.tactus.dist;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.util.List;

/// The icon in the form that the system wants. What is drawn in `src/dist/icons/tactus.svg` lies
/// beside it as pictures of several sizes; Windows and macOS want them all in one file.
final class Icons {
    private static final List<Integer> WINDOWS = List.of(16, 32, 48, 256);

    private final Layout layout;

    Icons(Layout layout) {
        this.layout = layout;
    }

    void make() throws IOException {
        Files.write(
                layout.icon(),
                switch (layout.platform()) {
                    case LINUX -> png(256);
                    case MAC -> icns();
                    case WINDOWS -> ico();
                });
    }

    private byte[] png(int size) throws IOException {
        return Files.readAllBytes(layout.sources().resolve("icons/tactus-" + size + ".png"));
    }

    /// A directory of pictures, then the pictures.
    private byte[] ico() throws IOException {
        int header = 6 + 16 * WINDOWS.size();
        var pictures = new ByteArrayOutputStream();
        var directory = ByteBuffer.allocate(header).order(ByteOrder.LITTLE_ENDIAN);
        directory.putShort((short) 0).putShort((short) 1).putShort((short) WINDOWS.size());
        for (int size : WINDOWS) {
            var picture = png(size);
            // 256 is written as 0.
            directory.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0);
            directory.putShort((short) 1).putShort((short) 32);
            directory.putInt(picture.length).putInt(header + pictures.size());
            pictures.writeBytes(picture);
        }
        var file = new ByteArrayOutputStream();
        file.writeBytes(directory.array());
        pictures.writeTo(file);
        return file.toByteArray();
    }

    /// Pictures, each with its kind and length before it.
    private byte[] icns() throws IOException {
        var pictures = new ByteArrayOutputStream();
        var out = new DataOutputStream(pictures);
        for (var kind : List.of("icp4:16", "icp5:32", "ic07:128", "ic08:256", "ic09:512")) {
            var parts = kind.split(":");
            var picture = png(Integer.parseInt(parts[1]));
            out.writeBytes(parts[0]);
            out.writeInt(picture.length + 8);
            out.write(picture);
        }
        var file = ByteBuffer.allocate(8 + pictures.size());
        return file.put("icns".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .putInt(file.capacity())
                .put(pictures.toByteArray())
                .array();
    }
}
