package org.tactus.machine;

import java.util.Locale;

/// The kinds of operating system that differ in what follows.
public enum Os {
    /// Linux, and whatever else keeps to its habits.
    LINUX,
    MAC,
    WINDOWS;

    /// The one that a name means.
    ///
    /// @param name as the property `os.name` has it
    public static Os of(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("mac")) {
            return MAC;
        }
        return lower.contains("win") ? WINDOWS : LINUX;
    }
}
