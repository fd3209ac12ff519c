package org.tactus.ui.library;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Ctrl+F (the system's own modifier) and `/` lead into the search field from wherever the keyboard
/// is, the rail included; Esc takes back what was asked: first the words, then the zones.
final class SearchKeys {
    private static final KeyCombination FIND =
            new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final Node screen;
    private final TextField search;
    private final LibraryViewModel model;
    private final EventHandler<KeyEvent> pressed = this::pressed;
    private final EventHandler<KeyEvent> typed = this::typed;

    private SearchKeys(Node screen, TextField search, LibraryViewModel model) {
        this.screen = screen;
        this.search = search;
        this.model = model;
    }

    /// Listens whenever `screen` is in a window.
    static void listen(Node screen, TextField search, LibraryViewModel model) {
        var keys = new SearchKeys(screen, search, model);
        screen.sceneProperty()
                .subscribe(
                        (before, now) -> {
                            if (before != null) {
                                keys.leave(before);
                            }
                            if (now != null) {
                                keys.enter(now);
                            }
                        });
    }

    private void enter(Scene scene) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, typed);
    }

    private void leave(Scene scene) {
        scene.removeEventHandler(KeyEvent.KEY_PRESSED, pressed);
        scene.removeEventFilter(KeyEvent.KEY_TYPED, typed);
    }

    private void pressed(KeyEvent event) {
        if (screen.isDisabled()) {
            return;
        }
        if (FIND.match(event)) {
            find(event);
        } else if (event.getCode() == KeyCode.ESCAPE && model.stepBack()) {
            event.consume();
        }
    }

    /// A character and not a key, since `/` lies elsewhere on every keyboard.
    private void typed(KeyEvent event) {
        boolean writing = event.getTarget() instanceof TextInputControl;
        if (event.getCharacter().equals("/") && !writing && !screen.isDisabled()) {
            find(event);
        }
    }

    private void find(KeyEvent event) {
        search.requestFocus();
        search.selectAll();
        event.consume();
    }
}
