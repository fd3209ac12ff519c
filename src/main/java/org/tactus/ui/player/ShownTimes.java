package org.tactus.ui.player;

/// The clock of the session, in words.
///
/// @param elapsed since its start
/// @param left until its end
/// @param ends when that will be; empty while nobody knows
record ShownTimes(String elapsed, String left, String ends) {
    static final ShownTimes NONE = new ShownTimes("", "", "");
}
