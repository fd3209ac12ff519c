package org.tactus.sound;

/// Plays what is to be heard, block after block, where the session is when the block reaches the
/// ear. Whatever changes (a pause, a jump, a level, the timeline) changes in the course of one
/// block, from what would have gone on to what is now. For one thread.
final class Deck {
    /// Frames of a block: 20 ms.
    static final int BLOCK = SoundFormat.RATE / 50;

    private static final int CHANNELS = SoundFormat.CHANNELS;

    /// How far from where it was the session must be told of for a jump.
    private static final long JUMP = SoundFormat.RATE / 100;

    /// How early a wait or the end may be told of.
    private static final long EARLY = SoundFormat.RATE / 10;

    /// What began this shortly before a session was told to go on begins with it.
    private static final long JUST_BEGUN = SoundFormat.RATE / 20;

    /// How far from any note, to both sides, what parted is made good at once: further than it goes
    /// before it is lost.
    private static final long UNHEARD = SoundFormat.RATE / 20;

    private final Take take = new Take(BLOCK);
    private final Take before = new Take(BLOCK);
    private final Drift drift = new Drift();
    private final SoloDeck soloDeck = new SoloDeck();
    private final float[] samples = new float[CHANNELS * BLOCK];
    private final float[] loudness = new float[BLOCK];
    private final float[] leaving = new float[CHANNELS * BLOCK];
    private final float[] leavingLoudness = new float[BLOCK];
    private final float[] played = new float[CHANNELS * BLOCK];
    private final float[] playedBefore = new float[CHANNELS * BLOCK];
    private Music tune = Music.silence();
    private ScoreMotion motion = new ScoreMotion.Still();
    private long musicFrame;

    /// Fills `into` with the next block.
    ///
    /// @param time when its first frame will be heard
    void play(Heard heard, long time, float[] into) {
        before.become(take);
        take.with(heard.score(), heard.gains());
        int stretch = follow(heard.motion(), time);
        motion = heard.motion();
        boolean changes = !take.isLike(before);
        boolean music = !take.isSilent() || !before.isSilent();
        long place = take.frame();
        take.play(BLOCK, stretch, samples, loudness);
        if (changes) {
            before.play(BLOCK, 0, leaving, leavingLoudness);
            blend(leaving, samples, CHANNELS);
            blend(leavingLoudness, loudness, 1);
        }
        System.arraycopy(samples, 0, into, 0, samples.length);
        if (music) {
            addMusic(heard.music(), place, into);
        }
        soloDeck.addTo(heard.solo(), into);
        Ceiling.over(into, into.length);
    }

    /// Whether it plays silence.
    boolean isSilent() {
        return take.isSilent() && soloDeck.isOver();
    }

    /// Whether `heard` would leave it so.
    boolean wouldStaySilent(Heard heard) {
        boolean still =
                switch (heard.motion()) {
                    case ScoreMotion.Still _ -> true;
                    case ScoreMotion.Closing closing -> closing.equals(motion) && take.isSilent();
                    case ScoreMotion.Ready _, ScoreMotion.Moving _, ScoreMotion.RingingOut _ ->
                            false;
                };
        return still && soloDeck.isPlayed(heard.solo());
    }

    /// Takes the place where the session is; answers by how much to stretch.
    private int follow(ScoreMotion now, long time) {
        switch (now) {
            case ScoreMotion.Still _, ScoreMotion.Ready _ -> take.fallSilent();
            case ScoreMotion.RingingOut(long from, long until) -> {
                ring(now, from, until);
                if (take.frame() + BLOCK > until) {
                    take.standAt(until);
                }
            }
            case ScoreMotion.Closing(long from, long until) -> {
                ring(now, from, until);
                if (take.frame() + BLOCK > until) {
                    take.fallSilent();
                }
            }
            case ScoreMotion.Moving moving -> {
                return follow(moving, time);
            }
        }
        return 0;
    }

    /// Goes on into what rings, or begins it, once; goes on where it stands if it rings longer.
    private void ring(ScoreMotion now, long from, long until) {
        boolean goesOn =
                switch (motion) {
                    case ScoreMotion.Moving _ ->
                            take.isRunning()
                                    && take.frame() >= from - EARLY
                                    && take.frame() <= Math.max(until, from + Places.WAIT);
                    case ScoreMotion.RingingOut ringing ->
                            now instanceof ScoreMotion.RingingOut && ringing.from() == from;
                    case ScoreMotion.Closing closing ->
                            now instanceof ScoreMotion.Closing && closing.from() == from;
                    case ScoreMotion.Still _, ScoreMotion.Ready _ -> false;
                };
        if (!goesOn) {
            take.runFrom(from, from);
        } else if (!take.isRunning() && take.frame() + BLOCK <= until) {
            take.runFrom(take.frame(), take.frame());
        }
    }

    private int follow(ScoreMotion.Moving moving, long time) {
        long place = moving.at(time);
        int stretch = 0;
        if (!take.isRunning() || isJump(moving, time)) {
            take.runFrom(Math.min(moving.frame(), place) - JUST_BEGUN, place);
            drift.forget();
        } else if (drift.isTooFar(take.frame() - place)) {
            take.runFrom(take.frame(), place);
            drift.forget();
        } else if (drift.isNoticed() && take.isQuietFor(UNHEARD)) {
            take.runFrom(take.frame(), take.frame() + drift.all());
        } else {
            stretch = drift.correction();
        }
        if (take.frame() + BLOCK > moving.until()) {
            take.standAt(moving.until());
        }
        return stretch;
    }

    private boolean isJump(ScoreMotion.Moving moving, long time) {
        long expected = motion instanceof ScoreMotion.Moving last ? last.at(time) : take.frame();
        return Math.abs(moving.at(time) - expected) > JUMP;
    }

    /// Makes `now` begin as what was before and end as it is.
    private static void blend(float[] before, float[] now, int channels) {
        for (int i = 0; i < BLOCK; i++) {
            float part = (i + 0.5f) / BLOCK;
            for (int k = channels * i; k < channels * (i + 1); k++) {
                now[k] = before[k] + part * (now[k] - before[k]);
            }
        }
    }

    /// The music runs on whatever the session does; in a session from its beginning it is where it
    /// is in a recording.
    private void addMusic(Music music, long place, float[] into) {
        if (music.equals(tune)) {
            music.read(musicFrame, played, BLOCK);
        } else if (before.isSilent()) {
            musicFrame = place;
            music.read(musicFrame, played, BLOCK);
        } else {
            tune.read(musicFrame, playedBefore, BLOCK);
            musicFrame = place;
            music.read(musicFrame, played, BLOCK);
            blend(playedBefore, played, CHANNELS);
        }
        tune = music;
        musicFrame += BLOCK;
        Renderer.addMusic(played, loudness, BLOCK, into);
    }
}
