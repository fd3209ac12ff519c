package org.tactus.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.tactus.fit.Shares.Part;

class SharesTest {

    @Test
    void partsShareInProportionToWhatTheyWish() {
        var parts = List.of(part(10, 200, 60, 1, 1), part(10, 200, 30, 1, 1));
        assertShares(List.of(40, 20), parts, 60);
        assertShares(List.of(120, 60), parts, 180);
    }

    @Test
    void whoIsAtTheLeastLeavesTheRestToTheOthers() {
        var parts = List.of(part(50, 60, 60, 1, 1), part(10, 60, 60, 1, 1), part(10, 60, 60, 1, 1));
        assertShares(List.of(50, 20, 20), parts, 90);
    }

    @Test
    void breathsStayWhole() {
        var parts = List.of(part(30, 120, 60, 10, 1), part(30, 120, 60, 1, 1));
        assertShares(List.of(50, 53), parts, 103);
    }

    @Test
    void halfSecondsMakeUpWholeOnes() {
        var breath = Duration.ofMillis(5500);
        var parts =
                List.of(
                        new Part(breath, breath.multipliedBy(9), breath.multipliedBy(4), breath, 1),
                        part(10, 100, 40, 1, 1));
        var shared = Shares.of(parts, Duration.ofSeconds(60)).orElseThrow();
        assertEquals(Duration.ofSeconds(60), shared.get(0).plus(shared.get(1)));
        assertEquals(0, shared.get(0).toMillis() % 5500);
    }

    @Test
    void whatIsPlayedTwiceCountsTwice() {
        var parts = List.of(part(10, 100, 30, 1, 2), part(10, 100, 30, 1, 1));
        assertShares(List.of(20, 20), parts, 60);
        assertShares(List.of(20, 21), parts, 61);
    }

    @Test
    void whatCannotMoveKeepsItsLength() {
        var odd = Duration.ofMillis(16_123);
        var parts = List.of(new Part(odd, odd, odd, odd, 1), part(10, 30, 20, 1, 1));
        assertEquals(
                Optional.of(List.of(odd, Duration.ofSeconds(12))),
                Shares.of(parts, odd.plusSeconds(12)));
        assertEquals(Optional.empty(), Shares.of(parts, Duration.ofSeconds(30)));
    }

    @Test
    void equalPartsAreDifferentOnes() {
        var same = part(10, 30, 20, 1, 1);
        assertShares(List.of(15, 15, 15), List.of(same, same, same), 45);
    }

    @Test
    void theNearestTotalsAreNamedWhereThereIsNoSharing() {
        var shares = new Shares(List.of(part(20, 60, 40, 20, 1), part(5, 5, 5, 5, 1)));
        assertEquals(Optional.empty(), shares.of(seconds(60)));
        assertEquals(Optional.of(seconds(45)), shares.below(seconds(60)));
        assertEquals(Optional.of(seconds(65)), shares.above(seconds(60)));
        assertEquals(Optional.empty(), shares.below(seconds(24)));
        assertEquals(Optional.of(seconds(25)), shares.above(seconds(24)));
        assertEquals(Optional.of(seconds(65)), shares.below(seconds(66)));
        assertEquals(Optional.empty(), shares.above(seconds(66)));
    }

    @Test
    void aPartWithoutAnyWholeGrainMakesItImpossible() {
        var shares = new Shares(List.of(part(11, 19, 15, 10, 1), part(1, 9, 5, 1, 1)));
        assertEquals(Optional.empty(), shares.of(seconds(20)));
        assertEquals(Optional.empty(), shares.below(seconds(20)));
        assertEquals(Optional.empty(), shares.above(seconds(20)));
    }

    @Test
    void nothingSharesNothing() {
        assertEquals(Optional.of(List.of()), Shares.of(List.of(), Duration.ZERO));
        assertEquals(Optional.empty(), Shares.of(List.of(), seconds(1)));
    }

    @Test
    void grainsThatHaveNothingInCommonAreRefused() {
        var parts =
                List.of(
                        part(1, 3600, 60, 1, 1),
                        new Part(
                                seconds(1),
                                seconds(3600),
                                seconds(60),
                                Duration.ofNanos(4_123_456_789L),
                                1));
        assertThrows(IllegalArgumentException.class, () -> new Shares(parts));
    }

