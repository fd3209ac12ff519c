package org.tactus.ui;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

/// One thing that fills the window beside the rail, or all of it.
public interface Screen {

    /// What is shown; the same object every time.
    Parent root();

    /// Whether it shows something that nothing may lie on: notices wait until it does not.
    default ObservableValue<Boolean> urgent() {
        return new ReadOnlyBooleanWrapper(false);
    }

    /// Called when it has come into view.
    default void shown() {}

    /// Called when another screen has taken its place. A screen that is made anew each time ends
    /// here what it had subscribed; one that is kept stops what costs.
    default void hidden() {}
}
