package org.tactus.sound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tactus.routine.Read;
import org.tactus.routine.RoutineReader;
import org.tactus.session.Cue;
import org.tactus.session.Timeline;

/// The application itself, playing a session on a real sound device that keeps what it is given.
class SoundCardTest {
    private static final int RATE = SoundFormat.RATE;
    private static final int TWENTY_MILLISECONDS = RATE / 50;

    /// How far from its place a sound is looked for.
    private static final long REACH = 3 * TWENTY_MILLISECONDS;

    private static final int ATTEMPTS = 3;

    /// Longer than a block of sound lasts.
    private static final Duration TAKEN = Duration.ofMillis(20);

    private static final String SHORT = routine(1, 3);
    private static final String TEN_MINUTES = routine(10, 60);

    /// The lead-in and what it takes to start come first.
    private static final Duration TEN_MINUTES_TIME = Duration.ofSeconds(5 + 1 + 602);

    /// A routine with a beat: so many times a step of so many seconds.
    private static String routine(int times, int seconds) {
        return """
            { "format": 1, "id": "short", "title": "Short", "for": "partner", "position": "prone",
              "steps": [
                { "kind": "settle", "seconds": 1, "text": "Lie down." },
                { "kind": "repeat", "times": %d, "steps": [
                  { "kind": "stroke", "technique": "rocking", "zones": ["lower-back"],
                    "with": "palms", "tempo": 50, "pressure": 1, "seconds": %d,
                    "text": "Rock." } ] },
                { "kind": "breathe", "pattern": "in 1.5, out 1.5", "breaths": 1, "text": "Breathe." },
                { "kind": "close", "seconds": 1, "text": "Rest." } ] }
            """
                .formatted(times, seconds);
    }

    @TempDir private Path home;

    @BeforeEach
    void thereIsASoundSystem() {
        var missing = CapturedCard.missing();
        assumeTrue(missing.isEmpty(), () -> missing.orElse(""));
    }

    /// Where other programs kept the machine from this one meanwhile, it says nothing of the sound
    /// and is played again, twice at most.
    @Test
    void bowlBeatsAndBreathsAreHeardAtTheirTimes() throws Exception {
        var missed = List.<String>of();
        boolean taken = true;
        for (int attempt = 1; taken && attempt <= ATTEMPTS; attempt++) {
            var room = Files.createDirectory(home.resolve("attempt-" + attempt));
            try (var stalls = new Stalls()) {
                missed = missed(room);
                taken = !missed.isEmpty() && stalls.longest().compareTo(TAKEN) > 0;
            }
        }
        assertEquals(List.of(), missed);
    }

    /// What of the short session was not heard at its time.
    private List<String> missed(Path room) throws Exception {
        var card = CapturedCard.usual(room);
        play(card, SHORT, Duration.ofSeconds(19));
        var heard = card.heard();
        var recorded = recorded(SHORT);
        long start = begin(heard) - begin(recorded);

        var starved = card.starved();
        var cues = timeline(SHORT).cues();
        assertEquals(3, cues.stream().filter(cue -> cue.kind() == Cue.Kind.BEAT).count());
        return cues.stream()
                .flatMap(cue -> missed(cue, recorded, heard, start).stream())
                .map(what -> what + "; the card was left without sound " + starved)
                .toList();
    }

    /// Ten minutes of a beat, on a card whose clock is off.
    @Test
    @Tag("soak")
    void theCardStaysWithTheSessionForTenMinutes() throws Exception {
        double rate = 1.0002;
        var card = CapturedCard.in(home, rate);
        play(card, TEN_MINUTES, TEN_MINUTES_TIME);
        double furthest = furthest(card, rate);
        System.out.printf("Furthest from the session: %.1f ms%n", furthest);
        assertTrue(furthest <= 20, () -> "furthest " + furthest + " ms");
    }

    /// Ten minutes of a beat, on a machine that has much else to do.
    @Test
    @Tag("soak")
    void theCardNeverFallsSilentWhileBothCoresAreLoaded() throws Exception {
        var card = CapturedCard.usual(home);
        var burners = List.of(burner(), burner());
        try {
            play(card, TEN_MINUTES, TEN_MINUTES_TIME);
        } finally {
            burners.forEach(Thread::interrupt);
        }
        System.out.printf("Under load, furthest from the session: %.1f ms%n", furthest(card, 1));
        assertEquals(List.of(), card.starved(), "blocks that came too late");
        double jump = card.heard().jump();
        assertTrue(jump <= 0.05, () -> "an underrun: jump " + jump);
    }

