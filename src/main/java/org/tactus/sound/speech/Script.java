package org.tactus.sound.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tactus.sound.Clip;
import org.tactus.sound.Spoken;

/// The lines of one timeline on their way to being heard: which is to be spoken next, and where
/// those are said that were spoken.
///
/// A line that becomes ready only after its place was passed is said at once where there is time
/// for it, and otherwise not; it never begins in its middle. When the session has left its segment
/// it belongs where it was meant to be again, for whoever goes back. For one thread at a time.
final class Script {
    private final List<Part> parts;
    private final List<Spoken> goingOn;

    /// A line, and what became of it.
    static final class Part {
        private final Line line;
        private boolean taken = false;
        private boolean said = false;
        private Optional<Spoken> meant = Optional.empty();
        private Optional<Spoken> heard = Optional.empty();

        private Part(Line line) {
            this.line = line;
        }

        Line line() {
            return line;
        }
    }

    /// @param lines in the order of time
    Script(List<Line> lines) {
        this(lines, List.of(), SessionPlace.START);
    }

    /// For a session whose timeline changed: what was begun is said to its end, and not again.
    ///
    /// @param said what is said so far
    /// @param now where the session is
    Script(List<Line> lines, List<Spoken> said, SessionPlace now) {
        parts = lines.stream().map(Part::new).toList();
        goingOn = new ArrayList<>(said);
        goingOn.removeIf(
                line -> line.segment() != now.segment() || line.at().compareTo(now.at()) >= 0);
        for (var part : parts) {
            part.said =
                    part.line.segment() == now.segment()
                            && goingOn.stream()
                                    .anyMatch(other -> other.at().compareTo(part.line.at()) >= 0);
        }
    }

    /// The line to be spoken next: the nearest that is still to be heard in a session that is at
    /// `now`, and after all of those the ones that somebody who goes back would hear.
    Optional<Part> next(SessionPlace now) {
        var next =
                Stream.concat(parts.stream().filter(part -> part.line.isAhead(now)), parts.stream())
                        .filter(part -> !part.taken)
                        .findFirst();
        next.ifPresent(part -> part.taken = true);
        return next;
    }

    /// A line was spoken, or cannot be.
    ///
    /// @param now from where on it can be heard
    void spoken(Part part, Optional<Clip> clip, SessionPlace now) {
        var line = part.line;
        part.meant = clip.map(sound -> line.spoken(sound, line.at()));
        part.heard =
                clip.filter(sound -> !part.said && line.fits(sound, line.from(now)))
                        .map(sound -> line.spoken(sound, line.from(now)));
    }

    /// The session is somewhere between these two: what is over goes back to where it was meant to
    /// be.
    ///
    /// @return whether other lines are said now
    boolean leave(SessionPlace here, SessionPlace soon) {
        boolean changed = goingOn.removeIf(line -> isElsewhere(line.segment(), here, soon));
        for (var part : parts) {
            if (isElsewhere(part.line.segment(), here, soon)) {
                changed |= !part.heard.equals(part.meant);
                part.said = false;
                part.heard = part.meant;
            }
        }
        return changed;
    }

    private static boolean isElsewhere(int segment, SessionPlace here, SessionPlace soon) {
        return segment != here.segment() && segment != soon.segment();
    }

    /// All that is said, as far as it is spoken.
    List<Spoken> said() {
        var said = new ArrayList<>(goingOn);
        for (var part : parts) {
            part.heard.filter(next -> isFree(said, next)).ifPresent(said::add);
        }
        return List.copyOf(said);
    }

    /// Whether nothing else in its segment is said meanwhile.
    private static boolean isFree(List<Spoken> said, Spoken next) {
        return said.stream()
                .filter(other -> other.segment() == next.segment())
                .allMatch(
                        other ->
                                other.end().compareTo(next.at()) <= 0
                                        || next.end().compareTo(other.at()) <= 0);
    }
}
