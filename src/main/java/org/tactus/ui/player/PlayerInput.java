package org.tactus.ui.player;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.tactus.journal.Entry.Remark.Said;
import org.tactus.session.Reading.State;
import org.tactus.ui.bodymap.BodyMapView;
import org.tactus.ui.control.SessionStrip;

/// Turns keys and the mouse into what a person wants of the player.
///
/// The player's keys work wherever the focus is, until Tab is pressed: then Space, Enter and the
/// arrows belong to the focused control, and Esc gives them back. The window is one large pause
/// button, apart from the controls in it. Held for two seconds, Esc or the mouse stop. In its first
/// half second the screen hears nothing, nor does a question or a wait, nor the end: what was meant
/// for the picture before must not answer the new one. At the end the keys belong to its controls,
/// and Esc takes the usual way on: nobody passes over how it feels by accident.
final class PlayerInput {
    private static final Duration DEAF_FOR = Duration.ofMillis(500);
    private static final Duration CLICK = Duration.ofMillis(600);
    private static final Set<KeyCode> OF_CONTROLS =
            EnumSet.of(
                    KeyCode.SPACE,
                    KeyCode.ENTER,
                    KeyCode.LEFT,
                    KeyCode.RIGHT,
                    KeyCode.UP,
                    KeyCode.DOWN);

