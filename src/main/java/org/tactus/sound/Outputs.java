package org.tactus.sound;

import java.util.List;
import java.util.Optional;

/// The devices that sound can be played on.
public interface Outputs {

    /// Their names, as the system has them, without the default one.
    List<String> names();

    /// Opens one; the system's default where none is named.
    Optional<OutputLine> open(Optional<String> name);

    /// Whether there is any; the system's default may be one that has no name.
    default boolean any() {
        if (!names().isEmpty()) {
            return true;
        }
        var usual = open(Optional.empty());
        usual.ifPresent(OutputLine::close);
        return usual.isPresent();
    }

    /// A default device that nobody hears, for a session that keeps its time all the same.
    static Outputs silent() {
        return new Outputs() {
            @Override
            public List<String> names() {
                return List.of();
            }

            @Override
            public Optional<OutputLine> open(Optional<String> name) {
                return Optional.of(new SilentLine());
            }
        };
    }
}
