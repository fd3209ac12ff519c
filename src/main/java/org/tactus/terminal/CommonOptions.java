package org.tactus.terminal;

import java.nio.file.Path;
import java.util.Optional;

/// The options that go with every command.
///
/// @param data where all that the application writes shall lie
/// @param debug whether to log more
public record CommonOptions(Optional<Path> data, boolean debug) {
    /// None was given.
    static final CommonOptions NONE = new CommonOptions(Optional.empty(), false);
}
