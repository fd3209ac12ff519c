package org.tactus.sound.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.tactus.sound.Clip;
import org.tactus.sound.Spoken;

/// Has lines spoken ahead of time, several at once, and keeps those that fit. When the voice fails
/// several times in a row it is not asked any more. What was spoken once is at hand when the
/// timeline changes. For one session and any number of threads.
public final class Narrator {
    private static final int AT_ONCE = 2;
    private static final int GIVE_UP_AFTER = 3;

    private final Speech speech;
    private final Consumer<Fault> onFault;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final AtomicInteger failuresInARow = new AtomicInteger();
    private final AtomicBoolean told = new AtomicBoolean();
    private final Map<String, Clip> clips = new ConcurrentHashMap<>();

    /// Speaks with `speech`.
    ///
    /// @param onFault is told once why there is no voice, on any thread
    public Narrator(Speech speech, Consumer<Fault> onFault) {
        this.speech = speech;
        this.onFault = onFault;
    }

    /// Speaks lines in their order; may take minutes. Interrupting the thread ends it.
    ///
    /// @param soFar is handed, after each line, all that were spoken so far
    /// @return all that were spoken
    public List<Spoken> speak(List<Line> lines, Consumer<List<Spoken>> soFar)
            throws InterruptedException {
        var kept = new ArrayList<Spoken>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var spoken = new ArrayList<Future<Optional<Spoken>>>();
            lines.forEach(line -> spoken.add(threads.submit(() -> inTurn(line))));
            try {
                for (var line : spoken) {
                    line.get().filter(next -> isFree(kept, next)).ifPresent(kept::add);
                    soFar.accept(List.copyOf(kept));
                }
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            } finally {
                spoken.forEach(line -> line.cancel(true));
            }
        }
        return List.copyOf(kept);
    }

    /// Whether the line before it, in the same segment, is over by then.
    private static boolean isFree(List<Spoken> kept, Spoken next) {
        if (kept.isEmpty() || kept.getLast().segment() != next.segment()) {
            return true;
        }
        var last = kept.getLast();
        return last.at().plus(last.clip().length()).compareTo(next.at()) <= 0;
    }

    private Optional<Spoken> inTurn(Line line) throws InterruptedException {
        turns.acquire();
        try {
            for (var wording : line.wordings()) {
                var clip = clip(wording);
                if (clip.isEmpty()) {
                    return Optional.empty();
                }
                var spoken = line.spoken(clip.get());
                if (spoken.isPresent()) {
                    return spoken;
                }
            }
            return Optional.empty();
        } finally {
            turns.release();
        }
    }

    private Optional<Clip> clip(String wording) throws InterruptedException {
        var known = Optional.ofNullable(clips.get(wording));
        if (known.isPresent()) {
            return known;
        }
        var spoken = spoken(wording);
        spoken.ifPresent(clip -> clips.put(wording, clip));
        return spoken;
    }

    private Optional<Clip> spoken(String wording) throws InterruptedException {
        if (failuresInARow.get() >= GIVE_UP_AFTER) {
            return Optional.empty();
        }
        return switch (speech.say(wording)) {
            case Speech.Said.Aloud(var clip) -> {
                failuresInARow.set(0);
                yield Optional.of(clip);
            }
            case Speech.Said.Failed(var fault) -> {
                failuresInARow.incrementAndGet();
                if (told.compareAndSet(false, true)) {
                    onFault.accept(fault);
                }
                yield Optional.empty();
            }
        };
    }
}
