package org.tactus.safety;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.routine.Implement;
import org.tactus.routine.Position;
import org.tactus.routine.Pressure;
import org.tactus.routine.Technique;

/// Makes any number of different precautions.
public final class RandomPrecautions {
    private final Random random;

    public RandomPrecautions(long seed) {
        random = new Random(seed);
    }

    public Precautions precautions() {
        var all = new ArrayList<Precaution>();
        for (int i = 0; i < random.nextInt(5); i++) {
            all.add(new Precaution(limit(), new Reason.Answered("A" + i)));
        }
        return new Precautions(all);
    }

    private Limit limit() {
        return switch (random.nextInt(8)) {
            case 0, 1 -> new Limit.Exclude(spots());
            case 2 -> new Limit.Cap(pressure());
            case 3 -> new Limit.CapAt(spots(), pressure());
            case 4 -> random.nextBoolean() ? new Limit.NoHolds() : new Limit.NaturalFirst();
            case 5 -> new Limit.NoTechniques(some(Technique.values()));
            case 6 -> new Limit.NoImplements(some(Implement.values()));
            default -> new Limit.NoPositions(some(Position.values()));
        };
    }

    private Pressure pressure() {
        return new Pressure(1 + random.nextInt(3));
    }

    private Set<Spot> spots() {
        var spots = new HashSet<Spot>();
        for (int i = 0; i <= random.nextInt(25); i++) {
            spots.add(any(Spot.of(any(List.of(Zone.values())))));
        }
        return spots;
    }

    private <T> Set<T> some(T[] values) {
        var some = new HashSet<T>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            some.add(any(List.of(values)));
        }
        return some;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
