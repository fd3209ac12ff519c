package org.tactus.journal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.OptionalDouble;

/// The sessions of one person on one day, added up.
///
/// @param played how long they were played
/// @param breathed how much of that was paced breathing
/// @param before the mean of the sorest spots' scores before them; empty where none was said
/// @param after the same afterwards
public record Day(
        LocalDate date,
        int sessions,
        Duration played,
        Duration breathed,
        OptionalDouble before,
        OptionalDouble after) {}
