package org.tactus.ui.library;

import org.tactus.routine.Routine;

/// What a person does with a card.
public interface CardChoice {

    /// Wants the routine's page.
    void open(Routine routine);

    /// Sets or takes away a star.
    void star(Routine routine, boolean star);

    /// Wants to mend a file of the person's own that is no routine.
    ///
    /// @param file its name
    void mend(String file);
}
