package org.tactus.ui.breathing;

import org.tactus.ui.control.BreathFrame;

/// What the screen shows of a time of breathing.
///
/// @param frame of the pacer
/// @param line under the pacer: which breath of how many, or what to do until the first
/// @param left what is left of it
/// @param pausing what to do about a pause; empty while it goes on
record BreathingDisplay(BreathFrame frame, String line, String left, String pausing) {}
