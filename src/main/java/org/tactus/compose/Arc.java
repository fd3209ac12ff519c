package org.tactus.compose;

import java.util.List;
import java.util.stream.IntStream;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.routine.Audience;
import org.tactus.routine.BreathPattern;
import org.tactus.routine.Position;

/// The arc that every session has, in seconds: settle, breathe, arrive, warm up, ask, finish with
/// long glides, feather, leave, close. Its shares of the time are those of the field. They depend
/// on the time and on the places, never on a score, so that a higher score can only gain.
///
/// @param warm of each bout, both sides together; 0 where no glide may
/// @param finish of each bout, likewise
/// @param rest what no place can take and nothing else
record Arc(
        int settle,
        int breathe,
        Quiet arrive,
        List<Integer> warm,
        int question,
        List<Integer> finish,
        Quiet feather,
        Quiet leave,
        int close,
        int rest) {
    /// The breathing that is offered.
    static final BreathPattern PATTERN = BreathPattern.known().getFirst();

    private static final int BREATH = (int) PATTERN.cycle().toSeconds();
    private static final int LONGEST_BREATHING = 600;
    private static final int LONGEST_GLIDING = 240;
    /// With circles as well, of which gliding is three fifths.
    private static final int LONGEST_WARMING = 400;
    private static final int LONGEST_REST = 300;
    private static final int SHORTEST_REST = 30;
    private static final int LONGEST_CLOSE = 300;
    /// From here on there is time for a whole question, and for feathering.
    private static final int FIVE_MINUTES = 5 * 60;
    private static final int EIGHT_MINUTES = 8 * 60;

    /// A touch that opens or closes.
    ///
    /// @param zones where; none where there is none
    record Quiet(List<Zone> zones, int seconds) {
        private static final Quiet NONE = new Quiet(List.of(), 0);

        static Quiet of(List<Zone> zones, int seconds) {
            return zones.isEmpty() ? NONE : new Quiet(zones, seconds);
        }

        boolean isThere() {
            return seconds > 0;
        }
    }

    /// The arc around `bouts` in `total` seconds.
    static Arc of(int total, List<Bout> bouts, Scope scope) {
        boolean byPartner = !bouts.isEmpty() && scope.audience() == Audience.PARTNER;
        int places = bouts.stream().mapToInt(bout -> bout.places().size()).sum();
        return new Arc(
                share(total, 40, 15, 90),
                share(total, 55, 2 * BREATH, 300) / BREATH * BREATH,
                byPartner
                        ? Quiet.of(resting(bouts.getFirst(), scope), share(total, 30, 10, 60))
                        : Quiet.NONE,
                bouts.stream().map(bout -> gliding(total, 200, 16, bout, places, scope)).toList(),
                byPartner ? (total < FIVE_MINUTES ? 10 : 20) : 0,
                bouts.stream().map(bout -> gliding(total, 60, 12, bout, places, scope)).toList(),
                byPartner && total >= EIGHT_MINUTES
                        ? Quiet.of(feathered(bouts, scope), share(total, 20, 15, 60))
                        : Quiet.NONE,
                byPartner
                        ? Quiet.of(resting(lastLie(bouts), scope), share(total, 30, 10, 60))
                        : Quiet.NONE,
                share(total, 40, 15, 240),
                0);
    }

    private static int share(int total, int thousandths, int least, int most) {
        return Math.clamp((long) total * thousandths / 1000, least, most);
    }

    /// A bout's part of the time for gliding, by its places; even, for two sides.
    private static int gliding(
            int total, int thousandths, int least, Bout bout, int places, Scope scope) {
        boolean whole = bout.area() == Area.BACK && !bout.circled(scope).isEmpty();
        int most = whole && thousandths > 100 ? LONGEST_WARMING : LONGEST_GLIDING;
        return bout.glides()
                ? share(total * bout.places().size() / places, thousandths, least, most) / 2 * 2
                : 0;
    }

    /// The seconds that are left for work on places.
    int left(int total) {
        int gliding =
                IntStream.concat(
                                warm.stream().mapToInt(Integer::intValue),
                                finish.stream().mapToInt(Integer::intValue))
                        .sum();
        int quiet = arrive.seconds() + feather.seconds() + leave.seconds();
        return total - settle - breathe - question - gliding - quiet - close - rest;
    }

    /// The same with `seconds` more that no place can take: a longer end, longer breathing, rest.
    Arc stretched(int seconds) {
        int closing = Math.min(seconds, LONGEST_CLOSE - close);
        int breaths = Math.min(seconds - closing, LONGEST_BREATHING - breathe) / BREATH;
        int resting = seconds - closing - breaths * BREATH;
        if (resting > 0 && resting < SHORTEST_REST) {
            closing -= SHORTEST_REST - resting;
            resting = SHORTEST_REST;
        }
        return new Arc(
                settle,
                breathe + breaths * BREATH,
                arrive,
                warm,
                question,
                finish,
                feather,
                leave,
                close + closing,
                rest + resting);
    }

    /// The seconds of each rest, none longer than a rest may be.
    List<Integer> rests() {
        int count = Math.ceilDiv(rest, LONGEST_REST);
        return IntStream.range(0, count)
                .mapToObj(i -> rest * (i + 1) / count - rest * i / count)
                .toList();
    }

    /// The first bout in the last position, where the session ends.
    private static Bout lastLie(List<Bout> bouts) {
        var position = bouts.getLast().position();
        return bouts.stream()
                .filter(bout -> bout.position() == position)
                .findFirst()
                .orElse(bouts.getLast());
    }

    /// Where still hands open or close a bout.
    private static List<Zone> resting(Bout bout, Scope scope) {
        var zones =
                switch (bout.area()) {
                    case BACK -> List.of(Zone.BETWEEN_BLADES, Zone.SACRUM);
                    case NECK, CHEST -> List.of(Zone.SHOULDER_TOP);
                    case LEG_BACK -> List.of(Zone.THIGH_BACK);
                    case LEG_FRONT -> List.of(Zone.THIGH_FRONT);
                    case FOOT ->
                            List.of(bout.position() == Position.PRONE ? Zone.SOLE : Zone.FOOT_TOP);
                    case BELLY -> List.of(Zone.ABDOMEN);
                    case ARM -> List.of(Zone.FOREARM_BACK);
                    case HEAD -> List.of(Zone.SCALP);
                };
        return zones.stream().filter(zone -> isTouched(Move.RESTING, zone, bout, scope)).toList();
    }

    /// The part of the back that fingertips trail down at the end.
    private static List<Zone> feathered(List<Bout> bouts, Scope scope) {
        var last = lastLie(bouts);
        return last.area() == Area.BACK
                ? List.of(Zone.MID_BACK, Zone.LOWER_BACK).stream()
                        .filter(zone -> isTouched(Move.FEATHERING, zone, last, scope))
                        .toList()
                : List.of();
    }

    private static boolean isTouched(Move move, Zone zone, Bout bout, Scope scope) {
        return Reach.of(zone, scope.audience()).contains(bout.position())
                && scope.isFree(zone)
                && scope.isDone(move, zone, Spot.of(zone));
    }
}
