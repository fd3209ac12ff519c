package org.tactus.ui.control;

import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tactus.routine.Pressure;

/// Pressure as five beads that grow, filled up to the level, with its number and word: never by
/// colour alone.
public final class PressureBeads extends VBox {
    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

    private final List<Region> beads =
            IntStream.rangeClosed(Pressure.LIGHTEST, Pressure.DEEPEST)
                    .mapToObj(PressureBeads::bead)
                    .toList();
    private final Label word = new Label();

    public PressureBeads() {
        getStyleClass().add("pressure-beads");
        getStylesheets().add(StyleSheet.url(PressureBeads.class, "pressure-beads.css"));
        var row = new HBox();
        row.getStyleClass().add("beads");
        row.getChildren().addAll(beads);
        word.getStyleClass().add("word");
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(row, word);
    }

    /// Shows a pressure with its words, such as `3 · medium`.
    public void show(Pressure pressure, String words) {
        for (int i = 0; i < beads.size(); i++) {
            beads.get(i).pseudoClassStateChanged(FILLED, i < pressure.level());
        }
        word.setText(words);
        setAccessibleText(words);
    }

    private static Region bead(int level) {
        var bead = new Region();
        bead.getStyleClass().addAll("bead", "bead-" + level);
        return bead;
    }
}
