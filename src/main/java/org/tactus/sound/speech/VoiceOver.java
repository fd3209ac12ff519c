package org.tactus.sound.speech;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.tactus.session.Reading;
import org.tactus.session.Timeline;
import org.tactus.sound.Spoken;

/// Has the lines of a running session spoken ahead, on threads of its own: whenever one of them is
/// free, the line that will be heard next from where the session is then. What is ready is handed
/// over at once, whether anybody reads the session meanwhile or not. All methods are for one
/// thread, the one that plays the session, but for [#close].
public final class VoiceOver implements AutoCloseable {
    /// How much later than it is handed over a line can begin: it has to be laid out, the sound
    /// that is on its way is heard before it, and the music steps back for it.
    private static final Duration SOON = Duration.ofMillis(500);

    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(2);

    private final Narration narration;
    private final Narrator narrator;
    private final LongSupplier nanos;
    private final Executor screen;
    private final Consumer<List<Spoken>> say;
    private final List<Thread> speaking;
    private final Object lock = new Object();
    private Optional<Reading> latest = Optional.empty();
    private Optional<Timeline> timeline = Optional.empty();
    private Optional<Timeline> written = Optional.empty();
    private Script script = new Script(List.of());
    private int segment = -1;
    private boolean handingOver = false;
    private volatile boolean over = false;

    /// A line, and what it belongs to.
    private record Turn(Script script, Script.Part part) {}

    /// @param nanos the clock that the session is read on
    /// @param screen runs work on the thread that plays the session
    /// @param say is told all lines that are ready whenever there are others, on that thread
    public VoiceOver(
            Narration narration,
            Narrator narrator,
            LongSupplier nanos,
            Executor screen,
            Consumer<List<Spoken>> say) {
        this.narration = narration;
        this.narrator = narrator;
        this.nanos = nanos;
        this.screen = screen;
        this.say = say;
        this.speaking =
                Stream.generate(() -> Thread.ofVirtual().name("voice").start(this::speak))
                        .limit(Narrator.AT_ONCE)
                        .toList();
    }

    /// The session is where `reading` says. To be called whenever it is read; never waits for a
    /// voice.
    public void follow(Reading reading) {
        synchronized (lock) {
            latest = Optional.of(reading);
            var here = SessionPlace.of(reading, reading.nanos());
            if (timeline.filter(reading.session().timeline()::equals).isEmpty()) {
                begin(reading.session().timeline());
            } else if (here.segment() != segment && isWritten() && script.leave(here, soon())) {
                handOver();
            }
            segment = here.segment();
        }
    }

    /// Finding the words takes longer than whoever draws the session has time for.
    private void begin(Timeline now) {
        timeline = Optional.of(now);
        Thread.ofVirtual().name("narration").start(() -> write(now));
    }

    private void write(Timeline now) {
        var lines = narration.of(now);
        synchronized (lock) {
            if (timeline.filter(now::equals).isPresent()) {
                boolean first = written.isEmpty();
                written = timeline;
                script = new Script(lines, script.said(), soon());
                lock.notifyAll();
                if (!first) {
                    handOver();
                }
            }
        }
    }

    /// Whether the script is that of the timeline that is played.
    private boolean isWritten() {
        return written.equals(timeline);
    }

    /// The first place of which something that is handed over now can be heard.
    private SessionPlace soon() {
        return latest.map(reading -> SessionPlace.of(reading, nanos.getAsLong() + SOON.toNanos()))
                .orElse(SessionPlace.START);
    }

    private void speak() {
        try {
            while (!over) {
                var turn = next();
                var clip = narrator.clip(turn.part().line(), this::lockedSoon);
                synchronized (lock) {
                    turn.script().spoken(turn.part(), clip, soon());
                    if (clip.isPresent() && turn.script() == script && isWritten()) {
                        handOver();
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Turn next() throws InterruptedException {
        synchronized (lock) {
            var part = script.next(soon());
            while (part.isEmpty()) {
                lock.wait();
                part = script.next(soon());
            }
            return new Turn(script, part.get());
        }
    }

    private SessionPlace lockedSoon() {
        synchronized (lock) {
            return soon();
        }
    }

    /// Once for all lines that become ready until it is done.
    private void handOver() {
        if (!handingOver) {
            handingOver = true;
            screen.execute(
                    () -> {
                        if (!over) {
                            say.accept(said());
                        }
                    });
        }
    }

    private List<Spoken> said() {
        synchronized (lock) {
            handingOver = false;
            return script.said();
        }
    }

    /// Says no more, and ends the programs that speak; waits until they are gone.
    @Override
    public void close() {
        over = true;
        speaking.forEach(Thread::interrupt);
        try {
            for (var thread : speaking) {
                thread.join(LONGEST_CLOSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
