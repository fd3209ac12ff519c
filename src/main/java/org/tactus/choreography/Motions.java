package org.tactus.choreography;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.tactus.routine.Direction;
import org.tactus.routine.Step;
import org.tactus.routine.Technique;
import org.tactus.routine.Tempo;
import org.tactus.session.Segment;

/// The motions of one stretch: the technique of its step, in the step's tempo.
///
/// @param start of the stretch, in seconds since the segment's start
record Motions(Segment segment, Step.Touch touch, Direction direction, double start, double end) {
    /// Of a technique without a tempo.
    private static final double CALM = 10;
    /// The out-breath's share of a cycle that goes with the breath.
    private static final double OUT_BREATH = 0.6;

    /// Over the whole of a track.
    HandMotion whole(Track track, double lag, boolean mirrored) {
        return part(track, 0, track.length(), lag, mirrored);
    }

    /// Over a part of a track, which begins `from` body heights along it.
    ///
    /// @param lag by which share of a cycle the hand is behind
    /// @param mirrored whether it is seen in mirror image
    HandMotion part(Track track, double from, double span, double lag, boolean mirrored) {
        // Around a closed track friction goes once, in its direction; elsewhere it goes there and
        // back.
        boolean once = track.closed() && touch.technique() == Technique.CIRCLE_FRICTION;
        double time = once ? 2 * (end - start) : end - start;
        var beat =
                new Beat(
                        cycle(),
                        start,
                        time,
                        lag,
                        from,
                        span,
                        track.width(),
                        spin(mirrored, track));
        double gap = track.length() - span;
        int apart = gap == 0 ? 0 : from > 0 ? 1 : -1;
        var places =
                Arrays.stream(track.centres())
                        .map(centre -> Math.clamp(centre + apart * gap / 2, from, from + span))
                        .toArray();
        var spots = spots(track);
        return switch (touch.technique()) {
            case STILL_TOUCH -> seconds -> Stillness.touching(beat, places, seconds);
            case EFFLEURAGE -> seconds -> Glides.effleurage(beat, seconds);
            case CIRCLE_EFFLEURAGE ->
                    track.closed()
                            ? seconds ->
                                    Petrissage.around(
                                            beat,
                                            track.length(),
                                            track.crossesMidline() && mirrored ? -1 : 1,
                                            seconds)
                            : seconds -> Petrissage.circle(beat, seconds);
            case KNEADING -> seconds -> Petrissage.kneading(beat, seconds);
            case WRINGING -> seconds -> Tremors.wringing(beat, seconds);
            case SKIN_ROLLING -> seconds -> Glides.skinRolling(beat, seconds);
            case CIRCLE_FRICTION -> seconds -> Petrissage.smallCircles(beat, seconds);
            case CROSS_FRICTION -> seconds -> Petrissage.crossFriction(beat, seconds);
            case COMPRESSION -> seconds -> Petrissage.compression(beat, sinking(), seconds);
            case POINT_HOLD ->
                    seconds -> Stillness.holding(segment.marks().holds(), spots, seconds);
            case STRIPPING -> seconds -> Glides.stripping(beat, seconds);
            case TAPOTEMENT -> seconds -> Tremors.tapotement(beat, seconds);
            case VIBRATION -> seconds -> Tremors.vibration(beat, seconds);
            case SHAKING -> seconds -> Tremors.shaking(beat, seconds);
            case ROCKING -> seconds -> Tremors.rocking(beat, seconds);
            case FEATHERING -> seconds -> Glides.feathering(beat, seconds);
            case MYOFASCIAL_HOLD -> seconds -> Stillness.stretching(beat, places, apart, seconds);
            case ROLLING -> seconds -> Glides.rolling(beat, seconds);
            case DEVICE_GLIDE -> seconds -> Glides.deviceGlide(beat, seconds);
        };
    }

    /// How far along a track the holds of the step are.
    private double[] spots(Track track) {
        int count = segment.marks().holds().size();
        return IntStream.range(0, count)
                .mapToDouble(i -> track.worked((i + 0.5) / count))
                .toArray();
    }

    private double cycle() {
        return touch instanceof Step.Stroke stroke
                ? stroke.tempo().map(Tempo::cycle).map(Motions::seconds).orElse(CALM)
                : CALM;
    }

    /// How long a press sinks: half of its cycle, or all of an out-breath.
    private double sinking() {
        return touch.goesWithTheBreath() ? OUT_BREATH : 0.5;
    }

    /// The way that circles turn on the track: outwards at the top where nothing else is said.
    private int spin(boolean mirrored, Track track) {
        int spin =
                switch (direction) {
                    case INWARD -> -1;
                    case CLOCKWISE -> mirrored ? -1 : 1;
                    case COUNTER_CLOCKWISE -> mirrored ? 1 : -1;
                    case UP, DOWN, OUTWARD, ACROSS, AROUND -> 1;
                };
        return track.runsDown() ? -spin : spin;
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }
}
