package org.tactus.ui.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tactus.body.Body;
import org.tactus.body.Spot;
import org.tactus.body.View;
import org.tactus.journal.Person;
import org.tactus.journal.Tint;
import org.tactus.routine.Pressure;
import org.tactus.safety.Preferences;
import org.tactus.text.Messages;
import org.tactus.ui.bodymap.BodyMapView;
import org.tactus.ui.control.Chips;
import org.tactus.ui.control.StyleSheet;

/// What is known of a person: a name or a colour only, and what they like. Every change is handed
/// on at once.
public final class PersonEditor extends HBox {
    /// Firmer than this is for trained hands.
    private static final int FIRMEST = 4;

    private final Messages messages;
    private final Person start;
    private final Consumer<Person> changed;
    private final TextField name;
    private final ObjectProperty<Tint> tint;
    private final ObjectProperty<Optional<Pressure>> pressure;
    private final BodyMapView figure;

    /// @param changed is told what the person is like after every change
    public PersonEditor(Body body, Messages messages, Person person, Consumer<Person> changed) {
        this.messages = messages;
        this.start = person;
        this.changed = changed;
        name = new NameField(messages, "person-name");
        tint = new SimpleObjectProperty<>(person.tint());
        pressure = new SimpleObjectProperty<>(person.preferences().pressure());
        figure = new BodyMapView(body, messages);
        setId("person-editor");
        getStyleClass().add("person-editor");
        getStylesheets().add(StyleSheet.url(PersonEditor.class, "people.css"));
        getChildren().addAll(buildFacts(), buildUnwanted());
        bind();
    }

    /// Gives the keyboard to the name.
    public void takeFocus() {
        // What scrolls is part of the window only once it has its skin.
        applyCss();
        layout();
        name.requestFocus();
        name.end();
    }

    private void bind() {
        name.textProperty().subscribe((_, _) -> tell());
        tint.subscribe((_, _) -> tell());
        pressure.subscribe((_, _) -> tell());
        figure.picked().addListener((SetChangeListener<Spot>) _ -> tell());
    }

    private void tell() {
        changed.accept(
                new Person(
                        start.id(),
                        name.getText().strip(),
                        tint.get(),
                        new Preferences(pressure.get(), Set.copyOf(figure.picked()))));
    }

    private Node buildFacts() {
        name.setText(start.name());
        var tints =
                new Chips<>(
                        List.of(Tint.values()),
                        tint,
                        each -> "person-tint-" + each.id(),
                        each -> messages.name("people.tint", each));
        tints.decorate(TintDot::new);
        var pressures = new ArrayList<Optional<Pressure>>();
        pressures.add(Optional.empty());
        IntStream.rangeClosed(Pressure.LIGHTEST, FIRMEST)
                .forEach(level -> pressures.add(Optional.of(new Pressure(level))));
        var most =
                new Chips<>(
                        pressures,
                        pressure,
                        each -> "person-pressure-" + each.map(Pressure::level).orElse(0),
                        each ->
                                each.map(liked -> messages.get("pressure." + liked.level()))
                                        .orElseGet(() -> messages.get("people.pressure.any")));
        var facts =
                new VBox(
                        part("people.name", name),
                        part("people.tint", tints),
                        part("people.pressure", most),
                        hint("people.hint"));
        facts.getStyleClass().add("person-facts");
        var scroll = new ScrollPane(facts);
        scroll.getStyleClass().add("page-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private Node buildUnwanted() {
        figure.setId("person-figure");
        figure.pickableProperty().set(true);
        figure.picked().addAll(start.preferences().unwanted());
        VBox.setVgrow(figure, Priority.ALWAYS);
        var views =
                new Chips<>(
                        List.of(View.BACK, View.FRONT),
                        figure.viewProperty(),
                        view -> "person-" + view.id(),
                        view -> messages.get("library." + view.id()));
        var unwanted = new VBox(hint("people.unwanted"), views, figure);
        unwanted.getStyleClass().add("person-unwanted");
        return unwanted;
    }

    private Node part(String key, Node content) {
        var title = new Label(messages.get(key));
        title.getStyleClass().add("muted");
        var part = new VBox(title, content);
        part.getStyleClass().add("person-part");
        return part;
    }

    private Label hint(String key) {
        var hint = new Label(messages.get(key));
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.getStyleClass().add("hint");
        return hint;
    }
}
