package org.tactus.safety;

import java.util.Set;
import org.tactus.body.Spot;
import org.tactus.routine.Implement;
import org.tactus.routine.Position;
import org.tactus.routine.Pressure;
import org.tactus.routine.Technique;

/// Something that a massage keeps to.
public sealed interface Limit extends Effect {

    /// No hands on these spots.
    record Exclude(Set<Spot> spots) implements Limit {
        public Exclude {
            spots = Set.copyOf(spots);
        }
    }

    /// Nowhere firmer than this.
    record Cap(Pressure most) implements Limit {}

    /// On these spots no firmer than this.
    record CapAt(Set<Spot> spots, Pressure most) implements Limit {
        public CapAt {
            spots = Set.copyOf(spots);
        }
    }

    /// No breathing in which the breath is held.
    record NoHolds() implements Limit {}

    /// The first breathing is not paced.
    record NaturalFirst() implements Limit {}

    /// None of these techniques.
    record NoTechniques(Set<Technique> techniques) implements Limit {
        public NoTechniques {
            techniques = Set.copyOf(techniques);
        }
    }

    /// Nothing of this in the hands.
    record NoImplements(Set<Implement> tools) implements Limit {
        public NoImplements {
            tools = Set.copyOf(tools);
        }
    }

    /// The receiver does not lie, sit or stand like this.
    record NoPositions(Set<Position> positions) implements Limit {
        public NoPositions {
            positions = Set.copyOf(positions);
        }
    }
}
