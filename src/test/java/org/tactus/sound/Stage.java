package org.tactus.sound;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tactus.routine.Routine;
import org.tactus.session.Reading;
import org.tactus.session.Session;
import org.tactus.session.SessionClock;
import org.tactus.session.SessionPlayer;
import org.tactus.session.Timeline;

/// A session, a deck that plays it, and a card whose playing is what makes the time go by.
final class Stage {
    static final Levels LEVELS = new Levels(1, 1, 1, 1, 0.5, false);

    private static final long NANOS = 1_000_000_000L;
    private final CueClips clips = new CueClips();
    private final Deck deck = new Deck();
    private final SessionPlayer player;
    private Music music;
    private Levels levels = LEVELS;
    private Timeline timeline;
    private List<Spoken> lines = List.of();
    private Score score;
    private double speed = 1;
    private long latency = 0;
    private long blocks = 0;
    private float[] heard = new float[0];

    Stage(Routine routine, Music music) {
        this.timeline = Timeline.of(routine);
        this.score = Score.of(timeline, lines, SoundWishes.usual(), clips);
        this.music = music;
        this.player =
                new SessionPlayer(
                        Session.start(timeline),
                        new SessionClock(this::now, () -> Instant.EPOCH.plusNanos(now())),
                        event -> {});
    }

    SessionPlayer player() {
        return player;
    }

    /// The card plays so many times as fast as it should.
    void speed(double times) {
        speed = times;
    }

    /// What is written is heard this much later.
    void latency(Duration time) {
        latency = time.toNanos();
    }

    void music(Music other) {
        music = other;
    }

    void levels(Levels other) {
        levels = other;
    }

    /// These lines are laid out, now.
    void say(Spoken... spoken) {
        lines = List.of(spoken);
        layOut();
    }

    private void layOut() {
        score = Score.of(timeline, lines, SoundWishes.usual(), clips);
    }

    /// Lets time go by.
    void play(Duration time) {
        long more = SoundFormat.frame(time) / Deck.BLOCK;
        int before = heard.length;
        heard = Arrays.copyOf(heard, before + (int) more * Deck.BLOCK * 2);
        float[] block = new float[Deck.BLOCK * 2];
        for (int i = 0; i < more; i++) {
            var reading = player.now();
            if (!reading.session().timeline().equals(timeline)) {
                timeline = reading.session().timeline();
                layOut();
            }
            deck.play(heard(reading), now() + latency, block);
            System.arraycopy(block, 0, heard, before + i * block.length, block.length);
            blocks++;
        }
    }

    /// Whether nothing sounds and nothing will, as things stand.
    boolean isOver() {
        return deck.isSilent() && deck.wouldStaySilent(heard(player.now()));
    }

    private Heard heard(Reading reading) {
        var motion = ScoreMotion.of(reading, score);
        return new Heard(score, Gains.of(levels), motion, music, Optional.empty());
    }

    Samples heard() {
        return new Samples(heard);
    }

    private long now() {
        return Math.round((double) blocks * Deck.BLOCK * NANOS / SoundFormat.RATE / speed);
    }
}
