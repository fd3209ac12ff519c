package org.tactus.body;

import java.util.List;
import java.util.Optional;

/// What touches the receiver, seen from above: the giver's right hand, arm or foot, or a thing.
/// Lengths in hand lengths; the origin at the wrist (a foot's ankle, a thing's centre), fingers
/// towards -y. The left one is its mirror image.
///
/// @param id the routine's word for it: `palms`, `soft-fist`, …
/// @param handed whether it has a left and a right
/// @param outline SVG path data to fill
/// @param edge the part of the outline to stroke: without the line where the arm is cut off
/// @param fill two colours from top to bottom for a thing; empty for skin
/// @param bounds of the outline
public record ImplementShape(
        String id,
        boolean handed,
        String outline,
        String edge,
        List<String> fill,
        List<Tone> tones,
        List<Relief> lines,
        Optional<Fade> fade,
        Contact contact,
        Bounds bounds) {

    /// How the arm fades out: opaque up to `start` beyond the origin in this direction, gone at
    /// `end`.
    public record Fade(Point origin, Point direction, double start, double end) {}

    /// Where it touches.
    ///
    /// @param anchor where the pressure sits: what is laid on the path of a stroke
    /// @param circles pads that touch
    /// @param bar a straight edge that touches
    public record Contact(Point anchor, List<Pad> circles, Optional<Bar> bar) {}

    /// A round place of contact.
    public record Pad(Point centre, double radius) {}

    /// A long place of contact.
    public record Bar(Point from, Point to, double width) {}

    public ImplementShape {
        fill = List.copyOf(fill);
        tones = List.copyOf(tones);
        lines = List.copyOf(lines);
    }
}
