package org.tactus.sound.recording;

import java.util.List;
import java.util.function.DoubleConsumer;
import org.tactus.session.Timeline;
import org.tactus.sound.Spoken;
import org.tactus.sound.speech.Narration;
import org.tactus.sound.speech.Narrator;

/// What is said in a session, and who says it.
public record Voicing(Narration narration, Narrator narrator) {

    /// Has all lines of `timeline` spoken; may take minutes.
    ///
    /// @param progress is told how much is done, from 0 to 1
    List<Spoken> speak(Timeline timeline, DoubleConsumer progress) throws InterruptedException {
        var lines = narration.of(timeline);
        int[] done = {0};
        return narrator.speak(
                lines,
                () -> {
                    done[0]++;
                    progress.accept((double) done[0] / lines.size());
                });
    }
}
