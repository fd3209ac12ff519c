package org.tactus.choreography;

import java.time.Duration;
import java.util.List;
import org.tactus.session.Hold;

/// The techniques that stay, and the hand that only keeps the contact.
final class Stillness {
    /// A calm breath: 4 s in, 6 s out.
    private static final double BREATH = 10;
    private static final double STRETCH = 0.01;
    /// How long a hand takes, at the least, to leave a spot, and to come to the next.
    private static final double ARRIVE = 1.2;
    private static final double LONGEST_MOVE = 4;

    private Stillness() {}

    /// Rests and feels the breath.
    static Pose resting(double along, double seconds) {
        return Pose.pressing(along, 0).press(0.8 + 0.2 * Math.sin(2 * Math.PI * seconds / BREATH));
    }

    /// Rests on one place after the other, each its share of the time.
    ///
    /// @param places how far along the track they are
    static Pose touching(Beat beat, double[] places, double seconds) {
        double share = beat.done(seconds) * places.length;
        int place = (int) Math.min(places.length - 1.0, Math.floor(share));
        double arriving = Ease.step(0, 2 * places.length / beat.total(), share - place);
        double before = places[Math.max(0, place - 1)];
        var pose = resting(before + (places[place] - before) * arriving, seconds);
        double moving = place == 0 ? 0 : 1 - Math.abs(2 * arriving - 1);
        return pose.lift(0.25 * moving);
    }

    /// Holds the skin while the hands drift apart.
    ///
    /// @param along which way this hand drifts on its track: 1, -1, or 0 where it drifts outwards
    static Pose stretching(Beat beat, double[] places, int along, double seconds) {
        double share = beat.done(seconds) * places.length;
        double place = Math.min(places.length - 1.0, Math.floor(share));
        double leaving = place == places.length - 1 ? 0 : Ease.step(0.9, 1, share - place);
        double drift = STRETCH / 2 * Ease.smooth((share - place) / 0.9) * (1 - leaving);
        var pose = touching(beat, places, seconds);
        return along == 0 ? pose.across(drift) : pose.along(pose.along() + along * drift);
    }

    /// Sinks into a spot, stays, rises, goes to the next.
    ///
    /// @param spots how far along the track they are, one for each of the holds
    static Pose holding(List<Hold> holds, double[] spots, double seconds) {
        int i = 0;
        while (i < holds.size() - 1 && seconds(holds.get(i + 1).start()) <= seconds) {
            i++;
        }
        var hold = holds.get(i);
        double sink = seconds(hold.sink());
        double since = seconds - seconds(hold.start());
        double depth =
                Math.clamp(
                        Math.min(
                                Ease.smooth(since / sink),
                                Ease.smooth((seconds(hold.risen()) - seconds) / sink)),
                        0,
                        1);
        double way = way(holds, i, seconds);
        double moving = Math.sin(Math.PI * Ease.fraction(way));
        int spot = (int) way;
        double next = spots[Math.min(spot + 1, spots.length - 1)];
        return Pose.pressing(
                        spots[spot] + (next - spots[spot]) * Ease.smooth(Ease.fraction(way)), 0)
                .press(depth * Math.max(0, 1 - 2 * moving))
                .lift(Math.max(0.3 * (1 - depth), 0.6 * moving))
                .scale(1 - 0.04 * depth)
                .opacity(1 - 0.3 * moving);
    }

    /// Which spot the hand is at, with a fraction on the way to the next: off while it still rises
    /// from one where there is no other time, there while it already sinks.
    private static double way(List<Hold> holds, int i, double seconds) {
        double start = seconds(holds.get(i).start());
        if (i > 0 && seconds - start < ARRIVE) {
            double leave = leave(holds.get(i - 1));
            return i - 1 + (leave + seconds - start) / (leave + ARRIVE);
        }
        double left = seconds(holds.get(i).end()) - seconds;
        double leave = leave(holds.get(i));
        boolean last = i == holds.size() - 1;
        return last || left > leave ? i : i + (leave - left) / (leave + ARRIVE);
    }

    private static double leave(Hold hold) {
        return Math.clamp(seconds(hold.end()) - seconds(hold.risen()), ARRIVE, LONGEST_MOVE);
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }
}
