package org.tactus.journal;

import java.nio.file.Path;

/// What was read from a damaged journal and goes on in the fresh one.
///
/// @param keptAs the damaged file, beside the fresh one
public record Salvaged(Path keptAs, int people, int answers, int sessions) {}
