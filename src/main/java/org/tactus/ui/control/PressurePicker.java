package org.tactus.ui.control;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.tactus.routine.Pressure;

/// Beads that grow, of which a person chooses how many are filled: by pointer, by drag, by digit,
/// by arrow key. Its number and word stand beside them. All beads are there, so that a number means
/// the same as elsewhere; those beyond the firmest cannot be chosen, and say why.
public final class PressurePicker extends HBox {
    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");
    private static final PseudoClass BARRED = PseudoClass.getPseudoClass("barred");

    private final ObjectProperty<Pressure> value;
    private final int most;
    private final Function<Pressure, String> words;
    private final String name;
    private final HBox beads = new HBox();
    private final Label word = new Label();

    /// @param most the firmest to choose
    /// @param name of what is chosen, for a screen reader
    /// @param barred why no more than `most` can be chosen
    /// @param words of a pressure, such as `3 · medium`
    public PressurePicker(
            Pressure most, String name, String barred, Function<Pressure, String> words) {
        this.value = new SimpleObjectProperty<>(new Pressure(Pressure.LIGHTEST));
        this.most = most.level();
        this.words = words;
        this.name = name;
        getStyleClass().addAll("pressure-beads", "pressure-picker");
        getStylesheets().add(StyleSheet.url(PressurePicker.class, "pressure-beads.css"));
        setAccessibleRole(AccessibleRole.SLIDER);
        setFocusTraversable(true);
        beads.getStyleClass().add("beads");
        beads.getChildren()
                .setAll(
                        IntStream.rangeClosed(Pressure.LIGHTEST, Pressure.DEEPEST)
                                .mapToObj(level -> bead(level, barred))
                                .toList());
        word.getStyleClass().add("word");
        getChildren().addAll(beads, word);
        beads.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pointed);
        beads.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::pointed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        value.subscribe(this::show);
    }

    public ObjectProperty<Pressure> valueProperty() {
        return value;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) value.get().level();
            case MIN_VALUE -> (double) Pressure.LIGHTEST;
            case MAX_VALUE -> (double) most;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    private void pointed(MouseEvent event) {
        requestFocus();
        int level = (int) (event.getX() / beads.getWidth() * Pressure.DEEPEST) + 1;
        if (level <= most) {
            choose(level);
        }
        event.consume();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT -> choose(value.get().level() - 1);
            case RIGHT -> choose(value.get().level() + 1);
            case HOME -> choose(Pressure.LIGHTEST);
            case END -> choose(most);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void typed(KeyEvent event) {
        ScoreScale.digit(event)
                .ifPresent(
                        level -> {
                            choose(level);
                            event.consume();
                        });
    }

    private void choose(int level) {
        value.set(new Pressure(Math.clamp(level, Pressure.LIGHTEST, most)));
    }

    private void show(Pressure pressure) {
        var all = List.copyOf(beads.getChildren());
        for (int i = 0; i < all.size(); i++) {
            ((StackPane) all.get(i))
                    .getChildren()
                    .getFirst()
                    .pseudoClassStateChanged(FILLED, i < pressure.level());
        }
        word.setText(words.apply(pressure));
        setAccessibleText(name + ": " + words.apply(pressure));
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    /// A bead in a place as wide as the others, so that each is as easily hit.
    private StackPane bead(int level, String barred) {
        var bead = new Region();
        bead.getStyleClass().addAll("bead", "bead-" + level);
        var place = new StackPane(bead);
        place.getStyleClass().add("bead-place");
        if (level > most) {
            place.pseudoClassStateChanged(BARRED, true);
            Tip.put(place, barred);
        }
        return place;
    }
}
