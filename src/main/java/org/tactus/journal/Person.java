package org.tactus.journal;

import java.util.UUID;
import org.tactus.safety.Preferences;

/// Someone who receives massages here.
///
/// @param name as the person wants it; empty where the colour alone is enough
/// @param tint tells people apart at a glance
public record Person(UUID id, String name, Tint tint, Preferences preferences) {
    /// The longest name, in characters.
    public static final int LONGEST_NAME = 40;

    public Person {
        if (name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("A name of " + name.length() + " characters");
        }
    }
}
