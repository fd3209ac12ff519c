package org.tactus.ui.editor;

import java.util.function.Consumer;
import org.tactus.choreography.Choreography;
import org.tactus.routine.Giver;
import org.tactus.session.Segment;

/// Works out how hands move in a segment, beside the JavaFX thread, for that takes longer than a
/// frame does.
public interface Choreographer {
    /// Works out a segment.
    ///
    /// @param giver where the giver is
    /// @param then gets the choreography, on the JavaFX thread
    void work(Segment segment, Giver giver, Consumer<Choreography> then);
}
