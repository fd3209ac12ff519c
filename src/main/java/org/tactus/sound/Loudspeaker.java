package org.tactus.sound;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.tactus.session.Reading;
import org.tactus.session.Timeline;

/// Makes a running session heard. Whoever draws the session hands over each reading; a thread of
/// its own asks for block after block of what belongs where the session will be when the block
/// reaches the ear. What crosses over is one immutable value, the latest, so that nobody waits for
/// anybody.
///
/// A timeline, sounds or lines that are new take a moment to be laid out; until they are, what was
/// plays on, and from then on what is new, whether anybody reads the session meanwhile or not: at a
/// wait nobody does. All methods are for one thread, the one that plays the session.
public final class Loudspeaker implements AutoCloseable {
    /// How long a silent device is held on to: one second, as blocks.
    private static final int HELD = 50;

    private static final Duration LONGEST_CLOSE = Duration.ofMillis(500);

    private final LongSupplier nanoTime;
    private final Executor background;
    private final CueClips clips;
    private final Connection connection;
    private final Queue<Music> replaced = new ConcurrentLinkedQueue<>();
    private final Thread thread;

    /// Written by whoever holds the lock, read by the thread of the sound.
    private volatile Heard heard;

    private volatile Optional<String> device = Optional.empty();
    private volatile boolean closed = false;

    private Laid laid = new Laid(0, Score.empty());
    private Optional<Reading> latest = Optional.empty();
    private Optional<Timeline> timeline = Optional.empty();
    private List<Spoken> lines = List.of();
    private SoundWishes wishes = SoundWishes.usual();
    private long asked = 0;
    private long solos = 0;

    /// A score, and for which wish it was laid out.
    private record Laid(long number, Score score) {}

    /// @param background lays scores out
    /// @param told is told of each trouble once, on the thread of the sound
    /// @param audible is told there whether a device plays, whenever that changes; at first one is
    ///     taken to
    public Loudspeaker(
            Outputs outputs,
            CueClips clips,
            LongSupplier nanoTime,
            Executor background,
            Consumer<Trouble> told,
            Consumer<Boolean> audible) {
        this.nanoTime = nanoTime;
        this.background = background;
        this.clips = clips;
        this.connection = new Connection(outputs, told, audible);
        this.heard =
                new Heard(
                        Score.empty(),
                        Gains.of(Levels.usual()),
                        new ScoreMotion.Still(),
                        Music.silence(),
                        Optional.empty());
        this.thread = started();
    }

    /// Where the system heeds it, sound goes before all else: a late picture is not noticed.
    @SuppressWarnings("ThreadPriorityCheck")
    private Thread started() {
        return Thread.ofPlatform()
                .name("sound")
                .daemon()
                .priority(Thread.MAX_PRIORITY)
                .start(this::run);
    }

    /// The session is where `reading` says, now. To be called whenever the session is read, and at
    /// once when it was told to do something.
    public synchronized void follow(Reading reading) {
        latest = Optional.of(reading);
        var now = reading.session().timeline();
        if (timeline.filter(now::equals).isEmpty()) {
            if (timeline.filter(before -> before.routine().equals(now.routine())).isEmpty()) {
                silence();
            }
            timeline = Optional.of(now);
            layOut();
        }
        move(reading);
    }

    private void move(Reading reading) {
        var score = laid.score();
        var motion = ScoreMotion.of(reading, score);
        publish(new Heard(score, heard.gains(), motion, heard.music(), heard.solo()));
    }