    /// Every sharing is tried, so that what the search says is known to be true.
    @Property(tries = 400)
    void itFindsASharingExactlyWhereThereIsOne(
            @ForAll long seed, @ForAll @IntRange(max = 120) int total) {
        var parts = few(new Random(seed));
        var shared = Shares.of(parts, seconds(total));
        assertEquals(sums(parts).contains(total), shared.isPresent());
        shared.ifPresent(lengths -> check(parts, lengths, total));
    }

    @Property(tries = 200)
    void theNearestTotalsAreTheNearest(@ForAll long seed, @ForAll @IntRange(max = 120) int total) {
        var parts = few(new Random(seed));
        var shares = new Shares(parts);
        var sums = sums(parts);
        assertEquals(
                sums.stream()
                        .filter(sum -> sum <= total)
                        .max(Integer::compare)
                        .map(SharesTest::seconds),
                shares.below(seconds(total)));
        assertEquals(
                sums.stream()
                        .filter(sum -> sum >= total)
                        .min(Integer::compare)
                        .map(SharesTest::seconds),
                shares.above(seconds(total)));
    }

    /// A second from it, and half of one for the rounding of those before it.
    @Property(tries = 300)
    void nobodyIsFarFromTheirShare(@ForAll long seed) {
        var random = new Random(seed);
        var parts = new ArrayList<Part>();
        int wished = 0;
        for (int i = 0; i < 4 + random.nextInt(30); i++) {
            int wish = 20 + random.nextInt(200);
            parts.add(part(1, 1000, wish, 1, 1));
            wished += wish;
        }
        double factor = 0.5 + random.nextDouble() * 1.5;
        int total = (int) (wished * factor);
        var shared = Shares.of(parts, seconds(total)).orElseThrow();
        for (int i = 0; i < parts.size(); i++) {
            double ideal = (double) parts.get(i).wished().toSeconds() * total / wished;
            assertEquals(ideal, (double) shared.get(i).toSeconds(), 1.5);
        }
    }

    @Property(tries = 50)
    void manyPartsInAnHourAreSharedExactly(@ForAll long seed) {
        var random = new Random(seed);
        var parts = new ArrayList<Part>();
        for (int i = 0; i < 40; i++) {
            int grain = List.of(1, 1, 2, 7, 10, 11, 16, 19).get(random.nextInt(8));
            int wish = grain * (2 + random.nextInt(12));
            parts.add(part(wish / 2, wish * 2, wish, grain, 1 + random.nextInt(2)));
        }
        parts.add(part(30, 120, 60, 1, 1));
        var shares = new Shares(parts);
        long shortest = shares.above(Duration.ZERO).orElseThrow().toSeconds();
        long longest = shares.below(Duration.ofHours(9)).orElseThrow().toSeconds();
        int total = (int) (shortest + (longest - shortest) * random.nextDouble());
        check(parts, shares.of(seconds(total)).orElseThrow(), total);
    }

    private static void check(List<Part> parts, List<Duration> lengths, int total) {
        var sum = Duration.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var length = lengths.get(i);
            assertTrue(length.compareTo(part.least()) >= 0, () -> part + " got " + length);
            assertTrue(length.compareTo(part.most()) <= 0, () -> part + " got " + length);
            assertEquals(0, length.toNanos() % part.grain().toNanos());
            sum = sum.plus(length.multipliedBy(part.times()));
        }
        assertEquals(seconds(total), sum);
    }

    private static List<Part> few(Random random) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            int least = random.nextInt(20);
            parts.add(
                    part(
                            least,
                            least + random.nextInt(25),
                            1 + random.nextInt(40),
                            1 + random.nextInt(7),
                            1 + random.nextInt(3)));
        }
        return parts;
    }

    private static Set<Integer> sums(List<Part> parts) {
        var sums = Set.of(0);
        for (var part : parts) {
            var more = new HashSet<Integer>();
            int grain = (int) part.grain().toSeconds();
            for (int length = 0; length <= part.most().toSeconds(); length += grain) {
                if (length >= part.least().toSeconds()) {
                    for (int sum : sums) {
                        more.add(sum + length * part.times());
                    }
                }
            }
            sums = more;
        }
        return sums;
    }

    private static void assertShares(List<Integer> expected, List<Part> parts, int total) {
        assertEquals(
                Optional.of(expected.stream().map(SharesTest::seconds).toList()),
                Shares.of(parts, seconds(total)));
    }

    private static Part part(int least, int most, int wished, int grain, int times) {
        return Part.ofSeconds(least, most, wished, grain, times);
    }

    private static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }
}
