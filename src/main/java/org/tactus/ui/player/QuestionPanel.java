package org.tactus.ui.player;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.tactus.body.Side;
import org.tactus.body.Spot;
import org.tactus.text.Messages;

/// The spots that can be picked while a question stands, each by its name and the receiver's side,
/// the same as on the figure.
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
        picking.spots().forEach(spot -> chips.add(chip(spot)));
        spots.getChildren().setAll(chips);
        spots.setVisible(picking.isOffered());
        showPicked(model.pickedProperty().get());
    }

    private ToggleButton chip(Spot spot) {
        var chip = new ToggleButton(name(spot));
        chip.setId("player-spot-" + spot.zone().id() + "-" + spot.side().id());
        chip.setUserData(spot);
        chip.setAccessibleText(chip.getText());
        chip.getStyleClass().setAll(List.of("toggle-button", "chip"));
        chip.setWrapText(true);
        chip.setMinHeight(USE_PREF_SIZE);
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
