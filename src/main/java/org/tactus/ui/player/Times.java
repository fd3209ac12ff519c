package org.tactus.ui.player;

/// The clock of the session, in words.
///
/// @param elapsed since its start
/// @param left until its end, and when that will be
record Times(String elapsed, String left) {
    static final Times NONE = new Times("", "");
}
