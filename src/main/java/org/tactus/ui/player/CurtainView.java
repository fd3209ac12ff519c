package org.tactus.ui.player;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tactus.text.Messages;

/// What lies over the step while it is not played: the count of the lead-in and after a pause, and
/// the question whether to go on.
final class CurtainView extends StackPane {
    private static final PseudoClass SOLID = PseudoClass.getPseudoClass("solid");

    private final Label over = new Label();
    private final Label title = new Label();
    private final Label text = new Label();
    private final Label count = new Label();
    private final Button goOn;

    CurtainView(Messages messages, Runnable onGoOn) {
        setId("player-curtain");
        getStyleClass().add("curtain");
        setAccessibleRole(AccessibleRole.TEXT);
        over.getStyleClass().add("over");
        title.setId("player-curtain-title");
        title.getStyleClass().add("title");
        title.setWrapText(true);
        text.setId("player-curtain-text");
        text.getStyleClass().add("text");
        text.setWrapText(true);
        count.setId("player-curtain-count");
        count.getStyleClass().add("count");
        goOn = new Button(messages.get("player.go-on.label"));
        goOn.setId("player-go-on");
        goOn.setAccessibleText(messages.get("player.go-on.label"));
        goOn.getStyleClass().addAll("primary-button", "large");
        goOn.setOnAction(_ -> onGoOn.run());
        for (var label : new Label[] {over, title, text, count}) {
            label.managedProperty().bind(label.textProperty().isNotEmpty());
        }
        goOn.managedProperty().bind(goOn.visibleProperty());
        var column = new VBox(over, count, title, text, goOn);
        column.getStyleClass().add("column");
        column.setPickOnBounds(false);
        setPickOnBounds(false);
        getChildren().add(column);
    }

    void show(Curtain curtain) {
        setVisible(curtain.kind() != Curtain.Kind.NONE);
        pseudoClassStateChanged(SOLID, curtain.kind() == Curtain.Kind.LEAD_IN);
        over.setText(curtain.over());
        title.setText(curtain.title());
        text.setText(curtain.text());
        count.setText(curtain.count());
        goOn.setVisible(curtain.kind() == Curtain.Kind.WAITING);
        setAccessibleText(curtain.over() + " " + curtain.title());
    }
}
