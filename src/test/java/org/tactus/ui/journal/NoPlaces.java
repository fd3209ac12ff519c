package org.tactus.ui.journal;

import org.tactus.text.Messages;
import org.tactus.ui.shell.Shell;

/// A rail that leads nowhere.
public final class NoPlaces {
    private NoPlaces() {}

    public static Shell shell(Messages messages) {
        return new Shell(
                messages,
                new Shell.Places() {
                    @Override
                    public void routines() {}

                    @Override
                    public void compose() {}

                    @Override
                    public void breathe() {}

                    @Override
                    public void journal() {}

                    @Override
                    public void settings() {}
                });
    }
}
