package org.tactus.ui.player;

import java.time.Duration;

/// What there was of a session before it was cut off.
///
/// @param played how long it was played
/// @param planned how long it was to take when it began
public record Earlier(Duration played, Duration planned) {}
