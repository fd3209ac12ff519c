package org.tactus.terminal;

import org.tactus.safety.Answers;
import org.tactus.safety.Preferences;

/// Who was massaged last, as far as it is remembered.
///
/// @param name what they are called
/// @param answers what they have answered so far
public record Receiver(String name, Answers answers, Preferences preferences) {
    /// Without what is for no log.
    @Override
    public String toString() {
        return "Receiver";
    }
}
