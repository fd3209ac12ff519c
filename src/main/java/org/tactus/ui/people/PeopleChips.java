package org.tactus.ui.people;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.journal.Person;
import org.tactus.text.Messages;
import org.tactus.ui.control.Tip;

/// Everyone side by side, one of them chosen, a *+* for someone new and a pencil. Someone new is
/// named first: Enter makes them, Esc does not.
public final class PeopleChips extends FlowPane {
    /// Beyond this they go on in another line, in pixels.
    private static final double WIDEST = 640;

    private static final int COLUMNS = 22;

    private final Messages messages;
    private final Consumer<Person> choose;
    private final Consumer<String> add;
    private final Button more;
    private final HBox tools;
    private final NameField name;
    private final HBox naming;

    /// @param choose is told whom the person chose
    /// @param add makes room for someone new, with this name, which may be empty
    /// @param edit changes what is known of the one who is chosen
    public PeopleChips(
            Messages messages, Consumer<Person> choose, Consumer<String> add, Runnable edit) {
        this.messages = messages;
        this.choose = choose;
        this.add = add;
        setId("people");
        getStyleClass().add("chips");
        setPrefWrapLength(WIDEST);
        // Together, also where they begin a new line.
        more = button("add", Feather.PLUS, this::ask);
        tools = new HBox(more, button("edit", Feather.EDIT_2, edit));
        tools.setAlignment(Pos.CENTER_LEFT);
        name = new NameField(messages, "people-new-name");
        name.setPrefColumnCount(COLUMNS);
        name.setOnAction(_ -> make());
        naming =
                new HBox(
                        name,
                        button("make", Feather.CHECK, this::make),
                        button("cancel", Feather.X, this::cancel));
        naming.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(tools);
        naming.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE) {
                        cancel();
                        key.consume();
                    }
                });
    }

    /// Shows these people, and who of them is chosen. A name that is being typed stays.
    public void show(List<Person> people, Person chosen) {
        var group = new ToggleGroup();
        getChildren().remove(0, getChildren().size() - 1);
        getChildren()
                .addAll(0, people.stream().map(person -> chip(person, group, chosen)).toList());
    }

    private void ask() {
        name.clear();
        getChildren().set(getChildren().indexOf(tools), naming);
        name.requestFocus();
    }

    private void make() {
        cancel();
        add.accept(name.getText().strip());
    }

    private void cancel() {
        getChildren().set(getChildren().indexOf(naming), tools);
        more.requestFocus();
    }

    private Button button(String what, Feather icon, Runnable action) {
        var name = messages.get("people." + what);
        var button = new Button("", new FontIcon(icon));
        button.setId("people-" + what);
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(name);
        Tip.put(button, name);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private ToggleButton chip(Person person, ToggleGroup group, Person chosen) {
        var chip = new ToggleButton(PersonWords.name(messages, person), new TintDot(person.tint()));
        chip.setId("person-" + person.id());
        chip.getStyleClass().setAll("chip");
        chip.setToggleGroup(group);
        boolean isChosen = person.id().equals(chosen.id());
        chip.setSelected(isChosen);
        chip.selectedProperty()
                .subscribe(
                        (_, selected) -> {
                            if (selected && !isChosen) {
                                choose.accept(person);
                            } else if (!selected && isChosen) {
                                keep(chip, group);
                            }
                        });
        return chip;
    }

    /// The one that is chosen stays so until another one is.
    private static void keep(ToggleButton chip, ToggleGroup group) {
        if (group.getSelectedToggle() == null) {
            chip.setSelected(true);
        }
    }
}
