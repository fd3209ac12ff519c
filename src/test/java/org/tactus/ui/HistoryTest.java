package org.tactus.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HistoryTest {

    @Test
    void nothingIsUndoneWhereNothingHappened() {
        var history = History.of("a");
        assertFalse(history.canUndo());
        assertFalse(history.canRedo());
        assertSame(history, history.undo());
        assertSame(history, history.redo());
    }

    @Test
    void aChangeIsUndoneAndRedone() {
        var history = History.of("a").with("b").with("c");
        assertEquals("b", history.undo().now());
        assertEquals("a", history.undo().undo().now());
        assertEquals("c", history.undo().undo().redo().redo().now());
    }

    @Test
    void aChangeForgetsWhatWasUndone() {
        var history = History.of("a").with("b").undo().with("c");
        assertFalse(history.canRedo());
        assertEquals("a", history.undo().now());
    }

    @Test
    void aChangeToTheSameIsNone() {
        var history = History.of("a").with("b");
        assertSame(history, history.with("b"));
        assertTrue(history.undo().with("a").canRedo());
    }

    @Test
    void oneWhoIsStillDraggingUndoesTheWholeDrag() {
        var history = History.of(0).with(1).instead(2).instead(3);
        assertEquals(3, history.now());
        assertEquals(0, history.undo().now());
        assertEquals(3, history.undo().redo().now());
    }

    /// Negative numbers undo, the others are changes.
    @Property
    void itIsTheSameAsAPileOfOldAndOneOfUndoneStates(
            @ForAll @Size(max = 60) List<@IntRange(min = -3, max = 9) Integer> actions) {
        var history = History.of(0);
        var old = new ArrayList<Integer>();
        var undone = new ArrayList<Integer>();
        int now = 0;
        for (int action : actions) {
            if (action == -1) {
                history = history.redo();
                if (!undone.isEmpty()) {
                    old.add(now);
                    now = undone.removeLast();
                }
            } else if (action < 0) {
                history = history.undo();
                if (!old.isEmpty()) {
                    undone.add(now);
                    now = old.removeLast();
                }
            } else {
                history = history.with(action);
                if (action != now) {
                    old.add(now);
                    now = action;
                    undone.clear();
                }
            }
            assertEquals(now, history.now());
            assertEquals(!old.isEmpty(), history.canUndo());
            assertEquals(!undone.isEmpty(), history.canRedo());
        }
    }
}
