package org.tactus.sound;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tactus.session.Session;
import org.tactus.session.Timeline;

/// A session as sound: which clip begins at which frame, and how loud the music is where. A pure
/// function of the timeline, the spoken lines and the wishes; immutable.
public final class Score {
    /// How long after a wait began its own sound is over. A score that has nothing more to say at
    /// the wait stands still shortly before this; what comes later is said from here.
    public static final Duration RUNG_OUT = Duration.ofMillis(3500);

    private final Places places;
    private final Note[] notes;
    private final long longest;
    private final long length;
    private final Fading fading;

    private Score(Places places, List<Note> notes, List<Note> lines) {
        this.places = places;
        this.notes = notes.toArray(Note[]::new);
        this.longest = notes.stream().mapToLong(note -> note.clip().frames()).max().orElse(0);
        this.length = notes.stream().mapToLong(Note::end).reduce(places.end(), Math::max);
        this.fading =
                new Fading(
                        places.settled(),
                        places.closes(),
                        places.end(),
                        lines.stream().mapToLong(Note::frame).toArray(),
                        lines.stream().mapToLong(Note::end).toArray());
    }

    /// Of no session.
    static Score empty() {
        return new Score(new Places(List.of()), List.of(), List.of());
    }

    /// Lays `timeline` out with the sounds wished for.
    public static Score of(
            Timeline timeline, List<Spoken> lines, SoundWishes wishes, CueClips clips) {
        var places = new Places(timeline.segments());
        var spoken =
                lines.stream()
                        .map(
                                line ->
                                        new Note(
                                                places.frame(line.at(), line.segment()),
                                                Bus.VOICE,
                                                line.clip()))
                        .sorted(Comparator.comparingLong(Note::frame))
                        .toList();
        var notes = new ArrayList<>(Composition.of(timeline, wishes, clips, places));
        notes.addAll(spoken);
        notes.sort(Comparator.comparingLong(Note::frame));
        return new Score(places, notes, spoken);
    }

    /// Where `session` is.
    long frame(Session session) {
        return places.frame(session);
    }

    /// Where the routine ends; its last sounds ring on.
    long end() {
        return places.end();
    }

    /// Where the last sound is over.
    public long length() {
        return length;
    }

    /// Where it stands still when it runs on from `frame`: at the end of the next wait, or of all.
    long nextStand(long frame) {
        return Math.min(places.nextStand(frame), length);
    }

    /// Where it stands still at the wait that begins at `frame` until the person goes on: when all
    /// that is heard there is over and the music is back. There it can still be laid out anew, with
    /// more to be heard.
    long standAtWait(long frame) {
        long end = frame + Places.WAIT;
        return Math.min(
                end,
                Math.max(
                        frame + SoundFormat.frame(RUNG_OUT) - Fading.DUCKING,
                        fading.returnedBetween(frame, end)));
    }

    /// How long it lasts.
    public Duration time() {
        return SoundFormat.length(length);
    }

    /// How loud the music is at `frame`, from 0 to 1.
    double music(long frame) {
        return fading.at(frame);
    }

    /// Adds what sounds in `count` frames from `frame` on to the beginning of `into`.
    ///
    /// @param late what begins in here begins at its end
    void add(long frame, int count, Gap late, Gains gains, float[] into) {
        long until = frame + count;
        int i = firstFrom(frame - longest - late.length());
        while (i < notes.length && notes[i].frame() < until) {
            var note = notes[i++];
            long start = late.after(note.frame());
            long from = Math.max(start, frame);
            long to = Math.min(start + note.clip().frames(), until);
            if (from < to) {
                note.clip()
                        .addTo(
                                into,
                                (int) (from - frame),
                                (int) (from - start),
                                (int) (to - from),
                                gains.of(note.bus()));
            }
        }
    }

    /// Whether a note sounds, or pauses within itself, anywhere from `frame` up to `until`.
    ///
    /// @param late what begins in here begins at its end
    boolean sounds(long frame, long until, Gap late) {
        for (int i = firstFrom(frame - longest - late.length());
                i < notes.length && notes[i].frame() < until;
                i++) {
            long start = late.after(notes[i].frame());
            if (start < until && start + notes[i].clip().frames() > frame) {
                return true;
            }
        }
        return false;
    }

    /// Index of the first note that begins at `frame` or later.
    private int firstFrom(long frame) {
        int low = 0;
        int high = notes.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (notes[middle].frame() >= frame) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
