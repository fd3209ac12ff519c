package org.tactus.sound.decode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;

/// What stands before the sound of an MP3 file: tags, which are passed over, and how many frames
/// most encoders say there are (in a silent first frame, known by `Xing` or `Info`).
final class Mp3Header {
    private static final int TAG_HEADER = 10;
    private static final int LOOKED_AT = 256;
    private static final int HAS_COUNT = 1;
    private static final int SAMPLES_OF_MPEG_1 = 1152;

    private Mp3Header() {}

    /// Reads up to the first frame of sound.
    ///
    /// @return how many frames of sound there are, if the file says so
    static OptionalLong read(InputStream in) throws IOException {
        skipTag(in);
        in.mark(LOOKED_AT);
        byte[] begin = in.readNBytes(LOOKED_AT);
        in.reset();
        var text = new String(begin, StandardCharsets.ISO_8859_1);
        int at = Math.max(text.indexOf("Xing"), text.indexOf("Info"));
        if (at < 0 || at + 12 > begin.length) {
            return OptionalLong.empty();
        }
        var fields = ByteBuffer.wrap(begin, at + 4, 8);
        boolean counted = (fields.getInt() & HAS_COUNT) != 0;
        long frames = fields.getInt() & 0xffffffffL;
        boolean mpeg1 = (begin[1] & 0x18) == 0x18;
        return counted
                ? OptionalLong.of(frames * (mpeg1 ? SAMPLES_OF_MPEG_1 : SAMPLES_OF_MPEG_1 / 2))
                : OptionalLong.empty();
    }

    /// A tag may hold pictures of many megabytes; nobody needs them here.
    private static void skipTag(InputStream in) throws IOException {
        in.mark(TAG_HEADER);
        byte[] header = in.readNBytes(TAG_HEADER);
        boolean tagged =
                header.length == TAG_HEADER
                        && header[0] == 'I'
                        && header[1] == 'D'
                        && header[2] == '3';
        if (!tagged) {
            in.reset();
            return;
        }
        long size = 0;
        for (int i = 6; i < TAG_HEADER; i++) {
            size = size << 7 | (header[i] & 0x7f);
        }
        in.skipNBytes(size);
    }
}
