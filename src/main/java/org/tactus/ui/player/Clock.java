package org.tactus.ui.player;

/// The clock of a step, in words.
///
/// @param time left of this side
/// @param caption which side it is, and what follows it
/// @param whole the time left of the whole step, where it has more than this side
/// @param halfMarked whether the half of it is a moment of its own
record Clock(String time, String caption, String whole, boolean halfMarked) {
    static final Clock NONE = new Clock("", "", "", false);
}
