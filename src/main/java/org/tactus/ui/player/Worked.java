package org.tactus.ui.player;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tactus.session.Segment;
import org.tactus.session.Session;
import org.tactus.session.SessionEvent;

/// Adds up what was really played: skipped stretches do not count, repeated ones count twice. It is
/// told of a session's events; the stretches between them are exact, so nothing is measured.
final class Worked {
    /// Less of a step than this was no more than passing through.
    private static final Duration WORTH_NAMING = Duration.ofSeconds(3);

    private record Stretch(Session from, Duration to) {}

    private final List<Stretch> stretches = new ArrayList<>();
    private Optional<Session> playingFrom = Optional.empty();
    private Optional<SessionEvent.Ended> end = Optional.empty();
    private final Duration played;
    private final Duration planned;
    private final Stretch earlier;

    /// @param begin where the session is gone on with, or begins
    /// @param before what there was of it already; what was played is taken to lie right before
    Worked(Session begin, Optional<Earlier> before) {
        played = before.map(Earlier::played).orElse(Duration.ZERO);
        planned = before.map(Earlier::planned).orElseGet(() -> begin.timeline().length());
        earlier = new Stretch(begin.seek(begin.position().minus(played)), begin.position());
    }

    void hear(SessionEvent event) {
        switch (event) {
            case SessionEvent.Started _, SessionEvent.Resumed _ -> {}
            case SessionEvent.Playing playing -> playingFrom = Optional.of(playing.session());
            case SessionEvent.Paused paused -> stopAt(paused.session());
            case SessionEvent.Waiting waiting -> stopAt(waiting.session());
            case SessionEvent.Changed changed -> {
                boolean playing = playingFrom.isPresent();
                stopAt(changed.before());
                end = Optional.empty();
                playingFrom = playing ? Optional.of(changed.session()) : Optional.empty();
            }
            case SessionEvent.Ended ended -> {
                stopAt(ended.session());
                end = Optional.of(ended);
            }
        }
    }

    /// How long hands, breath and rest were really at work.
    Duration time() {
        return stretches.stream()
                .map(stretch -> stretch.to().minus(stretch.from().position()))
                .reduce(played, Duration::plus);
    }

    /// The steps that were played, each once, in the routine's order.
    List<Segment> steps() {
        var steps = new TreeMap<Integer, Segment>();
        name(earlier, steps);
        stretches.forEach(stretch -> name(stretch, steps));
        return List.copyOf(steps.values());
    }

    private static void name(Stretch stretch, SortedMap<Integer, Segment> steps) {
        for (var segment : stretch.from().timeline().segments()) {
            if (isWorthNaming(stretch, segment)) {
                steps.putIfAbsent(segment.number(), segment);
            }
        }
    }

    /// Whether it came to its last second, however much was jumped over on the way.
    boolean closed() {
        return end.map(SessionEvent.Ended::outcome)
                .equals(Optional.of(SessionEvent.Outcome.FINISHED));
    }

    /// Whether it came to its last second, and most of it was played.
    boolean finished() {
        return end.map(ended -> ended.outcome(time(), planned))
                .equals(Optional.of(SessionEvent.Outcome.FINISHED));
    }

    private static boolean isWorthNaming(Stretch stretch, Segment segment) {
        var from = later(stretch.from().position(), segment.start());
        var to = stretch.to().compareTo(segment.end()) < 0 ? stretch.to() : segment.end();
        return to.minus(from).compareTo(WORTH_NAMING) >= 0;
    }

    private static Duration later(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    private void stopAt(Session session) {
        playingFrom.ifPresent(from -> stretches.add(new Stretch(from, session.position())));
        playingFrom = Optional.empty();
    }
}
