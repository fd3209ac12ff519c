package org.tactus.ui.player;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// How the player is looked at and listened to, apart from the session: glance mode, the lock, the
/// card of keys, how the figure is turned.
public final class PlayerModes {
    private static final int QUARTERS = 4;

    private final ReadOnlyBooleanWrapper glance = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper card = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper turn = new ReadOnlyIntegerWrapper();

    PlayerModes(int turn) {
        this.turn.set(Math.floorMod(turn, QUARTERS));
    }

    /// Into glance mode, or out of it.
    public void toggleGlance() {
        glance.set(!glance.get());
    }

    /// Out of glance mode; answers whether it was in it.
    public boolean leaveGlance() {
        return turnOff(glance);
    }

    /// Locks the input but for pause and stop, or unlocks it.
    public void toggleLock() {
        locked.set(!locked.get());
    }

    /// Shows the card of keys, or puts it away.
    public void toggleCard() {
        card.set(!card.get());
    }

    /// Puts the card of keys away; answers whether it was there.
    public boolean closeCard() {
        return turnOff(card);
    }

    /// Turns the figure a quarter.
    public void turnFigure() {
        turn.set((turn.get() + 1) % QUARTERS);
    }

    public ReadOnlyBooleanProperty glanceProperty() {
        return glance.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty lockedProperty() {
        return locked.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty cardProperty() {
        return card.getReadOnlyProperty();
    }

    /// Quarter turns of the figure, clockwise.
    public ReadOnlyIntegerProperty turnProperty() {
        return turn.getReadOnlyProperty();
    }

    private static boolean turnOff(ReadOnlyBooleanWrapper mode) {
        boolean was = mode.get();
        mode.set(false);
        return was;
    }
}
