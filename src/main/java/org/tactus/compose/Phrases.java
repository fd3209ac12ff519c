package org.tactus.compose;

import java.util.List;
import org.tactus.body.Zone;
import org.tactus.routine.Audience;
import org.tactus.routine.BreathPattern;
import org.tactus.routine.Position;
import org.tactus.routine.Text;
import org.tactus.routine.Words;

/// The words of a composed session.
public interface Phrases {

    /// What a session is called.
    ///
    /// @param zones what it is for, in order; may be empty
    Text title(List<Zone> zones, Audience audience);

    /// What it is, in a sentence.
    Text summary(List<Zone> zones, Audience audience, int minutes);

    /// The oil or cream for it.
    Text lubricant(Audience audience, Position position);

    /// What to have ready.
    List<Text> needs(Wishes wishes, Position position);

    /// What a part of the arc says.
    Words phase(Why.Phase phase, Audience audience, Position position);

    /// What paced or natural breathing says.
    Words breathing(BreathPattern pattern, Audience audience);

    /// How a stroke is done on a zone for its own sake.
    Words doing(Move move, Zone zone, Audience audience);

    /// How a stroke that a part of the arc consists of is done along zones.
    Words joining(Move move, Why.Phase phase, List<Zone> zones, Audience audience);

    /// How a stroke soothes a zone on which a point was held.
    Words soothing(Move move, Zone zone, Audience audience);

    /// How a stroke goes with the breath.
    Text breath(Move move);
}
