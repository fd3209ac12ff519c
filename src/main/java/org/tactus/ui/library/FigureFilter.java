package org.tactus.ui.library;

import java.util.List;
import java.util.Set;
import javafx.collections.SetChangeListener;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tactus.body.Spot;
import org.tactus.body.View;
import org.tactus.text.Messages;
import org.tactus.ui.bodymap.BodyMapView;
import org.tactus.ui.control.Chips;

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
        figure.setId("library-figure");
        VBox.setVgrow(figure, Priority.ALWAYS);
        getChildren().addAll(title, hint, views, figure);
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
