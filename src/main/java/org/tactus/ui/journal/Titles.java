package org.tactus.ui.journal;

/// Finds what a routine is called today, in the person's language.
public interface Titles {
    /// Its title.
    ///
    /// @param routine its id
    /// @param stored its title when it was played, for a routine that is gone
    String of(String routine, String stored);
}
