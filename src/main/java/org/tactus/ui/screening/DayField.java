package org.tactus.ui.screening;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.tactus.safety.Answers;
import org.tactus.text.Messages;

/// The day of an agreement: typed as dates are written here, or chosen in the calendar. Why a day
/// does not count stands below it.
final class DayField extends VBox {
    private final Messages messages;
    private final LocalDate today;
    private final DayText text;
    private final DatePicker day = new DatePicker();
    private final Label problem = OutcomeCard.line("day-problem", "");

    /// @param question what was agreed to, as it was asked
    DayField(Messages messages, LocalDate today, String id, String question) {
        this.messages = messages;
        this.today = today;
        this.text = new DayText(messages.locale());
        getStyleClass().add("day-field");
        problem.setId("screening-day-problem-" + id);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        day.setId("screening-day-" + id);
        day.setAccessibleText(question + " " + messages.get("screening.agreed.on"));
        day.setPromptText(messages.get("screening.agreed.form", text.write(today)));
        day.setShowWeekNumbers(false);
        day.setDayCellFactory(_ -> new Day());
        day.setConverter(new Typed());
        day.valueProperty().subscribe((_, chosen) -> chosen(Optional.ofNullable(chosen)));
        day.getEditor().textProperty().subscribe((_, typed) -> typed(typed));
        getChildren().addAll(day, problem);
    }

    /// The day; null while there is none that counts.
    ObservableValue<LocalDate> valueProperty() {
        return day.valueProperty();
    }

    private void chosen(Optional<LocalDate> chosen) {
        if (chosen.filter(this::isPossible).isPresent()) {
            problem.setText("");
        } else if (chosen.isPresent()) {
            problem.setText(why(chosen));
            day.setValue(null);
        }
    }

    /// Follows what is typed, letter by letter. The control empties itself of what it cannot take;
    /// why not stays.
    private void typed(String typed) {
        if (typed.isBlank()) {
            return;
        }
        var read = text.read(typed);
        if (read.filter(this::isPossible).isPresent()) {
            day.setValue(read.get());
            problem.setText("");
        } else {
            problem.setText(why(read));
        }
    }

    private String why(Optional<LocalDate> read) {
        if (read.isEmpty()) {
            return messages.get("screening.agreed.form", text.write(today));
        }
        return read.get().isAfter(today)
                ? messages.get("screening.agreed.future")
                : messages.get("screening.agreed.old", Answers.DAYS);
    }

    /// Longer ago does not count any more, and nobody agrees tomorrow.
    private boolean isPossible(LocalDate chosen) {
        return Answers.isFresh(chosen, today);
    }

    /// What the control takes over from its text when the keyboard leaves it.
    private final class Typed extends StringConverter<@Nullable LocalDate> {
        @Override
        public String toString(@Nullable LocalDate shown) {
            return shown == null ? "" : text.write(shown);
        }

        @Override
        public @Nullable LocalDate fromString(String typed) {
            return text.read(typed).filter(DayField.this::isPossible).orElse(null);
        }
    }

    /// A day in the calendar, which can be chosen only where it counts.
    private final class Day extends DateCell {
        @Override
        public void updateItem(LocalDate shown, boolean empty) {
            super.updateItem(shown, empty);
            setDisable(empty || !isPossible(shown));
        }
    }
}
