package org.tactus.ui.player;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.tactus.text.Messages;
import org.tactus.ui.control.PressureBeads;

/// How firmly, how fast, what to take care of: what stands beside the ring.
final class DetailsPanel extends VBox {
    private final PressureBeads beads = new PressureBeads();
    private final Label pressureName = name("");
    private final VBox pressure;
    private final Messages messages;
    private final Label tempo = value("player-tempo");
    private final Label caution = value("player-caution");
    private final Label feel = value("player-feel");

    DetailsPanel(Messages messages) {
        this.messages = messages;
        getStyleClass().add("details");
        beads.setId("player-pressure");
        tempo.getStyleClass().add("strong");
        pressureName.setId("player-pressure-name");
        pressure = detail(pressureName, beads);
        getChildren()
                .addAll(
                        pressure,
                        detail(name(messages.get("player.tempo")), tempo),
                        detail(name(messages.get("player.caution")), caution),
                        detail(name(messages.get("player.feel")), feel));
        // What is to be taken care of is never cut off.
        caution.setMinHeight(USE_PREF_SIZE);
        tempo.setMinHeight(USE_PREF_SIZE);
        caution.getParent().getStyleClass().add("caution");
    }

    void show(Guide guide) {
        pressure.setVisible(guide.pressure().isPresent());
        pressureName.setText(
                messages.get(guide.gentler() ? "player.pressure.gentler" : "player.pressure"));
        guide.pressure().ifPresent(level -> beads.show(level, guide.pressureWords()));
        show(tempo, guide.tempo());
        show(caution, guide.caution());
        show(feel, guide.feel());
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.getParent().setVisible(!text.isEmpty());
    }

    private static Label name(String text) {
        var name = new Label(text);
        name.getStyleClass().add("name");
        return name;
    }

    private static VBox detail(Label name, Node value) {
        var box = new VBox(name, value);
        box.getStyleClass().add("detail");
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private static Label value(String id) {
        var label = new Label();
        label.setId(id);
        label.getStyleClass().add("value");
        label.setWrapText(true);
        return label;
    }
}
