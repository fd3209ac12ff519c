package org.tactus.ui.player;

import java.util.ArrayList;
import java.util.List;
import org.tactus.body.Spot;
import org.tactus.routine.Sides;
import org.tactus.routine.Step;
import org.tactus.session.Moment;
import org.tactus.session.Timeline;

/// The spots that the receiver wants to be worked: picked while a question is asked, from the zones
/// of the focus steps that follow it.
final class FocusPicks {
    private List<Spot> spots;

    FocusPicks(List<Spot> spots) {
        this.spots = List.copyOf(spots);
    }

    List<Spot> spots() {
        return spots;
    }

    /// Picks a spot, or lets go of it; one more than [Sides#MOST_SPOTS] is refused.
    void toggle(Spot spot) {
        var changed = new ArrayList<>(spots);
        if (!changed.remove(spot) && changed.size() < Sides.MOST_SPOTS) {
            changed.add(spot);
        }
        spots = List.copyOf(changed);
    }

    /// What can be picked at `moment`; nothing unless a question is asked.
    static Picking at(Timeline timeline, Moment moment) {
        if (!(moment.segment().step() instanceof Step.Ask)) {
            return Picking.NONE;
        }
        var spots =
                timeline.segments().stream()
                        .skip(moment.segment().index())
                        .flatMap(segment -> segment.touch().stream())
                        .filter(touch -> touch.sides() == Sides.FOCUS)
                        .flatMap(touch -> touch.zones().stream())
                        .distinct()
                        .flatMap(zone -> Spot.of(zone).stream())
                        .toList();
        return new Picking(spots, Math.min(Sides.MOST_SPOTS, spots.size()));
    }
}
