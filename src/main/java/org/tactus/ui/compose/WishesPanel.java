package org.tactus.ui.compose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.compose.Tool;
import org.tactus.compose.Wishes;
import org.tactus.routine.Audience;
import org.tactus.routine.Position;
import org.tactus.routine.Pressure;
import org.tactus.text.Messages;
import org.tactus.ui.control.Chips;
import org.tactus.ui.control.PressurePicker;
import org.tactus.ui.control.ToggleChips;

/// For whom, how long, how firm, with what and in which position.
final class WishesPanel extends VBox {
    private static final List<Tool> OTHER_TOOLS =
            List.copyOf(EnumSet.complementOf(EnumSet.of(Tool.HANDS)));

    private final Messages messages;
    private final ComposeViewModel model;
    private final ToggleButton more = new ToggleButton();

    WishesPanel(Messages messages, ComposeViewModel model) {
        this.messages = messages;
        this.model = model;
        setId("compose-wishes");
        getStyleClass().add("compose-wishes");
        var rest = buildRest();
        getChildren().addAll(buildForWhom(), buildHow(), rest);
        rest.visibleProperty().bind(more.selectedProperty());
        rest.managedProperty().bind(rest.visibleProperty());
    }

    /// Whether tools and positions are in view.
    BooleanProperty openProperty() {
        return more.selectedProperty();
    }

    private Node buildForWhom() {
        var who =
                new Chips<>(
                        List.of(Audience.PARTNER, Audience.SELF),
                        model.audienceProperty(),
                        audience -> "compose-for-" + audience.id(),
                        audience -> messages.get("compose.for." + audience.id()));
        who.getStyleClass().add("compose-who");
        more.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(who, Priority.ALWAYS);
        more.setId("compose-more");
        more.getStyleClass().setAll("quiet-button", "compose-more");
        more.graphicProperty()
                .bind(
                        more.selectedProperty()
                                .map(
                                        open ->
                                                new FontIcon(
                                                        open
                                                                ? Feather.CHEVRON_UP
                                                                : Feather.CHEVRON_DOWN)));
        more.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::summary, model.toolsProperty(), model.positionsProperty()));
        more.accessibleTextProperty()
                .bind(more.textProperty().map(text -> messages.get("compose.more", text)));
        return line(who, more);
    }

    private Node buildHow() {
        var picker =
                new PressurePicker(
                        Wishes.FIRMEST,
                        messages.get("compose.pressure"),
                        messages.get("compose.pressure.never"),
                        this::words);
        picker.setId("compose-pressure");
        picker.setMinWidth(USE_PREF_SIZE);
        picker.valueProperty().bindBidirectional(model.likedProperty());
        var minutes = new MinutesChoice(messages, model);
        return new SideBySide(picker, minutes);
    }

    private Node buildRest() {
        var tools =
                new ToggleChips<>(
                        OTHER_TOOLS,
                        model.toolsProperty(),
                        model::toggle,
                        tool -> "compose-tool-" + tool.id(),
                        tool -> messages.get("compose.tool." + tool.id()));
        var positions =
                new ToggleChips<>(
                        List.of(Position.values()),
                        model.positionsProperty(),
                        model::toggle,
                        position -> "compose-position-" + position.id(),
                        position -> messages.get("compose.position." + position.id()));
        var rest = new VBox(named("compose.tools", tools), named("compose.positions", positions));
        rest.setId("compose-rest");
        rest.getStyleClass().add("compose-rest");
        return rest;
    }

    private Node named(String key, Node content) {
        var name = new Label(messages.get(key));
        name.getStyleClass().add("hint");
        return new VBox(name, content);
    }

    /// `Hands, Ball · any position`.
    private String summary() {
        var tools = new ArrayList<String>();
        tools.add(messages.get("compose.tools.hands"));
        OTHER_TOOLS.stream()
                .filter(model.toolsProperty().get()::contains)
                .forEach(tool -> tools.add(messages.get("compose.tool." + tool.id())));
        int positions = model.positionsProperty().get().size();
        return messages.facts(
                messages.list(tools),
                positions == Position.values().length
                        ? messages.get("compose.positions.any")
                        : messages.get("compose.positions.some", positions));
    }

    private String words(Pressure pressure) {
        return messages.get(
                "player.pressure.words",
                pressure.level(),
                messages.get("pressure." + pressure.level()));
    }

    private static HBox line(Node... content) {
        var line = new HBox(content);
        line.getStyleClass().add("compose-line");
        return line;
    }
}
