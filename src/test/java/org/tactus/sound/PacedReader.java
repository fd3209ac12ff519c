package org.tactus.sound;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.LockSupport;

/// A sound card made of a pipe: a program that reads what a session plays as fast as a card would,
/// and keeps it. The pipe is made small, as a card's buffer is, so that it is this clock that the
/// writer feels. When a block was due and was not there, a card would have fallen silent until it
/// came: that is noted in a file beside the sound. The system also starts it to ask what it can do,
/// and then gives it nothing.
final class PacedReader {
    private static final int FRAME = 4;
    private static final int CHUNK = 480 * FRAME;
    private static final int SET_PIPE_SIZE = 1031;

    private PacedReader() {}

    /// Reads until there is no more.
    ///
    /// @param args where to keep it; how many times as fast as a right clock this one is; the bytes
    ///     that it takes ahead, a power of two
    public static void main(String[] args) throws Throwable {
        double rate = SoundFormat.RATE * Double.parseDouble(args[1]);
        var in = new FileInputStream(FileDescriptor.in);
        byte[] chunk = in.readNBytes(CHUNK);
        if (chunk.length < CHUNK) {
            return;
        }
        try (var out = Files.newOutputStream(Path.of(args[0]))) {
            out.write(chunk);
            int ahead = Integer.parseInt(args[2]);
            long frames = 0;
            while (!shrinkPipe(ahead)) {
                byte[] more = in.readNBytes(Math.max(CHUNK, in.available() / FRAME * FRAME));
                out.write(more);
                frames += more.length / FRAME;
            }
            long start = System.nanoTime();
            long due = start + (long) (frames * 1e9 / rate);
            pause(due);
            while (chunk.length == CHUNK) {
                boolean late = in.available() < CHUNK;
                chunk = in.readNBytes(CHUNK);
                if (late && chunk.length == CHUNK) {
                    Files.writeString(
                            starved(Path.of(args[0])),
                            "at %.2f s%n".formatted(frames / rate),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.APPEND);
                    long gap = System.nanoTime() - due;
                    out.write(new byte[FRAME * (int) (gap * rate / 1e9)]);
                    start += gap;
                }
                out.write(chunk);
                frames += chunk.length / FRAME;
                due = start + (long) (frames * 1e9 / rate);
                pause(due);
            }
        }
    }

    private static void pause(long until) {
        for (long left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /// Where it is written, a line each, when a block was not there in time; no file where all
    /// were.
    static Path starved(Path kept) {
        return kept.resolveSibling("starved");
    }

    /// Not possible while there is more in it.
    private static boolean shrinkPipe(int bytes) throws Throwable {
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
        return (int) fcntl.invokeExact(0, SET_PIPE_SIZE, bytes) >= 0;
    }
}
