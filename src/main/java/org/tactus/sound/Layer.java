package org.tactus.sound;

/// One part of an ambience: a loop that comes and goes. Each side hears it from another place, so
/// that it is wide.
///
/// @param toLeft how loud it is on the left
/// @param toRight how loud it is on the right
record Layer(Loop loop, double power, Swell swell, double toLeft, double toRight) {

    /// As loud on both sides.
    static Layer of(Loop loop, double power, Swell swell) {
        return new Layer(loop, power, swell, 1, 1);
    }
}
