package org.tactus.ui.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.tactus.safety.Answers;
import org.tactus.safety.Asked;
import org.tactus.safety.Due;

/// What is asked, and the question that is being answered.
final class AnswerSheet {
    private final LocalDate today;
    private final ReadOnlyObjectWrapper<Asked> asked;
    private final ReadOnlyObjectWrapper<Optional<String>> current =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// Everything, of someone who has answered nothing.
    ///
    /// @param pair whether one person massages another
    AnswerSheet(boolean pair, LocalDate today) {
        this.today = today;
        this.asked = new ReadOnlyObjectWrapper<>(Asked.of(Due.FULL, pair, Answers.NONE, today));
    }

    ReadOnlyObjectProperty<Asked> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    Asked asked() {
        return asked.get();
    }

    ReadOnlyObjectProperty<Optional<String>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// The id of the question that is being answered.
    Optional<String> current() {
        return current.get();
    }

    /// Asks what is due, with these answers.
    void ask(Due due, Answers answers) {
        show(Asked.of(due, asked().pair(), answers, today));
    }

    /// These are the answers.
    void answer(Answers answers) {
        ask(asked().due(), answers);
    }

    /// Whether one person massages another.
    void pair(boolean two) {
        show(Asked.of(asked().due(), two, asked().answers(), today));
    }

    /// At the same question, where it is still among them.
    private void show(Asked now) {
        asked.set(now);
        if (current().flatMap(now::find).isEmpty()) {
            begin();
        }
    }

    /// Goes to the first question that is open.
    void begin() {
        toTheFirst(asked().open());
        if (current().flatMap(asked()::find).isEmpty()) {
            current.set(Optional.of(asked().questions().getFirst().id()));
        }
    }

    /// Goes to a question, where it is asked.
    void turnTo(String id) {
        if (asked().find(id).isPresent()) {
            current.set(Optional.of(id));
        }
    }

    /// Goes to the question `steps` further down or, negative, further up.
    void move(int steps) {
        current()
                .flatMap(id -> asked().beside(id, steps))
                .ifPresent(question -> current.set(Optional.of(question.id())));
    }

    /// Goes to the first of these that is asked.
    void toTheFirst(List<String> ids) {
        ids.stream().filter(id -> asked().find(id).isPresent()).findFirst().ifPresent(this::turnTo);
    }
}