    /// Waits until the last sounds of a session that is over were heard.
    public void ringOut() {
        var end = heard;
        if (end.motion() instanceof ScoreMotion.Closing(long from, long until)) {
            try {
                Thread.sleep(SoundFormat.length(until - from));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// The session is another one: nothing is said until [#say] tells what.
    public synchronized void forget() {
        lines = List.of();
        timeline = Optional.empty();
        silence();
    }

    /// What is being laid out comes too late.
    private void silence() {
        asked++;
        laid = new Laid(asked, Score.empty());
    }

    /// There is no session any more.
    public synchronized void rest() {
        latest = Optional.empty();
        publish(heard.moving(new ScoreMotion.Still()));
    }

    public synchronized void levels(Levels levels) {
        publish(heard.at(Gains.of(levels)));
    }

    public synchronized void sounds(SoundWishes sounds) {
        if (!sounds.equals(wishes)) {
            wishes = sounds;
            layOut();
        }
    }

    /// Says these lines, and no others.
    public synchronized void say(List<Spoken> spoken) {
        lines = List.copyOf(spoken);
        layOut();
    }

    /// Plays other music, and closes what played before. The last one is closed with this.
    public synchronized void music(Music music) {
        if (closed) {
            music.close();
            return;
        }
        var before = heard.music();
        publish(heard.with(music));
        replaced.add(before);
        LockSupport.unpark(thread);
    }

    /// Plays on the device of this name, or on the system's default one.
    public void device(Optional<String> name) {
        device = name;
        LockSupport.unpark(thread);
    }

    /// Plays a clip by itself at the level of `bus`, in place of the one before.
    public synchronized void play(Clip clip, Bus bus) {
        solos++;
        publish(heard.with(new Heard.Solo(solos, clip, heard.gains().of(bus))));
    }

    /// Falls silent and lets the device go.
    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
        try {
            thread.join(LONGEST_CLOSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void layOut() {
        asked++;
        long number = asked;
        var spoken = lines;
        var sounds = wishes;
        timeline.ifPresent(
                of ->
                        background.execute(
                                () -> play(new Laid(number, Score.of(of, spoken, sounds, clips)))));
    }

    /// What was laid out for an older wish comes too late.
    private synchronized void play(Laid next) {
        if (next.number() > laid.number()) {
            laid = next;
            latest.ifPresent(this::move);
        }
    }

    private void publish(Heard next) {
        heard = next;
        LockSupport.unpark(thread);
    }

    /// The thread of the sound.
    private void run() {
        var deck = new Deck();
        float[] samples = new float[SoundFormat.CHANNELS * Deck.BLOCK];
        byte[] bytes = new byte[Deck.BLOCK * SampleBytes.FRAME];
        int silent = HELD;
        while (!closed) {
            int music = replaced.size();
            var now = heard;
            silent = deck.isSilent() && deck.wouldStaySilent(now) ? silent + 1 : 0;
            if (silent > HELD) {
                connection.close();
                closeReplaced(music);
                LockSupport.park(this);
            } else {
                connection.want(device);
                playBlock(deck, now, samples, bytes);
                closeReplaced(music);
            }
        }
        fallSilent(deck, samples, bytes);
        connection.close();
        closeMusic();
    }

    private synchronized void closeMusic() {
        closeReplaced(replaced.size());
        heard.music().close();
    }

    /// Closes what was replaced before the last block, which was therefore the last to read it.
    private void closeReplaced(int count) {
        for (int i = 0; i < count; i++) {
            Optional.ofNullable(replaced.poll())
                    .ifPresent(music -> background.execute(music::close));
        }
    }

    private void playBlock(Deck deck, Heard now, float[] samples, byte[] bytes) {
        long waiting = connection.waiting() * ScoreMotion.NANOS / SoundFormat.RATE;
        deck.play(now, nanoTime.getAsLong() + waiting, samples);
        SampleBytes.encode(samples, Deck.BLOCK, bytes);
        connection.write(bytes);
    }

    /// Fades out, and waits until that was heard.
    private void fallSilent(Deck deck, float[] samples, byte[] bytes) {
        if (!deck.isSilent()) {
            var silence = heard.moving(new ScoreMotion.Still()).withoutSolo();
            for (int i = 0; i < Cards.BLOCKS_AHEAD; i++) {
                playBlock(deck, silence, samples, bytes);
            }
        }
    }
}
