package org.tactus.ui.editor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.tactus.routine.draft.StepPath;

/// Dragging steps to other places in the list: a line shows where the step goes when it is let go.
final class StepDrag {
    /// How far the pointer goes before a press becomes a drag, in pixels.
    private static final double FAR = 6;

    /// So near to an edge the list scrolls.
    private static final double EDGE = 18;

    private static final double INDENT = 14;

    private final ListView<StepItem> list;
    private final Region line;
    private final EditorViewModel model;
    private Optional<StepPath> dragged = Optional.empty();
    private Optional<DropPlace> place = Optional.empty();
    private double pressedAt;
    private boolean dragging;

    /// @param line drawn where the step would go; stands above the list
    StepDrag(ListView<StepItem> list, Region line, EditorViewModel model) {
        this.list = list;
        this.line = line;
        this.model = model;
        line.setManaged(false);
        line.setVisible(false);
        line.setMouseTransparent(true);
    }

    /// Lets this row be dragged.
    void watch(StepCell cell) {
        cell.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> press(cell, event));
        cell.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        cell.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> release());
    }

    private void press(StepCell cell, MouseEvent event) {
        dragging = false;
        place = Optional.empty();
        pressedAt = event.getSceneY();
        dragged =
                Optional.ofNullable(cell.getItem())
                        .map(StepItem::path)
                        .filter(path -> !path.isRoutine())
                        .filter(_ -> event.getButton() == MouseButton.PRIMARY);
    }

    private void drag(MouseEvent event) {
        if (dragged.isEmpty()) {
            return;
        }
        dragging |= Math.abs(event.getSceneY() - pressedAt) > FAR;
        if (dragging) {
            list.setCursor(Cursor.CLOSED_HAND);
            show(event);
            scroll(event);
        }
    }

    private void show(MouseEvent event) {
        double y = event.getSceneY();
        var cells = cells();
        place = Optional.empty();
        for (var cell : cells) {
            var bounds = cell.localToScene(cell.getBoundsInLocal());
            if (y < bounds.getMaxY()) {
                boolean lower = y > bounds.getCenterY();
                show(cell.getIndex(), lower, lower ? bounds.getMaxY() : bounds.getMinY());
                return;
            }
        }
        if (!cells.isEmpty()) {
            var last = cells.getLast();
            show(
                    list.getItems().size(),
                    true,
                    last.localToScene(last.getBoundsInLocal()).getMaxY());
        }
    }

    private void show(int index, boolean lower, double sceneY) {
        place = dragged.flatMap(step -> DropPlace.of(list.getItems(), index, lower).forStep(step));
        line.setVisible(place.isPresent());
        place.ifPresent(
                where -> {
                    double y = line.getParent().sceneToLocal(0, sceneY).getY();
                    double x = INDENT * (where.depth() + 1) - INDENT / 2;
                    line.resizeRelocate(x, y - 1, Math.max(0, list.getWidth() - x - 8), 3);
                });
    }

    private void scroll(MouseEvent event) {
        var bounds = list.localToScene(list.getBoundsInLocal());
        var cells = cells();
        if (cells.isEmpty()) {
            return;
        }
        if (event.getSceneY() < bounds.getMinY() + EDGE) {
            list.scrollTo(Math.max(0, cells.getFirst().getIndex() - 1));
        } else if (event.getSceneY() > bounds.getMaxY() - EDGE) {
            list.scrollTo(cells.getFirst().getIndex() + 1);
        }
    }

    private void release() {
        list.setCursor(Cursor.DEFAULT);
        line.setVisible(false);
        if (dragging) {
            dragged.ifPresent(step -> place.ifPresent(where -> model.move(step, where.to())));
        }
        dragged = Optional.empty();
        dragging = false;
    }

    /// The rows that are shown, from the top.
    private List<StepCell> cells() {
        return list.lookupAll(".editor-step").stream()
                .filter(StepCell.class::isInstance)
                .map(StepCell.class::cast)
                .filter(cell -> !cell.isEmpty() && cell.isVisible())
                .sorted(Comparator.comparingInt(StepCell::getIndex))
                .toList();
    }
}
