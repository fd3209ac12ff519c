package org.tactus.ui.library;

import java.util.List;
import java.util.Set;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.body.Spot;
import org.tactus.body.View;
import org.tactus.text.Messages;
import org.tactus.ui.bodymap.BodyMapView;
import org.tactus.ui.control.Chips;
import org.tactus.ui.control.Tip;

/// The figure beside the list: touch where it hurts, and the list follows. Front and back by a
/// switch.
public final class FigureFilter extends VBox {
    private final Messages messages;
    private final LibraryViewModel model;
    private final BodyMapView figure;

    public FigureFilter(Messages messages, LibraryViewModel model, BodyMapView figure) {
        this.messages = messages;
        this.model = model;
        this.figure = figure;
        setId("library-filter");
        getStyleClass().add("figure-filter");
        build();
        bind();
    }

    private void build() {
        var title = new Label(messages.get("library.where"));
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        var hint = new Label(messages.get("library.touch"));
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        hint.getStyleClass().add("hint");
        var views =
                new Chips<>(
                        List.of(View.BACK, View.FRONT),
                        figure.viewProperty(),
                        view -> "library-" + view.id(),
                        view -> messages.get("library." + view.id()));
        var switches = new HBox(views, buildClear());
        switches.getStyleClass().add("figure-switches");
        HBox.setHgrow(views, Priority.ALWAYS);
        figure.setId("library-figure");
        VBox.setVgrow(figure, Priority.ALWAYS);
        getChildren().addAll(title, hint, switches, figure);
    }

    /// Its place is kept free while nothing is touched, so that nothing jumps.
    private Node buildClear() {
        var clear = new Button(messages.get("library.clear-zones"), new FontIcon(Feather.X));
        clear.setId("library-clear-zones");
        clear.setAccessibleText(messages.get("library.clear-zones.spoken"));
        Tip.put(clear, messages.get("library.clear-zones.tip"));
        clear.getStyleClass().add("quiet-button");
        clear.setMinWidth(USE_PREF_SIZE);
        clear.visibleProperty().bind(model.spotsProperty().map(spots -> !spots.isEmpty()));
        clear.setOnAction(
                _ -> {
                    model.clearSpots();
                    figure.requestFocus();
                });
        return clear;
    }

    private void bind() {
        figure.pickableProperty().set(true);
        figure.picked()
                .addListener(
                        (SetChangeListener<Spot>)
                                _ -> model.spotsProperty().set(Set.copyOf(figure.picked())));
        model.spotsProperty()
                .subscribe(
                        spots -> {
                            if (!spots.equals(figure.picked())) {
                                figure.picked().removeIf(spot -> !spots.contains(spot));
                                figure.picked().addAll(spots);
                            }
                        });
    }
}
