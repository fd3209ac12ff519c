package org.tactus.ui.player;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.body.Zone;
import org.tactus.text.Messages;

/// The spots that can be picked while a question stands, the same as on the figure: a row for each
/// zone, in it the receiver's sides.
final class QuestionPanel extends VBox {
    private final PlayerViewModel model;
    private final Messages messages;
    private final VBox spots = new VBox();
    private final List<ToggleButton> chips = new ArrayList<>();

    QuestionPanel(PlayerViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("player-question");
        getStyleClass().add("answer");
        spots.getStyleClass().add("spots");
        managedProperty().bind(visibleProperty());
        spots.managedProperty().bind(spots.visibleProperty());
        setMinSize(0, USE_PREF_SIZE);
        getChildren().add(spots);
    }

    Subscription bind() {
        spots.disableProperty().bind(model.modes().lockedProperty());
        return Subscription.combine(
                model.display()
                        .guideProperty()
                        .subscribe(guide -> setVisible(guide.stage() == Guide.Stage.QUESTION)),
                model.display().pickingProperty().subscribe(this::offer),
                model.pickedProperty().subscribe(this::showPicked));
    }

    private void offer(Picking picking) {
        chips.clear();
        var rows = new LinkedHashMap<Zone, HBox>();
        for (var spot : picking.spots()) {
            var chip = chip(spot);
            chips.add(chip);
            rows.computeIfAbsent(spot.zone(), this::row).getChildren().add(chip);
        }
        spots.getChildren().setAll(rows.values());
        spots.setVisible(picking.isOffered());
        showPicked(model.pickedProperty().get());
    }

    private HBox row(Zone zone) {
        var name = new Label(messages.name("zone", zone));
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var row = new HBox(name);
        row.getStyleClass().add("zone-sides");
        return row;
    }

    private ToggleButton chip(Spot spot) {
        var chip = new ToggleButton(messages.name("side", spot.side()));
        chip.setId("player-spot-" + spot.zone().id() + "-" + spot.side().id());
        chip.setUserData(spot);
        chip.setAccessibleText(name(spot));
        chip.getStyleClass().setAll(List.of("toggle-button", "chip"));
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setOnAction(
                _ -> {
                    model.pick(spot);
                    // One more than are worked is refused.
                    showPicked(model.pickedProperty().get());
                });
        return chip;
    }

    private String name(Spot spot) {
        String zone = messages.name("zone", spot.zone());
        return spot.side() == Side.MIDLINE
                ? zone
                : messages.get(
                        "bodymap.spot", zone, messages.name("bodymap.side.lower", spot.side()));
    }

    private void showPicked(List<Spot> picked) {
        chips.forEach(chip -> chip.setSelected(picked.contains((Spot) chip.getUserData())));
    }
}
