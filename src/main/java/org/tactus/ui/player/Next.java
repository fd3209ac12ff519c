package org.tactus.ui.player;

/// What comes next, in one line.
///
/// @param title what the next step is called
/// @param detail with what, and on which side
/// @param announced whether it is about to begin, so that it is said more clearly
record Next(String title, String detail, boolean announced) {
    static final Next NONE = new Next("", "", false);
}
