package org.tactus.ui.player;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What to do now: technique and implement, the step's title, the instruction.
final class GuidePanel extends VBox {
    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
    private static final PseudoClass LONGER = PseudoClass.getPseudoClass("longer");
    private static final PseudoClass QUESTION = PseudoClass.getPseudoClass("question");
    private static final int LONG_TEXT = 80;
    private static final int LONGER_TEXT = 190;
    private static final int LONG_TITLE = 40;
    private static final int LONGER_TITLE = 62;

    private final Label over = new Label();
    private final Label title = new Label();
    private final Label instruction = new Label();
    private final BooleanProperty asking = new SimpleBooleanProperty();
    private final BooleanProperty bare = new SimpleBooleanProperty();

    GuidePanel() {
        setId("player-guide");
        getStyleClass().add("guide");
        over.setId("player-technique");
        over.getStyleClass().add("over");
        over.visibleProperty().bind(bare.not());
        over.managedProperty().bind(over.textProperty().isNotEmpty().and(bare.not()));
        title.setId("player-title");
        title.getStyleClass().add("title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.visibleProperty().bind(bare.not().or(asking));
        title.managedProperty().bind(title.visibleProperty());
        instruction.setId("player-instruction");
        instruction.getStyleClass().add("instruction");
        instruction.setWrapText(true);
        instruction.setMinHeight(USE_PREF_SIZE);
        instruction.managedProperty().bind(instruction.textProperty().isNotEmpty());
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(over, title, instruction);
    }

    /// Whether the instruction alone is shown, or the question.
    BooleanProperty bareProperty() {
        return bare;
    }

    /// Shows a step; its words are announced as a whole, once a step.
    void show(Guide guide) {
        over.setText(guide.over());
        title.setText(guide.title());
        title.pseudoClassStateChanged(LONG, guide.title().length() > LONG_TITLE);
        title.pseudoClassStateChanged(LONGER, guide.title().length() > LONGER_TITLE);
        asking.set(guide.stage() == Guide.Stage.QUESTION);
        pseudoClassStateChanged(QUESTION, asking.get());
        instruction.setText(guide.instruction());
        int length = guide.instruction().length();
        instruction.pseudoClassStateChanged(LONG, length > LONG_TEXT && length <= LONGER_TEXT);
        instruction.pseudoClassStateChanged(LONGER, length > LONGER_TEXT);
        setAccessibleText(guide.announcement());
    }
}
