package org.tactus.sound.speech;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.tactus.session.Timeline;
import org.tactus.sound.Spoken;

/// Has the lines of a running session spoken ahead, on threads of its own, and anew whenever its
/// timeline changes. All methods are for one thread, the one that plays the session.
public final class VoiceOver implements AutoCloseable {
    private final Narration narration;
    private final Narrator narrator;
    private Optional<Timeline> timeline = Optional.empty();
    private Optional<Thread> speaking = Optional.empty();
    private AtomicReference<Optional<List<Spoken>>> fresh = new AtomicReference<>(Optional.empty());

    public VoiceOver(Narration narration, Narrator narrator) {
        this.narration = narration;
        this.narrator = narrator;
    }

    /// The session plays `now`. To be called whenever the session is read; never waits.
    ///
    /// @return all lines that are ready, if there are others than when this was last called
    public Optional<List<Spoken>> follow(Timeline now) {
        if (timeline.filter(now::equals).isEmpty()) {
            timeline = Optional.of(now);
            speak(now);
        }
        return fresh.getAndSet(Optional.empty());
    }

    /// What was spoken for an older timeline goes nowhere. After a change all lines are handed
    /// over at once, for a line that is being said must not be missing meanwhile.
    private void speak(Timeline now) {
        boolean first = speaking.isEmpty();
        close();
        var ready = new AtomicReference<>(Optional.<List<Spoken>>empty());
        fresh = ready;
        speaking =
                Optional.of(
                        Thread.ofVirtual()
                                .name("voice")
                                .start(
                                        () -> {
                                            try {
                                                var all =
                                                        narrator.speak(
                                                                narration.of(now),
                                                                soFar -> {
                                                                    if (first) {
                                                                        ready.set(
                                                                                Optional.of(soFar));
                                                                    }
                                                                });
                                                if (!first) {
                                                    ready.set(Optional.of(all));
                                                }
                                            } catch (InterruptedException e) {
                                                Thread.currentThread().interrupt();
                                            }
                                        }));
    }

    @Override
    public void close() {
        speaking.ifPresent(Thread::interrupt);
    }
}
