package org.tactus.choreography;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tactus.body.Body;
import org.tactus.body.View;
import org.tactus.body.Zone;
import org.tactus.routine.Giver;
import org.tactus.routine.Position;

/// In which view each zone of a step is worked.
record Views(Body body, Position position, Giver giver) {

    /// The zones of each view, in the order of the first of them. A zone that can be seen from both
    /// sides goes with the others, so that the figure turns no more than it must.
    Map<View, List<Zone>> of(List<Zone> zones) {
        var views = new LinkedHashMap<View, List<Zone>>();
        for (var zone : zones) {
            views.computeIfAbsent(view(zone, zones), _ -> new ArrayList<>()).add(zone);
        }
        return views;
    }

    private View view(Zone zone, List<Zone> zones) {
        var fixed = fixed(zone);
        if (fixed.size() == 1) {
            return fixed.getFirst();
        }
        return zones.stream()
                .map(this::fixed)
                .filter(views -> views.size() == 1 && fixed.contains(views.getFirst()))
                .map(List::getFirst)
                .findFirst()
                .orElse(usual());
    }

    /// The views in which a zone can be worked well.
    private List<View> fixed(Zone zone) {
        return switch (zone) {
            case SOLE -> List.of(View.SOLE);
            case SHOULDER_TOP, CALF, HIP_SIDE -> List.of(View.BACK);
            case FLANK -> List.of(View.FRONT);
            default -> body.shapes(zone).stream().map(shape -> shape.view()).distinct().toList();
        };
    }

    /// The side that is seen of a receiver in this position.
    View usual() {
        return switch (position) {
            case PRONE, SIDE_LYING -> View.BACK;
            case SUPINE, RECLINED -> View.FRONT;
            case SEATED, STANDING -> giver == Giver.SELF ? View.FRONT : View.BACK;
        };
    }
}
