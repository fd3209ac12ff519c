package org.tactus.ui.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.tactus.body.Body;
import org.tactus.journal.Person;
import org.tactus.safety.Answers;
import org.tactus.text.DayWording;
import org.tactus.text.Messages;
import org.tactus.ui.control.StyleSheet;

/// Everyone who is remembered, to be changed and deleted: a section of the settings.
public final class PeopleSection extends VBox {
    private final Body body;
    private final Messages messages;
    private final People people;
    private final VBox rows = new VBox();
    private final Label problem = new Label();

    public PeopleSection(Body body, Messages messages, People people) {
        this.body = body;
        this.messages = messages;
        this.people = people;
        setId("people-section");
        getStyleClass().addAll("settings-section", "people-section");
        getStylesheets().add(StyleSheet.url(PeopleSection.class, "people.css"));
        var title = new Label(messages.get("people.title"));
        title.getStyleClass().add("section-title");
        rows.getStyleClass().add("people-rows");
        problem.setId("people-problem");
        problem.setWrapText(true);
        problem.getStyleClass().add("settings-problem");
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        getChildren().addAll(title, rows, problem);
    }

    /// Looks who is there now.
    public void look() {
        problem.setText("");
        people.all(this::show);
    }

    private void show(List<Person> all) {
        rows.getChildren().clear();
        if (all.isEmpty()) {
            var nobody = new Label(messages.get("people.nobody"));
            nobody.setId("people-nobody");
            nobody.getStyleClass().add("hint");
            nobody.setWrapText(true);
            rows.getChildren().add(nobody);
        }
        all.forEach(person -> rows.getChildren().add(row(person)));
    }

    private Node row(Person person) {
        var row =
                new PersonRow(
                        body,
                        messages,
                        person,
                        changed -> people.put(changed, this::written),
                        () -> people.put(person.id(), Answers.NONE, this::afterwards),
                        () -> people.delete(person.id(), this::afterwards));
        people.answers(person.id(), answers -> row.asked(lastAsked(answers).map(this::text)));
        return row;
    }

    private static Optional<LocalDate> lastAsked(Answers answers) {
        return answers.given().values().stream()
                .map(Answers.Given::on)
                .max(Comparator.naturalOrder());
    }

    private String text(LocalDate day) {
        return new DayWording(messages).day(day);
    }

    private void written(boolean kept) {
        problem.setText(kept ? "" : messages.get("people.not-kept"));
    }

    private void afterwards(boolean done) {
        look();
        written(done);
    }
}
