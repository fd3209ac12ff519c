package org.tactus.ui.player;

/// The clock of the session, in words.
///
/// @param elapsed since its start
/// @param left until its end
/// @param ends when that will be; empty while nobody knows
record Times(String elapsed, String left, String ends) {
    static final Times NONE = new Times("", "", "");
}
