package org.tactus.ui.player;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.routine.Sides;
import org.tactus.routine.Step;
import org.tactus.session.Moment;
import org.tactus.session.Segment;
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

    /// Picks a spot, or lets go of it; one more than [Timeline#MOST_SPOTS] is refused.
    void toggle(Spot spot) {
        var changed = new ArrayList<>(spots);
        if (!changed.remove(spot) && changed.size() < Timeline.MOST_SPOTS) {
            changed.add(spot);
        }
        spots = List.copyOf(changed);
    }

    /// The zones that can be picked at `moment`; none unless a question is asked.
    static Set<Zone> zones(Timeline timeline, Moment moment) {
        var zones = EnumSet.noneOf(Zone.class);
        if (moment.segment().step() instanceof Step.Ask) {
            timeline.segments().stream()
                    .skip(moment.segment().index())
                    .map(Segment::step)
                    .filter(
                            step ->
                                    step instanceof Step.Touch touch
                                            && touch.sides() == Sides.FOCUS)
                    .forEach(step -> zones.addAll(((Step.Touch) step).zones()));
        }
        return zones;
    }
}
