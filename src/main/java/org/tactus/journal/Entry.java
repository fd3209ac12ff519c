package org.tactus.journal;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tactus.body.Spot;
import org.tactus.body.Term;
import org.tactus.machine.FreshId;
import org.tactus.session.SessionEvent;
import org.tactus.session.Timeline;

/// One session as it was: whole or in part.
///
/// @param person who received it
/// @param begun when its first step began, at the place where it was
/// @param routine the id of its routine
/// @param title of the routine, in English, for a routine that is gone
/// @param planned how long it was to take when it began
/// @param played how long it was played, without pauses and without what was skipped
/// @param breathed how much of that was paced breathing
/// @param work what hands did, spot by spot
/// @param before how it felt before; absent where it was not said
/// @param after how it felt afterwards, at the same spots
/// @param overall how it was altogether
/// @param during what the receiver said while it was played
/// @param hurting where something hurts now that did not before
/// @param note what was written; may be empty
public record Entry(
        UUID id,
        UUID person,
        OffsetDateTime begun,
        String routine,
        String title,
        Duration planned,
        Duration played,
        Duration breathed,
        Ending ending,
        List<Work> work,
        Optional<Feeling> before,
        Optional<Feeling> after,
        Optional<Overall> overall,
        List<Remark> during,
        Set<Spot> hurting,
        String note) {

    public Entry {
        work = List.copyOf(work);
        during = List.copyOf(during);
        hurting = Set.copyOf(hurting);
    }

    /// A session that begins now, of which nothing is played yet.
    ///
    /// @param before how it feels
    public static Entry begin(
            UUID person, OffsetDateTime now, Timeline timeline, Optional<Feeling> before) {
        return new Entry(
                FreshId.make(),
                person,
                now,
                timeline.routine().id(),
                timeline.routine().title().english(),
                timeline.length(),
                Duration.ZERO,
                Duration.ZERO,
                Ending.OPEN,
                List.of(),
                before,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Set.of(),
                "");
    }

    /// The same with more that was played.
    public Entry withPlayed(
            Duration nowPlayed, Duration nowBreathed, List<Work> nowWork, Ending nowEnding) {
        return new Entry(
                id,
                person,
                begun,
                routine,
                title,
                planned,
                nowPlayed,
                nowBreathed,
                nowEnding,
                nowWork,
                before,
                after,
                overall,
                during,
                hurting,
                note);
    }

    /// Whether so much of it was played that it was the session that was planned, however it ended.
    public boolean isMostlyPlayed() {
        return played.isPositive() && SessionEvent.Outcome.isMost(played, planned);
    }

    /// The same with something more that the receiver said.
    public Entry withRemark(Remark remark) {
        var more = new ArrayList<>(during);
        more.add(remark);
        return with(before, after, overall, more, hurting, note);
    }

    /// The same with how it felt before.
    public Entry withBefore(Feeling feeling) {
        return with(Optional.of(feeling), after, overall, during, hurting, note);
    }

    /// The same with how it felt afterwards.
    public Entry withAfter(Feeling feeling) {
        return with(before, Optional.of(feeling), overall, during, hurting, note);
    }

    /// The same with how it was altogether.
    public Entry withOverall(Optional<Overall> word) {
        return with(before, after, word, during, hurting, note);
    }

    /// The same with where something hurts now.
    public Entry withHurting(Set<Spot> spots) {
        return with(before, after, overall, during, spots, note);
    }

    /// The same with another note.
    public Entry withNote(String text) {
        return with(before, after, overall, during, hurting, text);
    }

    private Entry with(
            Optional<Feeling> nowBefore,
            Optional<Feeling> nowAfter,
            Optional<Overall> nowOverall,
            List<Remark> nowDuring,
            Set<Spot> nowHurting,
            String nowNote) {
        return new Entry(
                id,
                person,
                begun,
                routine,
                title,
                planned,
                played,
                breathed,
                ending,
                work,
                nowBefore,
                nowAfter,
                nowOverall,
                nowDuring,
                nowHurting,
                nowNote);
    }

    /// Without what was said or written, which is for no log.
    @Override
    public String toString() {
        return "Entry[" + id + "]";
    }

    /// How a session came to its end.
    public enum Ending implements Term {
        /// At its last second, after half of it or more.
        FINISHED,
        /// Before, because someone wanted so: at once, or by jumping over most of it.
        STOPPED,
        /// The program ended in the middle: a power cut, a crash.
        CUT_OFF,
        /// Not yet.
        OPEN
    }

    /// How it was altogether, in one word.
    public enum Overall implements Term {
        MUCH_BETTER,
        BETTER,
        SAME,
        WORSE,
        MUCH_WORSE
    }

    /// What hands did on one spot.
    ///
    /// @param time how long
    /// @param firmest the highest pressure on Walton's scale
    public record Work(Spot spot, Duration time, int firmest) {
        /// From this pressure on a spot rests two days.
        public static final int FIRM = 3;

        public boolean isFirm() {
            return firmest >= FIRM;
        }
    }

    /// Something the receiver said.
    ///
    /// @param at the session's position then
    /// @param spots where hands were; empty between touches
    public record Remark(Duration at, Said said, Set<Spot> spots) {
        public Remark {
            spots = Set.copyOf(spots);
        }

        /// Without what was said, which is for no log.
        @Override
        public String toString() {
            return "Remark";
        }

        /// The words that the player offers.
        public enum Said implements Term {
            LIGHTER,
            GOOD,
            MORE_HERE
        }
    }
}
