package org.tactus.choreography;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tactus.body.Body;
import org.tactus.body.Hands;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.View;
import org.tactus.body.Zone;
import org.tactus.body.ZoneShape;
import org.tactus.routine.Giver;
import org.tactus.routine.Step;
import org.tactus.session.Segment;

/// Sets the hands to work: which of them, on which side, on which track.
///
/// @param out the spots that hands leave out today
record Crew(Body body, Hands hands, Segment segment, Step.Touch touch, Giver giver, Set<Spot> out) {
    /// The segment's stretches: one for each view, sharing its time.
    List<Stretch> stretches() {
        var byView = new Views(body, segment.position(), giver).of(segment.zones());
        var stretches = new ArrayList<Stretch>();
        double length = segment.length().toNanos() / 1e9;
        int i = 0;
        for (var entry : byView.entrySet()) {
            double start = length * i / byView.size();
            double end = length * (i + 1) / byView.size();
            stretches.add(sparing(entry.getKey(), entry.getValue(), start, end));
            i++;
        }
        return stretches;
    }

    /// From where the giver is; but from the other end, where less of what is left out today comes
    /// to lie under hands and wrists then.
    private Stretch sparing(View view, List<Zone> zones, double start, double end) {
        var usual = stretch(view, zones, start, end);
        var spared = new Spared(body, view, out);
        if (spared.isEmpty() || giver == Giver.SELF) {
            return usual;
        }
        var turned =
                from(giver == Giver.HEAD ? Giver.FEET : Giver.HEAD)
                        .stretch(view, zones, start, end);
        return spared.under(turned) < spared.under(usual) ? turned : usual;
    }

    private Crew from(Giver other) {
        return new Crew(body, hands, segment, touch, other, out);
    }

    private Stretch stretch(View view, List<Zone> zones, double start, double end) {
        var side = side();
        var right = zones.stream().map(zone -> rightHalf(zone, view)).toList();
        var workers = new Workplace(this, view, side, right, start, end).workers();
        var shapes = zones.stream().flatMap(zone -> lit(zone, view, side)).toList();
        return new Stretch(view, start, end, shapes, workers, new Guard(body, view));
    }

    private Side side() {
        return segment.spot().map(Spot::side).or(segment::side).orElse(Side.BOTH);
    }

    private ZoneShape rightHalf(Zone zone, View view) {
        return body.shape(zone, zone.paired() ? view.right() : Side.MIDLINE, view).orElseThrow();
    }

    private Stream<ZoneShape> lit(Zone zone, View view, Side side) {
        return body.shapes(view).stream()
                .filter(shape -> shape.zone() == zone)
                .filter(
                        shape ->
                                side == Side.BOTH
                                        || side == Side.MIDLINE
                                        || shape.side() == Side.MIDLINE
                                        || shape.side() == side);
    }
}
