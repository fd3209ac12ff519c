package org.tactus.compose;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.routine.Audience;
import org.tactus.routine.Position;
import org.tactus.routine.Pressure;
import org.tactus.safety.Precautions;
import org.tactus.safety.RandomPrecautions;

/// Makes any number of different wishes: sensible ones, and ones that nearly nothing can meet.
final class RandomWishes {
    private final Random random;
    private final long seed;

    RandomWishes(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    Wishes wishes() {
        return new Wishes(
                scores(),
                random.nextBoolean() ? Audience.PARTNER : Audience.SELF,
                random.nextInt(4) == 0 ? 3 + random.nextInt(10) : 3 + random.nextInt(88),
                new Pressure(1 + random.nextInt(4)),
                some(Tool.class),
                random.nextBoolean() ? EnumSet.allOf(Position.class) : atLeastOne(),
                random.nextBoolean()
                        ? Precautions.NONE
                        : new RandomPrecautions(seed * 31 + 7).precautions(),
                random.nextInt(3) > 0 ? Recent.NONE : recent());
    }

    /// The same, held in sets and maps that are gone through in another order.
    Wishes shuffled(Wishes wishes) {
        var entries = new ArrayList<>(wishes.scores().entrySet());
        Collections.shuffle(entries, random);
        var scores = new LinkedHashMap<Spot, Integer>();
        entries.forEach(entry -> scores.put(entry.getKey(), entry.getValue()));
        return new Wishes(
                scores,
                wishes.audience(),
                wishes.minutes(),
                wishes.liked(),
                new HashSet<>(wishes.tools()),
                new HashSet<>(wishes.positions()),
                wishes.precautions(),
                new Recent(
                        new HashMap<>(wishes.recent().lastDay()),
                        new HashSet<>(wishes.recent().firmInTwoDays())));
    }

    private Map<Spot, Integer> scores() {
        var scores = new HashMap<Spot, Integer>();
        int zones = random.nextInt(3) == 0 ? random.nextInt(12) : random.nextInt(4);
        for (int i = 0; i < zones; i++) {
            var spots = Spot.of(any(List.of(Zone.values())));
            int score = random.nextInt(11);
            if (random.nextBoolean()) {
                spots.forEach(spot -> scores.put(spot, score));
            } else {
                scores.put(any(spots), score);
            }
        }
        return scores;
    }

    private Recent recent() {
        var lastDay = new HashMap<Spot, Duration>();
        var firm = new HashSet<Spot>();
        for (int i = 0; i < random.nextInt(30); i++) {
            var spot = any(Spot.of(any(List.of(Zone.values()))));
            lastDay.put(spot, Duration.ofSeconds(random.nextInt(600)));
            if (random.nextBoolean()) {
                firm.add(spot);
            }
        }
        return new Recent(lastDay, firm);
    }

    private Set<Position> atLeastOne() {
        var positions = some(Position.class);
        positions.add(any(List.of(Position.values())));
        return positions;
    }

    private <E extends Enum<E>> Set<E> some(Class<E> type) {
        var some = EnumSet.noneOf(type);
        for (var value : type.getEnumConstants()) {
            if (random.nextInt(3) == 0) {
                some.add(value);
            }
        }
        return some;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
