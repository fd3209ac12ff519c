package org.tactus.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.tactus.body.Spot;

/// Whatever is wished for, and whatever speaks against it.
class ComposerPropertyTest {

    @Property(tries = 2000)
    void aComposedSessionKeepsToEverything(@ForAll long seed) {
        Examined.of(new RandomWishes(seed).wishes());
    }

    @Property(tries = 100_000)
    @Tag("soak")
    void manyComposedSessionsKeepToEverything(@ForAll long seed) {
        Examined.of(new RandomWishes(seed).wishes());
    }

    @Property(tries = 2000)
    void theSameWishesMakeTheSameSession(@ForAll long seed) {
        var random = new RandomWishes(seed);
        var wishes = random.wishes();

        assertEquals(
                Composer.compose(wishes, Examined.PHRASES),
                Composer.compose(random.shuffled(wishes), Examined.PHRASES));
    }

    @Property(tries = 2000)
    void aHigherScoreNeverGetsLess(@ForAll long seed) {
        checkGrowth(seed);
    }

    @Property(tries = 100_000)
    @Tag("soak")
    void noneOfManyHigherScoresGetsLess(@ForAll long seed) {
        checkGrowth(seed);
    }

    /// Raises each score by one, everything else being equal.
    private static void checkGrowth(long seed) {
        var wishes = new RandomWishes(seed).wishes();
        var before = Examined.unchecked(wishes);
        wishes.scores().entrySet().stream()
                .filter(entry -> entry.getValue() < Wishes.HIGHEST_SCORE)
                .map(Map.Entry::getKey)
                .forEach(spot -> checkGrowth(wishes, before, spot));
    }

    private static void checkGrowth(Wishes wishes, Examined before, Spot spot) {
        var after = Examined.unchecked(raised(wishes, spot));
        var zone = spot.zone();
        assertTrue(
                after.own(zone).compareTo(before.own(zone)) >= 0,
                () -> spot + " " + before.own(zone) + " > " + after.own(zone));
    }

    private static Wishes raised(Wishes wishes, Spot spot) {
        var scores = new HashMap<>(wishes.scores());
        scores.merge(spot, 1, Integer::sum);
        return new Wishes(
                scores,
                wishes.audience(),
                wishes.minutes(),
                wishes.liked(),
                wishes.tools(),
                wishes.positions(),
                wishes.precautions(),
                wishes.recent());
    }
}
