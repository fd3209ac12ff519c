package org.tactus.ui.player;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.tactus.sound.Levels;

/// How the player is looked at and listened to, apart from the session: glance mode, the lock, the
/// card of keys, how the figure is turned, how loud it is.
public final class PlayerModes {
    private static final int QUARTERS = 4;
    private static final double VOLUME_STEP = 0.05;

    private final ReadOnlyBooleanWrapper glance = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper card = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper turn = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Levels> levels;
    private final BooleanProperty audible = new SimpleBooleanProperty(true);

    PlayerModes(int turn, Levels levels) {
        this.turn.set(Math.floorMod(turn, QUARTERS));
        this.levels = new ReadOnlyObjectWrapper<>(levels);
    }

    /// Louder, and no longer silent.
    public void louder() {
        turnUp(VOLUME_STEP);
    }

    /// Quieter, and no longer silent.
    public void quieter() {
        turnUp(-VOLUME_STEP);
    }

    /// Silences everything, or lets it be heard again.
    public void toggleMuted() {
        levels.set(levels.get().withMuted(!levels.get().muted()));
    }

    public ReadOnlyObjectProperty<Levels> levelsProperty() {
        return levels.getReadOnlyProperty();
    }

    /// Whether there is a sound device that plays.
    public BooleanProperty audibleProperty() {
        return audible;
    }

    private void turnUp(double by) {
        double volume = Math.clamp(levels.get().master() + by, 0, 1);
        double round = Math.round(volume / VOLUME_STEP) * VOLUME_STEP;
        levels.set(levels.get().withMaster(Math.clamp(round, 0, 1)).withMuted(false));
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
