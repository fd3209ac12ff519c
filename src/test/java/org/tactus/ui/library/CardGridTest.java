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
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.tactus.routine.BundledRoutines;
import org.tactus.routine.Library;
import org.tactus.routine.Routine;
import org.tactus.routine.RoutineReader;
import org.tactus.text.Messages;
import org.tactus.ui.Screens;

class CardGridTest {
    private static final Library LIBRARY = Library.of(BundledRoutines.load(new RoutineReader()));

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
        var messages = Messages.in(Locale.ENGLISH);
        var model = new LibraryViewModel();
        model.show(Catalogue.EMPTY.next(LIBRARY, messages));
        var grid = new CardGrid(messages, _ -> new Region(), Set.of()::contains, new NoChoice());
        grid.show(model.listProperty().get());
        return grid;
    }

    private static final class NoChoice implements CardChoice {
        @Override
        public void open(Routine routine) {}

        @Override
        public void star(Routine routine, boolean starred) {}
    }
}
