package org.tactus.body;

/// A drawn line of the surface, pointed at both ends: a closed shape to fill.
///
/// @param kind `furrow` or `ridge` on the figure; `nail`, `crease`, `tendon` and more on a hand
/// @param strength how clearly it was measured; below 0.5 it is best drawn fainter
/// @param path SVG path data
public record Relief(String kind, double strength, String path) {}
