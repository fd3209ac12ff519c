package org.tactus.sound;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tactus.routine.BreathPhase;
import org.tactus.routine.Routine;
import org.tactus.routine.Step;
import org.tactus.session.Cue;
import org.tactus.session.Segment;
import org.tactus.session.Timeline;

/// Gives every cue of a timeline its sound. Walks the cues once and is then thrown away.
final class Composition {
    /// What a routine that leads into sleep does without, besides the bowls: whatever calls.
    private static final Set<Cue.Kind> NOT_BEFORE_SLEEP =
            EnumSet.of(Cue.Kind.HALF, Cue.Kind.SOON, Cue.Kind.ASK, Cue.Kind.BEAT, Cue.Kind.END);

    /// What tells of a new beginning more exactly than a step's own sound, and so stands for it.
    private static final Set<Cue.Kind> INSTEAD_OF_START =
            EnumSet.of(Cue.Kind.SWITCH, Cue.Kind.ASK, Cue.Kind.WAIT);

    private final Timeline timeline;
    private final SoundWishes wishes;
    private final CueClips clips;
    private final Places places;
    private final boolean windsDown;
    private final List<Cue> cues;
    private final List<Note> notes = new ArrayList<>();

    private Composition(Timeline timeline, SoundWishes wishes, CueClips clips, Places places) {
        this.timeline = timeline;
        this.wishes = wishes;
        this.clips = clips;
        this.places = places;
        this.windsDown = timeline.routine().tags().contains(Routine.WIND_DOWN);
        this.cues = timeline.cues();
    }

    /// The notes of all cues, in the order of the cues.
    static List<Note> of(Timeline timeline, SoundWishes wishes, CueClips clips, Places places) {
        var composition = new Composition(timeline, wishes, clips, places);
        for (int i = 0; i < composition.cues.size(); i++) {
            composition.add(i);
        }
        return composition.notes;
    }

    private void add(int index) {
        var cue = cues.get(index);
        if (windsDown && NOT_BEFORE_SLEEP.contains(cue.kind())) {
            return;
        }
        switch (cue.kind()) {
            case START -> addStart(index);
            case HALF -> addSignal(cue, Signal.HALF);
            case SOON -> addSignal(cue, Signal.SOON);
            case SWITCH -> addSignal(cue, Signal.SWITCH);
            case PRESS -> addSignal(cue, Signal.PRESS);
            case RELEASE -> addSignal(cue, Signal.RELEASE);
            case ASK -> addSignal(cue, Signal.ASK);
            case WAIT -> addSignal(cue, Signal.WAIT);
            case BEAT -> add(cue, Bus.BEAT, clips.beat(wishes.beat()));
            case INHALE, HOLD, EXHALE -> addBreath(cue);
            case END -> add(places.end(), Bus.CUES, clips.bowl(wishes.bowl()));
        }
    }

    private void addStart(int index) {
        var cue = cues.get(index);
        boolean opens = cue.at().isZero() && cue.segment() == 0;
        if (opens && (windsDown || wishes.bowl() != BowlSound.NONE)) {
            if (!windsDown) {
                add(cue, Bus.CUES, clips.bowl(wishes.bowl()));
            }
        } else if (!isToldOtherwise(index)) {
            add(cue, Bus.CUES, clips.step(wishes.step()));
        }
    }

    private boolean isToldOtherwise(int index) {
        var start = cues.get(index);
        return cues.subList(index, cues.size()).stream()
                .takeWhile(cue -> cue.at().equals(start.at()) && cue.segment() == start.segment())
                .anyMatch(cue -> INSTEAD_OF_START.contains(cue.kind()));
    }

    private void addSignal(Cue cue, Signal signal) {
        add(cue, Bus.CUES, clips.signal(wishes.signal(), signal));
    }

    /// The tone of the phase that begins with `cue`.
    private void addBreath(Cue cue) {
        var segment = segment(cue);
        if (segment.step() instanceof Step.Breathe breathe && !breathe.pattern().isNatural()) {
            var pattern = breathe.pattern();
            var into = cue.at().minus(segment.start());
            var since = into.minus(pattern.cycle().multipliedBy(into.dividedBy(pattern.cycle())));
            var begin = Duration.ZERO;
            boolean full = false;
            for (var phase : pattern.phases()) {
                if (begin.equals(since)) {
                    add(cue, Bus.CUES, clip(phase, full));
                    return;
                }
                begin = begin.plus(phase.length());
                full = isFullAfter(phase, full);
            }
        }
    }

    private Clip clip(BreathPhase phase, boolean full) {
        double seconds = phase.length().toNanos() / 1e9;
        return switch (phase.kind()) {
            case IN -> clips.inhale(wishes.breath(), seconds);
            case TOP_UP -> clips.topUp(wishes.breath(), seconds);
            case HOLD -> clips.hold(wishes.breath(), full, seconds);
            case OUT -> clips.exhale(wishes.breath(), seconds);
        };
    }

    private static boolean isFullAfter(BreathPhase phase, boolean before) {
        return switch (phase.kind()) {
            case IN, TOP_UP -> true;
            case HOLD -> before;
            case OUT -> false;
        };
    }

    /// The segment of a cue. What lies before a change of the timeline may be of a segment that the
    /// changed one counts otherwise; then it is the one that was there.
    private Segment segment(Cue cue) {
        return timeline.at(cue.at()).segment();
    }

    private void add(Cue cue, Bus bus, Clip clip) {
        add(places.frame(cue.at(), cue.segment()), bus, clip);
    }

    private void add(long frame, Bus bus, Clip clip) {
        if (!clip.isSilent()) {
            notes.add(new Note(frame, bus, clip));
        }
    }
}
