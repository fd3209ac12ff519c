package org.tactus.choreography;

import java.util.List;
import java.util.Optional;
import org.tactus.body.Bounds;
import org.tactus.body.View;

/// What is to be seen at one instant of a segment.
///
/// @param view the view that the hands work in
/// @param frame the part of the figure to show
/// @param hands in the order in which they are drawn; empty in a step without touch
/// @param turning while the figure turns from one view to the other
public record Scene(View view, Bounds frame, List<Hand> hands, Optional<Turning> turning) {

    /// A cross-fade of two views.
    ///
    /// @param other the view that goes, or comes
    /// @param frame its part of the figure
    /// @param share how much of `other` is seen, below 0.5
    public record Turning(View other, Bounds frame, double share) {}

    public Scene {
        hands = List.copyOf(hands);
    }
}
