package org.tactus.ui.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.ColorScheme;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tactus.routine.Step;
import org.tactus.session.Reading.State;
import org.tactus.ui.Screens;

/// Every key of the player, those of pedals, presenters and keyboards with keys for media too.
class PlayerKeysTest {
    private final Stagehand hand = new Stagehand(Bundled.routine("back-relax-20")).playing();

    @ParameterizedTest
    @EnumSource(names = {"SPACE", "ENTER", "PLAY", "PAUSE", "STOP"})
    void pausesAndGoesOn(KeyCode key) {
        onScreen(
                player -> {
                    press(player, key);
                    assertEquals(State.PAUSED, state());
                    press(player, key);
                    assertEquals(State.RESUMING, state());
                });
    }

    @ParameterizedTest
    @EnumSource(names = {"RIGHT", "KP_RIGHT", "PAGE_DOWN", "TRACK_NEXT", "FAST_FWD"})
    void goesToTheNextStep(KeyCode key) {
        onScreen(
                player -> {
                    press(player, key);
                    assertEquals(1, segment());
                });
    }

    @ParameterizedTest
    @EnumSource(names = {"LEFT", "KP_LEFT", "PAGE_UP", "TRACK_PREV", "REWIND"})
    void goesBackToTheStartOfTheStepAndThenToTheOneBefore(KeyCode key) {
        onScreen(
                player -> {
                    press(player, KeyCode.RIGHT);
                    hand.pass(5);
                    press(player, key);
                    assertEquals(1, segment());
                    press(player, key);
                    assertEquals(0, segment());
                });
    }

    @ParameterizedTest
    @EnumSource(names = {"UP", "KP_UP", "VOLUME_UP"})
    void makesItLouderForAsLongAsItIsHeld(KeyCode key) {
        onScreen(
                player -> {
                    double before = master();
                    hold(player, key, 3);
                    assertEquals(before + 0.15, master(), 1e-9);
                });
    }

    @ParameterizedTest
    @EnumSource(names = {"DOWN", "KP_DOWN", "VOLUME_DOWN"})
    void makesItQuieterForAsLongAsItIsHeld(KeyCode key) {
        onScreen(
                player -> {
                    double before = master();
                    hold(player, key, 3);
                    assertEquals(before - 0.15, master(), 1e-9);
                });
    }

    @ParameterizedTest
    @EnumSource(names = {"M", "MUTE"})
    void silencesOnceHoweverLongItIsHeld(KeyCode key) {
        onScreen(
                player -> {
                    hold(player, key, 4);
                    assertTrue(hand.model.modes().levelsProperty().get().muted());
                    press(player, key);
                    assertFalse(hand.model.modes().levelsProperty().get().muted());
                });
    }

    @ParameterizedTest
    @EnumSource(names = {"PLUS", "ADD"})
    void staysHalfAMinuteMore(KeyCode key) {
        onScreen(
                player -> {
                    var left = hand.model.session().left();
                    press(player, key);
                    assertEquals(left.plusSeconds(30), hand.model.session().left());
                });
    }

    @ParameterizedTest
    @EnumSource(names = {"S", "MINUS", "SUBTRACT"})
    void isSofterFromNowOn(KeyCode key) {
        onScreen(
                player -> {
                    hand.at(170);
                    var before = pressure();
                    press(player, key);
                    assertTrue(pressure() < before);
                });
    }

    @Test
    void finishesGently() {
        onScreen(
                player -> {
                    press(player, KeyCode.F);
                    assertTrue(hand.model.session().left().toSeconds() < 200);
                });
    }

    @Test
    void theLockLeavesPauseStopAndItself() {
        onScreen(
                player -> {
                    press(player, KeyCode.L);
                    press(player, KeyCode.PAGE_DOWN);
                    press(player, KeyCode.M);
                    press(player, KeyCode.UP);
                    assertEquals(0, segment());
                    assertFalse(hand.model.modes().levelsProperty().get().muted());
                    assertTrue(player.lookup("#player-silence").isDisabled());
                    press(player, KeyCode.SPACE);
                    assertEquals(State.PAUSED, state());
                    press(player, KeyCode.L);
                    assertFalse(player.lookup("#player-silence").isDisabled());
                });
    }

    @Test
    void aWaitThatHasJustBegunIsNotAnswered() {
        var waiting = new Stagehand(Bundled.routine("legs-after-sport-15"));
        Screens.onFxThread(
                () -> {
                    var player = waiting.view().root();
                    Screens.scene(ColorScheme.LIGHT, 900, 640, player);
                    waiting.playing();
                    var wait =
                            waiting.model.session().timeline().segments().stream()
                                    .filter(segment -> segment.step() instanceof Step.Wait)
                                    .findFirst()
                                    .orElseThrow();
                    waiting.at(wait.start().toSeconds() - 0.2);
                    waiting.pass(0.3);
                    assertEquals(State.WAITING, waiting.model.display().stateProperty().get());
                    press(player, KeyCode.SPACE);
                    assertEquals(State.WAITING, waiting.model.display().stateProperty().get());
                    waiting.pass(0.5);
                    press(player, KeyCode.SPACE);
                    assertFalse(waiting.model.display().stateProperty().get() == State.WAITING);
                    return true;
                });
    }

    private void onScreen(java.util.function.Consumer<Node> work) {
        Screens.onFxThread(
                () -> {
                    var player = hand.view().root();
                    Screens.scene(ColorScheme.LIGHT, 900, 640, player);
                    hand.pass(1);
                    work.accept(player);
                    return true;
                });
    }

    private static void press(Node player, KeyCode key) {
        hold(player, key, 1);
    }

    /// Held so long that it comes so many times.
    private static void hold(Node player, KeyCode key, int times) {
        for (int i = 0; i < times; i++) {
            send(player, KeyEvent.KEY_PRESSED, key);
        }
        send(player, KeyEvent.KEY_RELEASED, key);
    }

    private static void send(Node player, javafx.event.EventType<KeyEvent> type, KeyCode key) {
        Event.fireEvent(player, new KeyEvent(type, "", "", key, false, false, false, false));
    }

    private State state() {
        return hand.model.display().stateProperty().get();
    }

    private int segment() {
        return hand.model.session().moment().segment().index();
    }

    private int pressure() {
        return hand.model.session().moment().pressure().orElseThrow().level();
    }

    private double master() {
        return hand.model.modes().levelsProperty().get().master();
    }
}
