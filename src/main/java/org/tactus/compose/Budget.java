package org.tactus.compose;

import java.util.Arrays;
import java.util.List;

/// Shares seconds out by weight: grain by grain, each to the part that has the least for its weight
/// and can still take one. So a part never gets less for a higher weight, whatever the others are.
final class Budget {

    /// Someone who gets a share.
    ///
    /// @param least what it gets in any case
    /// @param most what it can take
    record Part(int least, int most, int weight) {}

    private Budget() {}

    /// The seconds of each part; they sum to `total`, as far as that lies between the sums of the
    /// leasts and of the mosts and the grains allow.
    static int[] share(int total, int grain, List<Part> parts) {
        var shares = parts.stream().mapToInt(Part::least).toArray();
        int left = total - Arrays.stream(shares).sum();
        while (left >= grain) {
            int poorest = poorest(shares, grain, parts);
            if (poorest < 0) {
                break;
            }
            shares[poorest] += grain;
            left -= grain;
        }
        return shares;
    }

    private static int poorest(int[] shares, int grain, List<Part> parts) {
        int poorest = -1;
        for (int i = 0; i < shares.length; i++) {
            boolean takes = shares[i] + grain <= parts.get(i).most();
            if (takes && (poorest < 0 || isPoorer(i, poorest, shares, grain, parts))) {
                poorest = i;
            }
        }
        return poorest;
    }

    private static boolean isPoorer(int a, int b, int[] shares, int grain, List<Part> parts) {
        long one = (long) (shares[a] + grain) * parts.get(b).weight();
        long other = (long) (shares[b] + grain) * parts.get(a).weight();
        return one < other;
    }
}