    /// How far any beat is from its place in the session, in milliseconds, once the constant delay,
    /// which is the median, is taken off.
    private static double furthest(CapturedCard card, double rate) throws IOException {
        var heard = card.heard();
        var recorded = recorded(TEN_MINUTES);
        long start = begin(heard) - begin(recorded);
        var delays = new ArrayList<Long>();
        for (var cue : timeline(TEN_MINUTES).cues(Duration.ofSeconds(4), Duration.ofSeconds(590))) {
            if (cue.kind() == Cue.Kind.BEAT) {
                long place = SoundFormat.frame(cue.at());
                delays.add(lateness(recorded, heard, place, start + Math.round(place * rate)));
            }
        }
        assertTrue(delays.size() > 450, "only " + delays.size() + " beats");
        delays.sort(Comparator.naturalOrder());
        long constant = delays.get(delays.size() / 2);
        long furthest = Math.max(constant - delays.getFirst(), delays.getLast() - constant);
        return furthest * 1000.0 / RATE;
    }

    /// Keeps a core busy.
    private static Thread burner() {
        return Thread.ofPlatform()
                .daemon()
                .start(
                        () -> {
                            double heat = 1;
                            while (!Thread.currentThread().isInterrupted()) {
                                heat = Math.sin(heat + 1);
                            }
                        });
    }

    /// Plays the session from its lead-in on for so long, then stops the application.
    private void play(CapturedCard card, String routine, Duration time) throws Exception {
        var file = Files.writeString(home.resolve("routine.json"), routine);
        var application = card.start("play", "--no-voice", file.toString());
        try {
            boolean ended = application.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
            assertFalse(ended, () -> "it ended early and said: " + card.said());
        } finally {
            var readers = application.descendants().toList();
            application.destroy();
            application.waitFor();
            readers.forEach(reader -> reader.onExit().join());
        }
    }

    private static Timeline timeline(String routine) {
        var bytes = routine.getBytes(StandardCharsets.UTF_8);
        return Timeline.of(((Read.Valid) new RoutineReader().read(bytes)).routine());
    }

    private static Samples recorded(String routine) throws IOException {
        return Samples.recorded(
                timeline(routine).routine(), SoundWishes.usual(), Levels.usual(), Music.silence());
    }

    /// The first frame at which anything is heard.
    private static long begin(Samples samples) {
        long frame = 0;
        while (frame < samples.frames() && Math.abs(samples.mid(frame)) < 0.003) {
            frame++;
        }
        assertTrue(frame < samples.frames(), "nothing is heard");
        return frame;
    }

    private static Optional<String> missed(Cue cue, Samples recorded, Samples heard, long start) {
        long place = SoundFormat.frame(cue.at());
        long late = lateness(recorded, heard, place, start + place);
        if (Math.abs(late) > TWENTY_MILLISECONDS / 2) {
            return Optional.of(cue + " is late by " + late + " frames");
        }
        double alike = alike(recorded, place, heard, start + place + late);
        return alike > 0.9 ? Optional.empty() : Optional.of(cue + " is not heard: alike " + alike);
    }

    /// By how many frames what is recorded at `place` is later heard than at `expected`.
    private static long lateness(Samples recorded, Samples heard, long place, long expected) {
        long best = 0;
        double most = -2;
        for (long lag = -REACH; lag <= REACH; lag += 6) {
            double alike = alike(recorded, place, heard, expected + lag);
            if (alike > most) {
                most = alike;
                best = lag;
            }
        }
        return best;
    }

    /// How alike 0.3 s of both are, from -1 to 1.
    private static double alike(Samples one, long place, Samples other, long otherPlace) {
        double product = 0;
        double ones = 1e-12;
        double others = 1e-12;
        for (int i = 0; i < RATE * 3 / 10; i++) {
            double a = one.mid(place + i);
            double b = other.mid(otherPlace + i);
            product += a * b;
            ones += a * a;
            others += b * b;
        }
        return product / Math.sqrt(ones * others);
    }
}
