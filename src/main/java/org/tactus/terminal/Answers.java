package org.tactus.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// The lines that come in while a session plays. A thread waits for them, since a line cannot be
/// asked for without waiting.
final class Answers {
    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private volatile boolean over = false;

    Answers(InputStream in) {
        Thread.ofPlatform().daemon().name("answers").start(() -> read(in));
    }

    /// The next line, if one has come.
    Optional<String> next() {
        return Optional.ofNullable(lines.poll());
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
