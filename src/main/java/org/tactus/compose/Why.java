package org.tactus.compose;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tactus.body.Side;
import org.tactus.body.Term;
import org.tactus.body.Zone;
import org.tactus.safety.Reason;

/// Why a step is there, and why it is as it is: data, the words are made elsewhere.
///
/// @param purpose what it is for
/// @param notes what else there is to say about it; mostly nothing
public record Why(Purpose purpose, List<Note> notes) {

    public Why {
        notes = List.copyOf(notes);
    }

    Why(Purpose purpose) {
        this(purpose, List.of());
    }

    /// The same with one note more.
    Why with(Note note) {
        return new Why(purpose, Stream.concat(notes.stream(), Stream.of(note)).toList());
    }

    /// What a step is for.
    public sealed interface Purpose {}

    /// A part of the arc that every session has.
    public enum Phase implements Purpose, Term {
        SETTLE,
        BREATHE,
        ARRIVE,
        TURN,
        SPREAD,
        WARM_UP,
        QUESTION,
        LONG_GLIDES,
        FEATHER,
        LEAVE,
        REST,
        CLOSE
    }

    /// Work on a place that was wished for.
    ///
    /// @param score the higher one, where both sides have one
    /// @param gets all the time of its own that the zone gets in this session, both sides together
    public record Wished(Zone zone, int score, Duration gets) implements Purpose {}

    /// One of the places that want it most.
    public record Focus(Zone zone, int score) implements Purpose {}

    /// What follows a held point.
    public record Soothing(Zone zone) implements Purpose {}

    /// A neighbour of a place that was wished for.
    public record Beside(Zone zone, Zone wished) implements Purpose {}

    /// A place for which there is time left.
    public record Spare(Zone zone) implements Purpose {}

    /// Nothing in particular was wished for.
    public record Usual(Zone zone) implements Purpose {}

    /// Something about how a step is done.
    public sealed interface Note {}

    /// Less pressure than is liked, for today's reasons.
    public record Gentler(Set<Reason> reasons) implements Note {
        public Gentler {
            reasons = Collections.unmodifiableSet(new LinkedHashSet<>(reasons));
        }
    }

    /// Less pressure than is liked, as firm work on the zone needs two days between.
    public record Resting() implements Note {}

    /// This side first, as it is the less sore one.
    public record LessSoreFirst(Side side) implements Note {}
}
