package org.tactus.fit;

import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Shares time out among parts, each within its own least and most and in its own grain, so that
/// all of it is used: exactly, or not at all.
///
/// Why it is right. The sums that some parts can make together are a set of numbers; it is kept as
/// the bits of one large number. With such a set for every tail of the list, the parts choose one
/// after the other, and each chooses only a length from which those behind it can still make up the
/// rest. So no choice is ever regretted, and where the first has none there is no solution at all.
///
/// Why it is fair. A part chooses the length nearest to its wished one times a factor: the factor
/// with which it and those behind it would use up the rest if grains were no matter. What rounding
/// gives or takes is thus spread over all that come later. The coarsest choose first, because the
/// finest can best make up for it.
public final class Shares {
    /// After so many halvings a double is as exact as it can be.
    private static final int HALVINGS = 60;

    /// Something that takes time.
    ///
    /// @param least not shorter than this
    /// @param most not longer than this
    /// @param wished what it would take if there were no need to share
    /// @param grain it takes a whole number of these: a second, a breath, two seconds for two sides
    /// @param times how often it is played
    public record Part(Duration least, Duration most, Duration wished, Duration grain, int times) {
        public Part {
            if (least.isNegative() || wished.isNegative() || !grain.isPositive() || times < 1) {
                throw new IllegalArgumentException(
                        least + " to " + most + ", " + wished + ", " + grain + " x " + times);
            }
        }

        /// One in whole seconds.
        public static Part ofSeconds(int least, int most, int wished, int grain, int times) {
            return new Part(
                    Duration.ofSeconds(least),
                    Duration.ofSeconds(most),
                    Duration.ofSeconds(wished),
                    Duration.ofSeconds(grain),
                    times);
        }
    }

    /// A part in whole grains.
    ///
    /// @param index its place among the parts
    /// @param fewest how many grains it takes at least
    /// @param room how many more it may take
    /// @param wished how many it would like to take, with a fraction
    /// @param weight what one grain more adds to the sum, in units
    private record Slot(int index, long fewest, long room, double wished, long weight) {
        /// How many grains above the fewest are its share at `factor`.
        double ideal(double factor) {
            return Math.clamp(factor * wished - fewest, 0, (double) room);
        }

        /// The factor from which on it takes all that it may.
        double full() {
            return wished > 0 ? (fewest + room) / wished : 0;
        }
    }

    private final List<Part> parts;
    private final boolean possible;
    private final Duration shortest;

    /// What every grain is a whole number of, in nanoseconds.
    private final long unit;

    /// Those that can move, the coarsest first.
    private final List<Slot> slots;

    /// Which sums, in units above the shortest, the slots from this place on can make; one set more
    /// than there are slots, for none of them makes zero.
    private final List<BigInteger> reach;

    public Shares(List<Part> parts) {
        this.parts = List.copyOf(parts);
        this.possible = parts.stream().allMatch(part -> room(part) >= 0);
        this.shortest =
                parts.stream()
                        .map(part -> length(part, 0).multipliedBy(part.times()))
                        .reduce(Duration.ZERO, Duration::plus);
        this.unit =
                parts.stream()
                        .filter(part -> room(part) > 0)
                        .mapToLong(Shares::weight)
                        .reduce(Shares::commonDivisor)
                        .orElse(1);
        this.slots =
                IntStream.range(0, parts.size())
                        .filter(index -> room(parts.get(index)) > 0)
                        .mapToObj(index -> slot(index, parts.get(index), unit))
                        .sorted(Comparator.comparingLong(Slot::weight).reversed())
                        .toList();
        this.reach = possible ? reach(slots) : List.of();
    }

    /// The length of each of `parts`, in their order, `total` in all; empty where that cannot be.
    public static Optional<List<Duration>> of(List<Part> parts, Duration total) {
        return new Shares(parts).of(total);
    }

    /// The length of each part, in their order, `total` in all; empty where that cannot be.
    public Optional<List<Duration>> of(Duration total) {
        long above = total.minus(shortest).toNanos();
        return above % unit == 0 && isReached(above / unit)
                ? Optional.of(share(above / unit))
                : Optional.empty();
    }

