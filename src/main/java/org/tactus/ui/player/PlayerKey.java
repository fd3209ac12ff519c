package org.tactus.ui.player;

import static javafx.scene.input.KeyCode.ADD;
import static javafx.scene.input.KeyCode.DIGIT1;
import static javafx.scene.input.KeyCode.DIGIT2;
import static javafx.scene.input.KeyCode.DIGIT3;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.F;
import static javafx.scene.input.KeyCode.F11;
import static javafx.scene.input.KeyCode.FAST_FWD;
import static javafx.scene.input.KeyCode.G;
import static javafx.scene.input.KeyCode.KP_DOWN;
import static javafx.scene.input.KeyCode.KP_LEFT;
import static javafx.scene.input.KeyCode.KP_RIGHT;
import static javafx.scene.input.KeyCode.KP_UP;
import static javafx.scene.input.KeyCode.L;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.M;
import static javafx.scene.input.KeyCode.MINUS;
import static javafx.scene.input.KeyCode.MUTE;
import static javafx.scene.input.KeyCode.NUMPAD1;
import static javafx.scene.input.KeyCode.NUMPAD2;
import static javafx.scene.input.KeyCode.NUMPAD3;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.PAGE_UP;
import static javafx.scene.input.KeyCode.PAUSE;
import static javafx.scene.input.KeyCode.PLAY;
import static javafx.scene.input.KeyCode.PLUS;
import static javafx.scene.input.KeyCode.R;
import static javafx.scene.input.KeyCode.REWIND;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.STOP;
import static javafx.scene.input.KeyCode.SUBTRACT;
import static javafx.scene.input.KeyCode.T;
import static javafx.scene.input.KeyCode.TRACK_NEXT;
import static javafx.scene.input.KeyCode.TRACK_PREV;
import static javafx.scene.input.KeyCode.U;
import static javafx.scene.input.KeyCode.UP;
import static javafx.scene.input.KeyCode.VOLUME_DOWN;
import static javafx.scene.input.KeyCode.VOLUME_UP;
import static javafx.scene.input.KeyCode.W;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.tactus.body.Term;

/// What a key does in the player. The names and the words of the card of keys stand in the bundle
/// under `player.key.<id>` and `player.key.<id>.does`.
enum PlayerKey implements Term {
    PAUSE_OR_GO_ON(Set.of(SPACE, ENTER, PLAY, PAUSE, STOP), ""),
    NEXT(Set.of(RIGHT, KP_RIGHT, PAGE_DOWN, TRACK_NEXT, FAST_FWD), ""),
    BACK(Set.of(LEFT, KP_LEFT, PAGE_UP, TRACK_PREV, REWIND), ""),
    STAY(Set.of(PLUS, ADD), "+"),
    SOFTER(Set.of(MINUS, SUBTRACT, S), "-"),
    LIGHTER(Set.of(DIGIT1, NUMPAD1), "1"),
    GOOD(Set.of(DIGIT2, NUMPAD2), "2"),
    MORE_HERE(Set.of(DIGIT3, NUMPAD3), "3"),
    TIME_LEFT(Set.of(T), ""),
    FINISH(Set.of(F), ""),
    UNDO(Set.of(U), ""),
    GLANCE(Set.of(G), ""),
    FULL_SCREEN(Set.of(F11), ""),
    SMALL(Set.of(W), ""),
    SILENCE(Set.of(M, MUTE), ""),
    LOUDER(Set.of(UP, KP_UP, VOLUME_UP), ""),
    QUIETER(Set.of(DOWN, KP_DOWN, VOLUME_DOWN), ""),
    TURN(Set.of(R), ""),
    LOCK(Set.of(L), ""),
    CARD(Set.of(KeyCode.HELP), "?"),
    ESCAPE(Set.of(KeyCode.ESCAPE), "");

    private final Set<KeyCode> codes;
    private final String character;

    PlayerKey(Set<KeyCode> codes, String character) {
        this.codes = codes;
        this.character = character;
    }

    /// What pressing the key `code` does.
    static Optional<PlayerKey> of(KeyCode code) {
        return Arrays.stream(values()).filter(key -> key.codes.contains(code)).findFirst();
    }

    /// What typing `character` does, wherever the keyboard has it.
    static Optional<PlayerKey> typed(String character) {
        return Arrays.stream(values())
                .filter(key -> !key.character.isEmpty() && key.character.equals(character))
                .findFirst();
    }

    /// Whether it does so again and again while it is held.
    boolean repeats() {
        return this == LOUDER || this == QUIETER;
    }

    /// Whether it still works when the input is locked.
    boolean worksWhenLocked() {
        return this == PAUSE_OR_GO_ON || this == LOCK || this == ESCAPE;
    }
}
