package org.tactus.ui.player;

import java.util.List;

/// What the last screen says.
///
/// @param title said first
/// @param summary what was done and for how long
/// @param done what was done, step by step
/// @param advice what is good to do now
/// @param reminder what massage is not
/// @param calls whether there is something to get up for: a walk, saying how it feels now; not
///     where one is to stay and sleep
record Ending(
        String title,
        String summary,
        List<String> done,
        List<String> advice,
        String reminder,
        boolean calls) {
    Ending {
        done = List.copyOf(done);
        advice = List.copyOf(advice);
    }
}
