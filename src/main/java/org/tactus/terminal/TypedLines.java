package org.tactus.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// The lines that somebody types. A thread waits for them, since a session goes on while none
/// comes.
final class TypedLines {
    private static final long LOOK_MILLIS = 50;

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private volatile boolean over = false;

    TypedLines(InputStream in) {
        Thread.ofPlatform().daemon().name("typed").start(() -> read(in));
    }

    /// The next line, if one has come.
    Optional<String> next() {
        return Optional.ofNullable(lines.poll());
    }

    /// Waits for the next line; empty where none will come any more, or where whoever waits is
    /// interrupted.
    Optional<String> await() {
        try {
            while (!areOver()) {
                var line = lines.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                if (line != null) {
                    return Optional.of(line);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    /// Whether all lines have been taken and no more will come.
    boolean areOver() {
        return over && lines.isEmpty();
    }

    private void read(InputStream in) {
        // Not closed: the stream is not ours.
        var reader = new BufferedReader(new InputStreamReader(in, Charset.defaultCharset()));
        try {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
            }
        } catch (IOException e) {
            // An input that fails says no more than one that has ended.
        }
        over = true;
    }
}
