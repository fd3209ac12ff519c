package org.tactus.ui.library;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.routine.Audience;
import org.tactus.routine.RoutineFacts;
import org.tactus.text.Messages;
import org.tactus.ui.Screen;
import org.tactus.ui.control.Chips;
import org.tactus.ui.control.Tip;

/// The routines screen: the figure as a filter at the left, the other filters above the list.
public final class LibraryView implements Screen {

    /// What the screen asks of the rest of the application.
    public interface Actions extends CardChoice {
        void importFile();

        /// Begins a new routine.
        void create();
    }

    /// As wide as the chips are side by side, in sizes of the text.
    private static final double CHIPS = 21.5;

    private final Messages messages;
    private final LibraryViewModel model;
    private final Actions actions;
    private final BorderPane root = new BorderPane();
    /// How much of the width the figure has.
    private static final double FIGURE = 0.3;

    private final TextField search = new TextField();
    private final ComboBox<Optional<Duration>> atMost = new ComboBox<>();
    private final Label headline = new Label();
    private final ProgressBar loading = new ProgressBar();
    private final CardGrid cards;
    private final VBox empty = new VBox();

    /// @param figure the figure as a filter, bound to the model's spots
    public LibraryView(
            Messages messages,
            LibraryViewModel model,
            Region figure,
            Function<RoutineFacts, Node> thumbnails,
            Actions actions) {
        this.messages = messages;
        this.model = model;
        this.actions = actions;
        cards = new CardGrid(messages, thumbnails, model::isStarred, actions);
        root.setId("library");
        root.getStyleClass().add("library");
        root.setLeft(figure);
        figure.prefWidthProperty().bind(root.widthProperty().multiply(FIGURE));
        root.setCenter(buildList());
        bind();
    }

    @Override
    public Parent root() {
        return root;
    }

    private Node buildList() {
        var filters =
                new Chips<>(
                        List.of(
                                Optional.<Audience>empty(),
                                Optional.of(Audience.PARTNER),
                                Optional.of(Audience.SELF)),
                        model.audienceProperty(),
                        who -> "library-for-" + name(who),
                        who -> messages.get("library.for." + name(who)));
        filters.getStyleClass().add("library-filters");
        filters.prefWrapLengthProperty()
                .bind(search.fontProperty().map(font -> CHIPS * font.getSize()));

        search.setId("library-search");
        search.setPromptText(messages.get("library.search.prompt"));
        search.setAccessibleText(messages.get("library.search"));
        Tip.put(search, messages.get("library.search.tip"));
        var importFile = new Button("", new FontIcon(Feather.FOLDER_PLUS));
        importFile.setId("library-import");
        importFile.getStyleClass().add("icon-button");
        importFile.setAccessibleText(messages.get("library.import"));
        Tip.put(importFile, messages.get("library.import"));
        importFile.setOnAction(_ -> actions.importFile());

        var others = new HBox(buildAtMost(), search, importFile);
        others.getStyleClass().add("library-others");
        var top = new FlowPane(filters, others);
        top.getStyleClass().add("library-top");
        headline.setId("library-headline");
        headline.setWrapText(true);
        headline.getStyleClass().add("muted");
        headline.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(headline, Priority.ALWAYS);
        var said = new HBox(headline, buildNew());
        said.getStyleClass().add("library-said");
        loading.getStyleClass().add("library-loading");
        loading.setMaxWidth(Double.MAX_VALUE);
        loading.setAccessibleText(messages.get("library.loading"));
        loading.managedProperty().bind(loading.visibleProperty());
        buildEmpty();
        var list = new StackPane(cards, empty);
        VBox.setVgrow(list, Priority.ALWAYS);
        var right = new VBox(top, said, loading, list);
        right.getStyleClass().add("library-list");
        return right;
    }

    private Node buildNew() {
        var create = new Button(messages.get("library.new"), new FontIcon(Feather.PLUS));
        create.setId("library-new");
        create.setMinWidth(Region.USE_PREF_SIZE);
        create.getStyleClass().add("quiet-button");
        create.setOnAction(_ -> actions.create());
        return create;
    }

    private static String name(Optional<Audience> who) {
        return who.map(Audience::id).orElse("any");
    }

    private Node buildAtMost() {
        atMost.setId("library-minutes");
        atMost.setAccessibleText(messages.get("library.minutes.available"));
        atMost.getItems().add(Optional.empty());
        Stream.of(5, 10, 15, 20, 30, 45, 60)
                .forEach(
                        minutes -> atMost.getItems().add(Optional.of(Duration.ofMinutes(minutes))));
        atMost.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Optional<Duration> time) {
                        return time.map(length -> messages.get("library.up-to", length.toMinutes()))
                                .orElseGet(() -> messages.get("library.any-length"));
                    }

                    @Override
                    public Optional<Duration> fromString(String text) {
                        throw new UnsupportedOperationException("chosen, never typed");
                    }
                });
        atMost.valueProperty().bindBidirectional(model.atMostProperty());
        return atMost;
    }

    private void buildEmpty() {
        var text = new Label(messages.get("library.empty"));
        text.setWrapText(true);
        var clear = new Button(messages.get("library.clear"));
        clear.setId("library-clear");
        clear.setOnAction(_ -> model.clear());
        empty.setId("library-empty");
        empty.getStyleClass().add("library-empty");
        empty.getChildren().addAll(new FontIcon(Feather.SEARCH), text, clear);
        empty.managedProperty().bind(empty.visibleProperty());
    }

    private void bind() {
        SearchKeys.listen(root, search, model);
        search.textProperty().bindBidirectional(model.searchProperty());
        loading.visibleProperty().bind(model.loadingProperty());
        model.listProperty().subscribe(this::show);
        model.loadingProperty().subscribe(() -> show(model.listProperty().get()));
    }

    private void show(RoutineList list) {
        cards.show(list);
        headline.setText(LibraryHeadline.of(messages, list, model.spotsProperty().get()));
        boolean nothing = list.routines().isEmpty() && list.broken().isEmpty();
        boolean reading = model.loadingProperty().get();
        headline.setVisible(!nothing || !reading);
        empty.setVisible(nothing && !reading);
        cards.setVisible(!nothing);
    }
}
