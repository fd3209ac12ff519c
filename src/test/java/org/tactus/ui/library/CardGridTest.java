package org.tactus.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.application.ColorScheme;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.tactus.routine.BundledRoutines;
import org.tactus.routine.Library;
import org.tactus.routine.LibraryEntry;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineReader;
import org.tactus.text.Messages;
import org.tactus.ui.Screens;

class CardGridTest {
    private static final RoutineReader READER = new RoutineReader();
    private static final List<LibraryEntry> BUNDLED = BundledRoutines.load(READER);
    private static final List<LibraryEntry> BROKEN =
            List.of("a.json", "b.json").stream()
                    .map(name -> LibraryEntry.of(name, READER.read(new byte[0]), false))
                    .toList();

    @Test
    void everyCardIsAsWideAsItsNeighboursAfterTheWindowGrew() {
        var widths =
                Screens.onFxThread(
                        () -> {
                            var grid = grid();
                            var scene = Screens.scene(ColorScheme.LIGHT, 700, 600, grid);
                            lay(scene.getRoot(), 1200);
                            lay(scene.getRoot(), 1200);
                            return grid.lookupAll(".routine-card").stream()
                                    .map(card -> ((Region) card).getWidth())
                                    .sorted(Comparator.naturalOrder())
                                    .toList();
                        });
        assertTrue(widths.size() > 6);
        assertEquals(widths.getFirst(), widths.getLast(), 1);
    }

    @Test
    void theColumnsFollowTheSizeOfTheText() {
        var columns =
                Screens.onFxThread(
                        () -> {
                            var grid = grid();
                            var scene = Screens.scene(ColorScheme.LIGHT, 700, 600, grid);
                            var counts = new ArrayList<Long>();
                            for (var size : List.of(14, 23, 14)) {
                                scene.getRoot().setStyle("-fx-font-size: " + size + "px");
                                lay(scene.getRoot(), 700);
                                lay(scene.getRoot(), 700);
                                counts.add(columns(grid));
                            }
                            return counts;
                        });
        assertEquals(List.of(2L, 1L, 2L), columns);
    }

    @Test
    void theKeysLeadToTheBrokenFilesAboveTheCards() {
        var mended =
                Screens.onFxThread(
                        () -> {
                            var asked = new Asked();
                            var grid = grid(Library.of(BUNDLED, BROKEN, true), asked);
                            lay(Screens.scene(ColorScheme.LIGHT, 700, 600, grid).getRoot(), 700);
                            press(grid, KeyCode.ENTER);
                            press(grid, KeyCode.UP);
                            asked.told.add(grid.getAccessibleText());
                            press(grid, KeyCode.ENTER);
                            press(grid, KeyCode.UP);
                            press(grid, KeyCode.SPACE);
                            press(grid, KeyCode.PAGE_DOWN);
                            press(grid, KeyCode.HOME);
                            press(grid, KeyCode.S);
                            press(grid, KeyCode.DOWN);
                            press(grid, KeyCode.RIGHT);
                            press(grid, KeyCode.ENTER);
                            return asked.told;
                        });
        var first = mended.getFirst();
        assertEquals(
                List.of(
                        first,
                        "b.json has problems and cannot be played. Enter opens it in the editor, to"
                                + " be mended. b.json:1:1: error: the file is empty; a routine is a"
                                + " JSON object",
                        "mend b.json",
                        "mend a.json",
                        first),
                mended);
    }

    @Test
    void whereNothingButBrokenFilesIsThereTheKeysLeadToThem() {
        var told =
                Screens.onFxThread(
                        () -> {
                            var asked = new Asked();
                            var grid = grid(Library.of(List.of(), BROKEN, true), asked);
                            press(grid, KeyCode.ENTER);
                            press(grid, KeyCode.UP);
                            press(grid, KeyCode.ENTER);
                            press(grid, KeyCode.DOWN);
                            press(grid, KeyCode.DOWN);
                            press(grid, KeyCode.ENTER);
                            return asked.told;
                        });
        assertEquals(List.of("mend b.json", "mend a.json", "mend b.json"), told);
    }

    private static void press(CardGrid grid, KeyCode key) {
        grid.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    private static long columns(CardGrid grid) {
        return grid.lookupAll(".routine-card").stream()
                .map(card -> Math.rint(card.localToScene(0, 0).getX()))
                .distinct()
                .count();
    }

    private static void lay(Parent root, double width) {
        root.resize(width, 600);
        root.applyCss();
        root.layout();
    }

    private static CardGrid grid() {
        return grid(Library.of(BUNDLED), new Asked());
    }

    private static CardGrid grid(Library library, Asked asked) {
        var messages = Messages.in(Locale.ENGLISH);
        var model = new LibraryViewModel();
        model.show(Catalogue.EMPTY.next(library, messages));
        var grid = new CardGrid(messages, _ -> new Region(), Set.of()::contains, asked);
        grid.show(model.listProperty().get());
        return grid;
    }

    private static final class Asked implements CardChoice {
        private final List<String> told = new ArrayList<>();

        @Override
        public void open(Routine routine) {
            told.add("open " + routine.id());
        }

        @Override
        public void star(Routine routine, boolean starred) {
            told.add("star " + routine.id());
        }

        @Override
        public void mend(String file) {
            told.add("mend " + file);
        }
    }
}
