package org.tactus.ui.control;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// The numbers 0 to 10 in a row, one of them chosen: by pointer, by drag, by digit, by arrow key.
public final class ScoreScale extends HBox {
    /// The highest number.
    public static final int MOST = 10;

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");

    private final IntegerProperty value = new SimpleIntegerProperty();
    private final List<Label> cells;
    private final String name;
    private final IntFunction<String> word;

    /// @param name of what is rated, for a screen reader
    /// @param word what a number means, such as *moderate*
    public ScoreScale(String name, IntFunction<String> word) {
        this.name = name;
        this.word = word;
        cells = IntStream.rangeClosed(0, MOST).mapToObj(ScoreScale::cell).toList();
        getStyleClass().add("score-scale");
        getStylesheets().add(StyleSheet.url(ScoreScale.class, "score-scale.css"));
        setAccessibleRole(AccessibleRole.SLIDER);
        setFocusTraversable(true);
        getChildren().addAll(cells);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pointed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::pointed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        value.subscribe(_ -> show());
    }

    public IntegerProperty valueProperty() {
        return value;
    }

    /// The number that a typed key stands for: the digits, and `x` for ten.
    public static OptionalInt digit(KeyEvent event) {
        var typed = event.getCharacter();
        if (event.isShortcutDown() || event.isAltDown() || typed.length() != 1) {
            return OptionalInt.empty();
        }
        char key = typed.charAt(0);
        if (key >= '0' && key <= '9') {
            return OptionalInt.of(key - '0');
        }
        return key == 'x' || key == 'X' ? OptionalInt.of(MOST) : OptionalInt.empty();
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) value.get();
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> (double) MOST;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private void pointed(MouseEvent event) {
        requestFocus();
        value.set(Math.clamp((long) (event.getX() / getWidth() * (MOST + 1)), 0, MOST));
        event.consume();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> value.set(Math.max(0, value.get() - 1));
            case RIGHT -> value.set(Math.min(MOST, value.get() + 1));
            case HOME -> value.set(0);
            case END -> value.set(MOST);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void typed(KeyEvent event) {
        digit(event)
                .ifPresent(
                        number -> {
                            value.set(number);
                            event.consume();
                        });
    }

    private void show() {
        int now = value.get();
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).pseudoClassStateChanged(CHOSEN, i == now);
            cells.get(i).pseudoClassStateChanged(BELOW, i < now);
        }
        setAccessibleText(name + ": " + now + ", " + word.apply(now));
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    private static Label cell(int number) {
        var cell = new Label(Integer.toString(number));
        cell.getStyleClass().addAll("score-cell", "score-" + (number + 1) / 2);
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.setMouseTransparent(true);
        HBox.setHgrow(cell, Priority.ALWAYS);
        return cell;
    }
}
