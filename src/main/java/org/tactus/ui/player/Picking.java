package org.tactus.ui.player;

import java.util.List;
import org.tactus.body.Spot;

/// The spots that the receiver can choose among while a question is asked.
///
/// @param spots of the zones of the focus steps to come; empty where nothing is to be chosen
/// @param most how many of them are worked
record Picking(List<Spot> spots, int most) {
    static final Picking NONE = new Picking(List.of(), 0);

    Picking {
        spots = List.copyOf(spots);
    }

    boolean isOffered() {
        return !spots.isEmpty();
    }
}