    private final Node root;
    private final PlayerViewModel model;
    private final WindowModes window;
    private final Runnable goOn;
    private final LongSupplier nanos;
    private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);
    private long shownAt;
    private boolean controlsHaveKeys;
    private boolean recognised;
    private boolean pressHeard;

    /// @param goOn takes the usual way on from the end
    PlayerInput(
            Node root,
            PlayerViewModel model,
            WindowModes window,
            Runnable goOn,
            LongSupplier nanos) {
        this.root = root;
        this.model = model;
        this.window = window;
        this.goOn = goOn;
        this.nanos = nanos;
        this.shownAt = nanos.getAsLong();
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventFilter(KeyEvent.KEY_RELEASED, this::released);
        root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        root.addEventFilter(MouseEvent.ANY, this::deafen);
        root.addEventHandler(MouseEvent.MOUSE_PRESSED, this::mousePressed);
        root.addEventHandler(MouseEvent.MOUSE_RELEASED, this::mouseReleased);
        root.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> model.letGo());
        model.display().stateProperty().subscribe(this::deafenWhenAsked);
        model.display().guideProperty().map(Guide::stage).subscribe(this::deafenWhenAsked);
        root.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .subscribe(this::releaseAll);
    }

    /// The screen appeared: its half second of deafness begins.
    void shown() {
        deafen();
        down.clear();
        giveKeysBack();
    }

    /// An elbow that meant to pause must not choose what comes after the session, nor answer a wait
    /// that it did not know of.
    private void deafenWhenAsked(State state) {
        if (state == State.ENDED || state == State.WAITING) {
            deafen();
        }
    }

    private void deafenWhenAsked(Guide.Stage stage) {
        if (stage == Guide.Stage.QUESTION) {
            deafen();
        }
    }

    private void deafen() {
        shownAt = nanos.getAsLong();
    }

    /// Another window hears when the keys are let go.
    private void releaseAll(Boolean focused) {
        if (!Boolean.TRUE.equals(focused)) {
            down.clear();
            model.letGo();
        }
    }

    private boolean isOver() {
        return model.display().stateProperty().get() == State.ENDED;
    }

    private boolean isDeaf() {
        return nanos.getAsLong() - shownAt < DEAF_FOR.toNanos();
    }

    /// What is let go is let go, heard or not.
    private void deafen(MouseEvent event) {
        if (isDeaf() && event.getEventType() != MouseEvent.MOUSE_MOVED) {
            if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
                pressHeard = false;
                model.letGo();
            }
            event.consume();
        }
    }

    private void pressed(KeyEvent event) {
        recognised = false;
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        if (isDeaf()) {
            down.add(event.getCode());
            event.consume();
            return;
        }
        if (isOver()) {
            if (event.getCode() == KeyCode.ESCAPE && down.add(KeyCode.ESCAPE)) {
                goOn.run();
                event.consume();
            }
            return;
        }
        if (event.getCode() == KeyCode.TAB) {
            controlsHaveKeys = true;
            return;
        }
        if (controlsHaveKeys && OF_CONTROLS.contains(event.getCode()) && focusIsOnControl()) {
            return;
        }
        var key = PlayerKey.of(event.getCode());
        if (key.isPresent()) {
            recognised = true;
            boolean repeated = !down.add(event.getCode());
            if (!repeated || key.get().repeats()) {
                act(key.get());
            }
            event.consume();
        }
    }

    private void released(KeyEvent event) {
        down.remove(event.getCode());
        if (event.getCode() == KeyCode.ESCAPE) {
            model.letGo();
            event.consume();
        }
    }

    /// Signs stand on other keys in other countries: what was typed counts where the key said
    /// nothing.
    private void typed(KeyEvent event) {
        if (!recognised && !isDeaf() && !isOver()) {
            var key = PlayerKey.typed(event.getCharacter());
            key.ifPresent(this::act);
            if (key.isPresent()) {
                event.consume();
            }
        }
        recognised = false;
    }

    private void act(PlayerKey key) {
        if (model.modes().lockedProperty().get() && !key.worksWhenLocked()) {
            return;
        }
        switch (key) {
            case PAUSE_OR_GO_ON -> model.toggle();
            case NEXT -> model.skip();
            case BACK -> model.back();
            case STAY -> model.stayHere();
            case SOFTER -> model.softer();
            case LIGHTER -> model.answer(Said.LIGHTER);
            case GOOD -> model.answer(Said.GOOD);
            case MORE_HERE -> model.answer(Said.MORE_HERE);
            case TIME_LEFT -> model.nextTimeLeft();
            case FINISH -> model.finishGently();
            case UNDO -> model.undoSkip();
            case GLANCE -> model.modes().toggleGlance();
            case FULL_SCREEN -> window.toggleFullScreen();
            case SMALL -> window.toggleSmall();
            case SILENCE -> model.modes().toggleMuted();
            case LOUDER -> model.modes().louder();
            case QUIETER -> model.modes().quieter();
            case TURN -> model.modes().turnFigure();
            case LOCK -> model.modes().toggleLock();
            case CARD -> model.modes().toggleCard();
            case ESCAPE -> escape();
        }
    }

    private void escape() {
        if (controlsHaveKeys) {
            giveKeysBack();
        } else if (!model.closeTimeLeft()
                && !model.modes().closeCard()
                && !model.modes().leaveGlance()) {
            window.leaveFullScreen();
        }
        model.holdToStop();
    }

    private void giveKeysBack() {
        controlsHaveKeys = false;
        root.requestFocus();
    }

    private boolean focusIsOnControl() {
        return Optional.ofNullable(root.getScene())
                .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
                .filter(owner -> !owner.equals(root))
                .isPresent();
    }

    private void mousePressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && !isOnControl(event)) {
            pressHeard = true;
            model.holdToStop();
        }
    }

    private void mouseReleased(MouseEvent event) {
        boolean wasClick = model.letGo().compareTo(CLICK) < 0 && pressHeard;
        pressHeard = false;
        if (isOver()) {
            return;
        }
        if (event.getButton() == MouseButton.PRIMARY
                && !isOnControl(event)
                && wasClick
                && !model.modes().closeCard()) {
            model.toggle();
        }
        if (!controlsHaveKeys) {
            root.requestFocus();
        }
    }

    private boolean isOnControl(MouseEvent event) {
        return Stream.iterate(
                        event.getPickResult().getIntersectedNode(),
                        node -> node != null && !node.equals(root),
                        Node::getParent)
                .anyMatch(PlayerInput::takesClicks);
    }

    private static boolean takesClicks(Node node) {
        return switch (node) {
            case ButtonBase _, SessionStrip _, ScrollPane _ -> true;
            case BodyMapView map -> map.pickableProperty().get();
            default -> false;
        };
    }
}
