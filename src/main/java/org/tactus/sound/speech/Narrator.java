package org.tactus.sound.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tactus.sound.Clip;
import org.tactus.sound.Spoken;

/// Has lines spoken and keeps those that fit. When the voice fails several times in a row it is not
/// asked any more. What was spoken once is at hand when the timeline changes. For one session and
/// any number of threads.
public final class Narrator {
    /// How many lines are best spoken at once.
    static final int AT_ONCE = 2;

    private static final int GIVE_UP_AFTER = 3;

    private final Speech speech;
    private final Consumer<Fault> onFault;
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

    /// Speaks lines in their order, several at once; may take minutes. Interrupting the thread ends
    /// it.
    ///
    /// @param each is called after each line, on one thread at a time
    /// @return all that were spoken
    public List<Spoken> speak(List<Line> lines, Runnable each) throws InterruptedException {
        var script = new Script(lines);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var speaking = new ArrayList<Future<?>>();
            for (int i = 0; i < AT_ONCE; i++) {
                speaking.add(
                        threads.submit(
                                () -> {
                                    speak(script, each);
                                    return script;
                                }));
            }
            try {
                for (var one : speaking) {
                    one.get();
                }
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            } finally {
                speaking.forEach(one -> one.cancel(true));
            }
        }
        return script.said();
    }

    private void speak(Script script, Runnable each) throws InterruptedException {
        var part = next(script);
        while (part.isPresent()) {
            var clip = clip(part.get().line(), () -> SessionPlace.START);
            synchronized (script) {
                script.spoken(part.get(), clip, SessionPlace.START);
                each.run();
            }
            part = next(script);
        }
    }

    private static Optional<Script.Part> next(Script script) {
        synchronized (script) {
            return script.next(SessionPlace.START);
        }
    }

    /// The sound of the best wording that ends in time from where it can be heard; where none does,
    /// of the best that would have. May take seconds.
    ///
    /// @param now from where on it can be heard
    Optional<Clip> clip(Line line, Supplier<SessionPlace> now) throws InterruptedException {
        var best = Optional.<Clip>empty();
        for (var wording : line.wordings()) {
            var clip = clip(wording);
            if (clip.isEmpty()) {
                return best;
            }
            if (line.fits(clip.get(), line.from(now.get()))) {
                return clip;
            }
            if (best.isEmpty() && line.fits(clip.get(), line.at())) {
                best = clip;
            }
        }
        return best;
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