    /// The longest total that they can make up to `total`.
    public Optional<Duration> below(Duration total) {
        long units = Math.min(span(), Math.floorDiv(total.minus(shortest).toNanos(), unit));
        while (units >= 0 && !isReached(units)) {
            units--;
        }
        return Optional.of(units).filter(this::isReached).map(this::total);
    }

    /// The shortest total from `total` on that they can make.
    public Optional<Duration> above(Duration total) {
        long units = Math.max(0, Math.ceilDiv(total.minus(shortest).toNanos(), unit));
        while (units <= span() && !isReached(units)) {
            units++;
        }
        return Optional.of(units).filter(this::isReached).map(this::total);
    }

    private List<Duration> share(long units) {
        var lengths = new ArrayList<>(parts.stream().map(part -> length(part, 0)).toList());
        long rest = units;
        for (int place = 0; place < slots.size(); place++) {
            var slot = slots.get(place);
            long more = nearest(place, slot.ideal(factor(place, rest)), rest);
            lengths.set(slot.index(), length(parts.get(slot.index()), more));
            rest -= more * slot.weight();
        }
        return List.copyOf(lengths);
    }

    /// How many grains, nearest to `ideal`, leave a rest that the slots behind can make up.
    private long nearest(int place, double ideal, long rest) {
        long middle = Math.round(ideal);
        long off = 0;
        while (!leaves(place, middle - off, rest) && !leaves(place, middle + off, rest)) {
            off++;
        }
        return leaves(place, middle - off, rest) ? middle - off : middle + off;
    }

    private boolean leaves(int place, long more, long rest) {
        var slot = slots.get(place);
        long left = rest - more * slot.weight();
        return more >= 0 && more <= slot.room() && left >= 0 && isIn(reach.get(place + 1), left);
    }

    /// The factor with which the slots from `place` on would make up `rest` if grains were no
    /// matter. What they take grows with it, so that halving finds it.
    private double factor(int place, long rest) {
        var sharing = slots.subList(place, slots.size());
        double low = 0;
        double high = sharing.stream().mapToDouble(Slot::full).max().orElse(0);
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            double taken = 0;
            for (var slot : sharing) {
                taken += slot.ideal(middle) * slot.weight();
            }
            if (taken < rest) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private boolean isReached(long units) {
        return possible && units >= 0 && units <= span() && isIn(reach.getFirst(), units);
    }

    private long span() {
        return span(slots);
    }

    private Duration total(long units) {
        return shortest.plusNanos(units * unit);
    }

    private static Slot slot(int index, Part part, long unit) {
        return new Slot(
                index,
                fewest(part),
                room(part),
                (double) part.wished().toNanos() / part.grain().toNanos(),
                weight(part) / unit);
    }

    private static List<BigInteger> reach(List<Slot> slots) {
        if (span(slots) > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("the grains are too fine for each other");
        }
        var reach = new BigInteger[slots.size() + 1];
        reach[slots.size()] = BigInteger.ONE;
        for (int i = slots.size() - 1; i >= 0; i--) {
            reach[i] = spread(reach[i + 1], slots.get(i));
        }
        return Arrays.asList(reach);
    }

    /// `sums` with every number of grains of `slot` more. What is covered doubles each time.
    private static BigInteger spread(BigInteger sums, Slot slot) {
        var spread = sums;
        long covered = 0;
        while (covered < slot.room()) {
            long by = Math.min(covered + 1, slot.room() - covered);
            spread = spread.or(spread.shiftLeft(Math.toIntExact(by * slot.weight())));
            covered += by;
        }
        return spread;
    }

    private static boolean isIn(BigInteger set, long number) {
        return set.testBit(Math.toIntExact(number));
    }

    private static long span(List<Slot> slots) {
        return slots.stream().mapToLong(slot -> slot.room() * slot.weight()).sum();
    }

    private static long fewest(Part part) {
        return Math.ceilDiv(part.least().toNanos(), part.grain().toNanos());
    }

    private static long room(Part part) {
        return part.most().toNanos() / part.grain().toNanos() - fewest(part);
    }

    private static long weight(Part part) {
        return part.grain().toNanos() * part.times();
    }

    private static Duration length(Part part, long more) {
        return part.grain().multipliedBy(fewest(part) + more);
    }

    private static long commonDivisor(long one, long other) {
        return other == 0 ? one : commonDivisor(other, one % other);
    }
}
