package org.tactus.ui.player;

import java.util.List;

/// What the last screen says.
///
/// @param title said first
/// @param summary what was done and for how long
/// @param done what was done, step by step
/// @param advice what is good to do now
/// @param reminder what massage is not
/// @param calls whether there is something to stay awake for, as saying how it feels now
/// @param walks whether a walk would do good; not before the night
record Ending(
        String title,
        String summary,
        List<String> done,
        List<String> advice,
        String reminder,
        boolean calls,
        boolean walks) {
    Ending {
        done = List.copyOf(done);
        advice = List.copyOf(advice);
    }
}
