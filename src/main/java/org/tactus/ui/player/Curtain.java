package org.tactus.ui.player;

/// What lies over the step while it is not played: the lead-in, the count after a pause, a wait.
///
/// @param kind what it is for
/// @param over stands above the title
/// @param title the largest words on it
/// @param text what to do
/// @param count the seconds until it lifts; empty where it waits for the person
record Curtain(Kind kind, String over, String title, String text, String count) {

    enum Kind {
        NONE,
        LEAD_IN,
        RESUMING,
        WAITING
    }

    static final Curtain NONE = new Curtain(Kind.NONE, "", "", "", "");
}
