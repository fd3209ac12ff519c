package org.tactus.ui;

import java.util.Set;
import org.tactus.body.Spot;
import org.tactus.routine.Routine;

/// The ways from one screen to another.
public interface Navigator {

    /// The list of routines, as it was left.
    void showRoutines();

    /// A routine's page.
    ///
    /// @param spots what was touched on the figure, offered as focus
    void showRoutine(Routine routine, Set<Spot> spots);

    /// Plays a routine, giving the picked spots the time of its focus steps.
    void play(Routine routine, Set<Spot> spots);

    void showBreathe();

    void showSettings();
}
