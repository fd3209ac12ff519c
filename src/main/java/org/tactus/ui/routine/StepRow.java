package org.tactus.ui.routine;

import java.time.Duration;
import java.util.Optional;

/// One step as the page lists it, groups unrolled into headings.
///
/// @param depth how many groups it stands in
/// @param group whether it is the heading of a group
/// @param name the step's title, or what the group does
/// @param how technique, implement, pressure, sides in one line; empty for a step without touch
/// @param text the instruction
/// @param caution shown with a mark
/// @param length both sides together; empty for a heading and a wait
record StepRow(
        int depth,
        boolean group,
        String name,
        String how,
        String text,
        Optional<String> caution,
        Optional<Duration> length) {}
