package org.tactus.ui.people;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tactus.journal.Person;
import org.tactus.text.Messages;
import org.tactus.ui.control.Tip;

/// Everyone side by side, one of them chosen, a *+* for someone new and a pencil.
public final class PeopleChips extends FlowPane {
    /// Beyond this they go on in another line, in pixels.
    private static final double WIDEST = 640;

    private final Messages messages;
    private final Consumer<Person> choose;
    private final HBox tools;

    /// @param choose is told whom the person chose
    /// @param add makes room for someone new
    /// @param edit changes what is known of the one who is chosen
    public PeopleChips(Messages messages, Consumer<Person> choose, Runnable add, Runnable edit) {
        this.messages = messages;
        this.choose = choose;
        setId("people");
        getStyleClass().add("chips");
        setPrefWrapLength(WIDEST);
        // Together, also where they begin a new line.
        tools = new HBox(button("add", Feather.PLUS, add), button("edit", Feather.EDIT_2, edit));
        tools.setAlignment(Pos.CENTER_LEFT);
    }

    /// Shows these people, and who of them is chosen.
    public void show(List<Person> people, Person chosen) {
        var group = new ToggleGroup();
        getChildren().setAll(people.stream().map(person -> chip(person, group, chosen)).toList());
        getChildren().add(tools);
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
