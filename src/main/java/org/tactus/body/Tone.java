package org.tactus.body;

/// A patch of shade or light, filled by the even-odd rule, blurred and clipped to the outline.
///
/// @param path SVG path data
public record Tone(Kind kind, String path) {

    /// What a patch does to the colour beneath it.
    public enum Kind implements Term {
        SHADOW,
        LIGHT
    }
}
