package org.tactus.ui.routine;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.tactus.body.Spot;
import org.tactus.routine.RoutineFacts;
import org.tactus.routine.Sides;
import org.tactus.text.Messages;

/// The spots that are to get a routine's focus time, up to three. What was picked stays picked
/// while other spots are offered, and counts where it is among them.
final class FocusChoice extends VBox {
    private final Messages messages;
    private final Label hint = new Label();
    private final FlowPane chips = new FlowPane();
    private final Set<Spot> picked = new LinkedHashSet<>();
    private Set<Spot> offered = Set.of();

    /// @param touched what was touched before
    FocusChoice(Messages messages, Set<Spot> touched) {
        this.messages = messages;
        picked.addAll(touched);
        getStyleClass().add("focus-choice");
        hint.setWrapText(true);
        hint.getStyleClass().add("hint");
        chips.getStyleClass().add("chips");
        getChildren().addAll(hint, chips);
    }

    /// Offers the spots among which a routine's focus steps work.
    void offer(RoutineFacts facts) {
        offered =
                facts.spots().stream()
                        .filter(spot -> facts.focusZones().contains(spot.zone()))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        int most = Math.min(Sides.MOST_SPOTS, offered.size());
        hint.setText(messages.get("routine.focus.hint", most));
        chips.getChildren().setAll(offered.stream().map(this::chip).toList());
    }

    boolean isOffered() {
        return !offered.isEmpty();
    }

    /// The spots that are picked among those that are offered.
    Set<Spot> spots() {
        return picked.stream()
                .filter(offered::contains)
                .limit(Sides.MOST_SPOTS)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private ToggleButton chip(Spot spot) {
        var name = messages.name("zone", spot.zone());
        var chip =
                new ToggleButton(
                        spot.zone().paired()
                                ? messages.get(
                                        "routine.spot", name, messages.name("side", spot.side()))
                                : name);
        chip.setId("routine-spot-" + spot.zone().id() + "-" + spot.side().id());
        chip.getStyleClass().setAll("chip");
        chip.maxWidthProperty().bind(chips.widthProperty());
        chip.setSelected(spots().contains(spot));
        chip.setOnAction(_ -> pick(spot, chip));
        return chip;
    }

    private void pick(Spot spot, ToggleButton chip) {
        if (!chip.isSelected()) {
            picked.remove(spot);
        } else if (spots().size() < Sides.MOST_SPOTS) {
            picked.add(spot);
        } else {
            chip.setSelected(false);
        }
    }
}
