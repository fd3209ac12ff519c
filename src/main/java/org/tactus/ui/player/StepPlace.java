package org.tactus.ui.player;

/// Where in the session one is, in words.
///
/// @param routine the routine's name
/// @param step such as `step 7 of 16`
record StepPlace(String routine, String step) {
    static final StepPlace NONE = new StepPlace("", "");
}
