package org.tactus.sound;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/// A sound card made of a pipe: a program that reads what a session plays as fast as a card would,
/// and keeps it. The pipe is made as small as a card's buffer, so that it is this clock that the
/// writer feels; and like a card it begins when there is something in its buffer.
final class PacedReader {
    private static final int FRAME = 4;
    private static final int CHUNK = 480 * FRAME;
    private static final int SET_PIPE_SIZE = 1031;
    private static final int BUFFER = 16_384;

    private PacedReader() {}

    /// Reads until there is no more.
    ///
    /// @param args where to keep it; how many times as fast as a right clock this one is
    public static void main(String[] args) throws Throwable {
        double rate = SoundFormat.RATE * Double.parseDouble(args[1]);
        try (var out = Files.newOutputStream(Path.of(args[0]))) {
            var in = System.in;
            byte[] chunk = new byte[CHUNK];
            for (int ready = in.available(); ready >= CHUNK; ready = in.available()) {
                copy(in, chunk, out);
            }
            shrinkPipe();
            while (in.available() < BUFFER * 3 / 4) {
                LockSupport.parkNanos(1_000_000);
            }
            long start = System.nanoTime();
            long frames = 0;
            for (int count = copy(in, chunk, out); count > 0; count = copy(in, chunk, out)) {
                frames += count / FRAME;
                long due = start + (long) (frames * 1e9 / rate);
                for (long left = due - System.nanoTime();
                        left > 0;
                        left = due - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
            }
        }
    }

    private static int copy(InputStream in, byte[] chunk, OutputStream out) throws IOException {
        int count = in.readNBytes(chunk, 0, chunk.length);
        out.write(chunk, 0, count);
        return count;
    }

    private static void shrinkPipe() throws Throwable {
        var linker = Linker.nativeLinker();
        var fcntl =
                linker.downcallHandle(
                        linker.defaultLookup().find("fcntl").orElseThrow(),
                        FunctionDescriptor.of(
                                ValueLayout.JAVA_INT,
                                ValueLayout.JAVA_INT,
                                ValueLayout.JAVA_INT,
                                ValueLayout.JAVA_INT),
                        Linker.Option.firstVariadicArg(2));
        int size = (int) fcntl.invokeExact(0, SET_PIPE_SIZE, BUFFER);
        if (size < 0) {
            System.err.println("the pipe stays as large as it is");
        }
    }
}
